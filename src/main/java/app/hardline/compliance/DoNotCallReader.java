package app.hardline.compliance;

import app.hardline.prospect.PhoneCell;
import app.hardline.prospect.PhoneReader;
import app.hardline.words.Refused;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people write into do-not-call entries. Immutable and safe for any thread. */
public final class DoNotCallReader {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  /** Digits with what is written around them; an extension may be spelled out. */
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile(
          "[\\s+()./\\-\\u2010-\\u2015\\u00a0\\d]*\\d[\\s+()./\\-\\u2010-\\u2015\\u00a0\\d]*"
              + "(?:(?:[;,]|ext\\.?|extension|x|#|tel:)[\\s.:=\\da-z]*)?",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_DIGITS = 7;

  private final PhoneReader phones;

  /**
   * A reader.
   *
   * @param phones reads numbers, and knows the region of those without a country
   */
  public DoNotCallReader(PhoneReader phones) {
    this.phones = phones;
  }

  /**
   * Reads a text whose scope is plain: a number, an e-mail, or a domain.
   *
   * @param text as people write it
   * @return what it is about
   * @throws Refused with {@link ComplianceReason#NO_VALUE} when it is empty, with {@link
   *     ComplianceReason#UNCLEAR_VALUE} when it may be anything
   */
  public DoNotCallValue read(String text) {
    return plain(something(text))
        .orElseThrow(() -> new Refused(ComplianceReason.UNCLEAR_VALUE, text));
  }

  /**
   * Reads a text of a known scope.
   *
   * @param text as people write it
   * @param scope what it is
   * @return what it is about
   * @throws Refused with {@link ComplianceReason#NO_VALUE} when it is empty, with {@link
   *     ComplianceReason#NO_SUCH_VALUE} when it is nothing of the kind
   */
  public DoNotCallValue read(String text, DoNotCallScope scope) {
    return of(something(text), scope)
        .orElseThrow(() -> new Refused(ComplianceReason.NO_SUCH_VALUE, text, scope.code()));
  }

  /**
   * Reads a text whose scope is plain.
   *
   * @param text as people write it
   * @return empty when it may be anything
   */
  public Optional<DoNotCallValue> plain(String text) {
    String stripped = text.strip();
    for (DoNotCallScope scope :
        List.of(DoNotCallScope.EMAIL, DoNotCallScope.NUMBER, DoNotCallScope.DOMAIN)) {
      Optional<DoNotCallValue> value = of(stripped, scope);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a text of a known scope.
   *
   * @param text as people write it
   * @param scope what it is
   * @return empty when it is nothing of the kind
   */
  public Optional<DoNotCallValue> of(String text, DoNotCallScope scope) {
    String stripped = text.strip();
    return switch (scope) {
      case NUMBER -> number(stripped);
      case PERSON ->
          stripped.matches("[1-9][0-9]{0,17}")
              ? Optional.of(DoNotCallValue.person(Long.parseLong(stripped)))
              : Optional.empty();
      case EMAIL ->
          EMAIL.matcher(stripped).matches() && Domains.isDomain(Domains.host(stripped))
              ? Optional.of(DoNotCallValue.email(stripped))
              : Optional.empty();
      case COMPANY ->
          DoNotCallValue.isCompany(stripped)
              ? Optional.of(DoNotCallValue.company(stripped))
              : Optional.empty();
      case DOMAIN ->
          Domains.isDomain(Domains.host(stripped))
              ? Optional.of(DoNotCallValue.domain(stripped))
              : Optional.empty();
    };
  }

  private static String something(String text) {
    if (text.isBlank()) {
      throw new Refused(ComplianceReason.NO_VALUE);
    }
    return text;
  }

  private Optional<DoNotCallValue> number(String text) {
    if (!LIKE_A_NUMBER.matcher(text).matches()
        || text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
      return Optional.empty();
    }
    return phones.read(text).numbers().stream()
        .map(PhoneCell.Found::number)
        .map(DoNotCallValue::number)
        .findFirst();
  }
}
