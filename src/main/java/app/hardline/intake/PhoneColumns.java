package app.hardline.intake;

import app.hardline.intake.Meaning.Custom;
import app.hardline.intake.Meaning.Fills;
import app.hardline.intake.Meaning.Qualifier;
import app.hardline.intake.Meaning.Qualifies;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Columns that hold phones, or say something about one, under any of the names people make up. */
final class PhoneColumns {
  private static final Pattern PHONE =
      Pattern.compile(
          "phone|telefon|teléfono|téléphone|mobile|\\bcell\\b|\\bhandy|\\btel\\b|phonenbr|hotline");
  private static final Pattern NO_PHONE =
      Pattern.compile(
          "fax|pager|name|label|\\btype|description|extension|\\bext\\b|source|status|valid|total"
              + " ai|\\bcount|score|restriction|do not|\\bdnc|area"
              + " code|carrier|country|e-?mail|confidence");
  private static final Pattern MOBILE = Pattern.compile("mobile|cell|handy|mobil");
  private static final Pattern DIRECT = Pattern.compile("direct|durchwahl");
  private static final Pattern WORK = Pattern.compile("\\b(?:work|business)\\b");
  private static final Pattern FAX = Pattern.compile("fax|pager");
  private static final Pattern COMPANY =
      Pattern.compile(
          "company|corporate|\\bhq\\b|headquarter|main|office|location|account|firma|zentrale|agency|facility|business"
              + " line");
  private static final Pattern OTHER =
      Pattern.compile(
          "home|other|tty|toll|hotline|after|out of|emergency|privat|assistant|alternate");
  private static final Pattern DO_NOT_CALL =
      Pattern.compile("do not call|donotcall|\\bdnc\\b|usage restriction|opt.?out");
  private static final Pattern AREA_CODE = Pattern.compile("area ?code|vorwahl");
  private static final Pattern EXTENSION =
      Pattern.compile("\\bext(?:ension)?\\b|durchwahlnr|nebenstelle");
  private static final Pattern LABEL = Pattern.compile("\\b(?:label|type)\\b");

  private PhoneColumns() {}

  /** Fills in what isn't known yet. */
  static void find(List<String> header, @Nullable Meaning[] meanings) {
    boolean persons = names(meanings, Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME);
    for (int i = 0; i < meanings.length; i++) {
      if (isOpen(meanings[i])) {
        phone(words(header.get(i)), persons, meanings).ifPresent(set(meanings, i));
      }
    }
    for (int i = 0; i < meanings.length; i++) {
      Meaning meaning = meanings[i];
      if (isOpen(meaning) || new Fills(Field.DO_NOT_CALL).equals(meaning)) {
        qualifier(header, i, meanings).ifPresent(set(meanings, i));
      }
    }
  }

  private static boolean isOpen(@Nullable Meaning meaning) {
    return meaning == null || meaning instanceof Custom;
  }

  private static Consumer<Meaning> set(@Nullable Meaning[] meanings, int index) {
    return meaning -> meanings[index] = meaning;
  }

  private static Optional<Meaning> phone(
      String words, boolean persons, @Nullable Meaning[] meanings) {
    if (FAX.matcher(words).find()) {
      return Optional.of(new Custom());
    }
    if (!PHONE.matcher(words).find() || NO_PHONE.matcher(words).find()) {
      return Optional.empty();
    }
    if (MOBILE.matcher(words).find()) {
      return Optional.of(new Fills(Field.MOBILE_PHONE));
    }
    if (OTHER.matcher(words).find()) {
      return Optional.of(new Fills(Field.OTHER_PHONE));
    }
    if (DIRECT.matcher(words).find()) {
      return Optional.of(new Fills(Field.DIRECT_PHONE));
    }
    if (COMPANY.matcher(words).find()) {
      return Optional.of(new Fills(Field.COMPANY_PHONE));
    }
    boolean shared = !persons || names(meanings, Field.DIRECT_PHONE);
    return Optional.of(
        new Fills(
            shared && !WORK.matcher(words).find() ? Field.COMPANY_PHONE : Field.DIRECT_PHONE));
  }

  private static Optional<Meaning> qualifier(
      List<String> header, int index, @Nullable Meaning[] meanings) {
    String words = words(header.get(index));
    Optional<Qualifier> what = qualifier(words);
    if (what.isEmpty()) {
      return Optional.empty();
    }
    String rest = subject(words);
    OptionalInt phone =
        IntStream.range(0, meanings.length)
            .filter(i -> isPhone(meanings[i]) && about(words(header.get(i)), rest))
            .boxed()
            .mapToInt(Integer::intValue)
            .reduce((a, b) -> Math.abs(a - index) <= Math.abs(b - index) ? a : b);
    boolean telling = !rest.isEmpty() || what.get() != Qualifier.DO_NOT_CALL;
    return phone.isPresent() && telling
        ? Optional.of(new Qualifies(what.get(), phone.getAsInt()))
        : Optional.empty();
  }

  private static Optional<Qualifier> qualifier(String words) {
    if (DO_NOT_CALL.matcher(words).find()) {
      return Optional.of(Qualifier.DO_NOT_CALL);
    }
    if (AREA_CODE.matcher(words).find()) {
      return Optional.of(Qualifier.AREA_CODE);
    }
    if (EXTENSION.matcher(words).find()) {
      return Optional.of(Qualifier.EXTENSION);
    }
    return LABEL.matcher(words).find() && PHONE.matcher(words).find()
        ? Optional.of(Qualifier.LABEL)
        : Optional.empty();
  }

  /** Which phone a column is about: {@code direct phone do not call} is about {@code direct}. */
  private static String subject(String words) {
    String rest = words;
    for (Pattern said : List.of(DO_NOT_CALL, AREA_CODE, EXTENSION, LABEL)) {
      rest = said.matcher(rest).replaceAll("");
    }
    return rest.replaceAll("\\b(?:phone|number|flag|status|telefon|has|of|call|calls)\\b", "")
        .strip();
  }

  private static boolean about(String phone, String subject) {
    return subject.isEmpty() || phone.contains(subject);
  }

  private static boolean isPhone(@Nullable Meaning meaning) {
    return meaning instanceof Fills(Field field) && field.phoneKind().isPresent();
  }

  private static boolean names(@Nullable Meaning[] meanings, Field... fields) {
    for (Field field : fields) {
      for (Meaning meaning : meanings) {
        if (new Fills(field).equals(meaning)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A header as words: {@code SeniorWorkerPhoneNumber} and {@code PHONE_NUMBER} have some too. */
  static String words(String header) {
    return header
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=\\p{L})(?=[0-9])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
        .replaceAll("[\\s_./:-]+", " ")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
