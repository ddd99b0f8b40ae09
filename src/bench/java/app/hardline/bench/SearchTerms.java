package app.hardline.bench;

import app.hardline.prospect.Prospect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is typed to find somebody, by kinds: all of it is taken from prospects but the last. */
final class SearchTerms {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LETTERS = 8;
  private static final int DIGITS = 10;

  private SearchTerms() {}

  /** The terms of each kind, in the order in which the kinds are measured. */
  static Map<String, List<String>> of(List<Prospect> some) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    for (int letters = 1; letters <= LETTERS; letters++) {
      terms.put(letters + " letters", beginnings(some, SearchTerms::words, letters));
    }
    terms.put("first name", each(some, who -> Stream.of(who.firstName())));
    terms.put("last name", each(some, who -> Stream.of(who.lastName())));
    terms.put("company", each(some, who -> Stream.of(who.company())));
    terms.put("name", each(some, who -> Stream.of(who.name())));
    terms.put("name, initial", each(some, who -> pair(who.lastName(), who.firstName(), 1)));
    terms.put("name, company", each(some, who -> pair(who.firstName(), who.company(), 99)));
    terms.put("name, word of it", each(some, who -> pair(who.lastName(), who.company(), 5)));
    terms.put("e-mail", each(some, who -> Stream.of(who.email())));
    for (int digits = 3; digits <= DIGITS; digits++) {
      terms.put(digits + " digits", beginnings(some, SearchTerms::numbers, digits));
    }
    terms.put(
        "last four digits",
        each(some, who -> numbers(who).map(number -> number.substring(number.length() - 4))));
    terms.put(
        "two first names",
        some.stream()
            .filter(who -> !who.firstName().equals(some.getFirst().firstName()))
            .map(who -> who.firstName() + " " + some.getFirst().firstName())
            .toList());
    terms.put("what nobody has", List.of("zzqx", "qqqqqqq", "zq", "a b c zzqx", "inc llc group"));
    return terms;
  }

  private static List<String> each(List<Prospect> some, Function<Prospect, Stream<String>> text) {
    return some.stream().flatMap(text).filter(it -> !it.isBlank()).toList();
  }

  private static List<String> beginnings(
      List<Prospect> some, Function<Prospect, Stream<String>> words, int length) {
    return some.stream()
        .flatMap(words)
        .filter(word -> word.length() >= length)
        .map(word -> word.substring(0, length))
        .toList();
  }

  private static Stream<String> words(Prospect who) {
    return BLANKS.splitAsStream((who.name() + " " + who.company()).strip());
  }

  private static Stream<String> pair(String first, String second, int most) {
    return first.isEmpty() || second.isEmpty()
        ? Stream.empty()
        : Stream.of(first + " " + second.substring(0, Math.min(most, second.length())));
  }

  /** As they are dialed in North America. */
  private static Stream<String> numbers(Prospect who) {
    return who.dialable().stream()
        .flatMap(phone -> phone.number().stream())
        .map(number -> Long.toString(number.digits()))
        .filter(digits -> digits.startsWith("1") && digits.length() == DIGITS + 1)
        .map(digits -> digits.substring(1));
  }
}
