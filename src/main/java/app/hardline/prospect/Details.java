package app.hardline.prospect;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a prospect, apart from where it is kept. The caller doesn't change the lists and
 * maps afterwards: a million of these pass through an import, so they aren't copied.
 *
 * @param texts the attributes that are known, never with an empty text; {@link Attribute#TIME_ZONE}
 *     is left to {@code zone}
 * @param zone the prospect's time zone; empty when nothing tells it
 * @param phones in the order in which they are offered, at most {@link #MOST_PHONES}
 * @param custom what the list had in columns of its own: header to value
 * @param tags words to find them by
 */
public record Details(
    Map<Attribute, String> texts,
    Optional<ZoneId> zone,
    List<Phone> phones,
    Map<String, String> custom,
    List<String> tags) {

  /** How many phones a prospect can have. */
  public static final int MOST_PHONES = 32;

  /** Checks the number of phones. */
  public Details {
    if (phones.size() > MOST_PHONES) {
      throw new IllegalArgumentException("a prospect has up to " + MOST_PHONES + " phones");
    }
  }

  /**
   * All that is known here, and what is known of another besides.
   *
   * @param other whose texts, numbers, fields and tags are added where there are none
   * @return both together
   */
  public Details completedBy(Details other) {
    Map<Attribute, String> all = new EnumMap<>(Attribute.class);
    all.putAll(other.texts());
    all.putAll(texts);
    List<Phone> numbers = new ArrayList<>(phones);
    other.phones().stream()
        .filter(phone -> phones.stream().noneMatch(it -> it.isSame(phone)))
        .limit(MOST_PHONES - phones.size())
        .forEach(numbers::add);
    Map<String, String> fields = new LinkedHashMap<>(custom);
    other.custom().forEach(fields::putIfAbsent);
    List<String> words = Stream.concat(tags.stream(), other.tags().stream()).distinct().toList();
    return new Details(all, zone.or(other::zone), numbers, fields, words);
  }

  /**
   * One text.
   *
   * @param attribute which
   * @return empty when it isn't known
   */
  public String text(Attribute attribute) {
    return texts.getOrDefault(attribute, "");
  }

  /** The first number that reaches the prospect. */
  Optional<PhoneNumber> firstNumber() {
    return phones.stream()
        .filter(Phone::valid)
        .flatMap(phone -> phone.number().stream())
        .findFirst();
  }
}
