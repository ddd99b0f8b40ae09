package app.hardline.compliance;

import app.hardline.prospect.Fold;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;

/**
 * What a do-not-call entry is about.
 *
 * @param scope what kind of thing it is
 * @param value as it is compared: a number's digits, a prospect's id, a folded text
 * @param written as people read it
 */
public record DoNotCallValue(DoNotCallScope scope, String value, String written) {

  /** Refuses an empty value, which would concern everybody who has none. */
  public DoNotCallValue {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an entry is about something");
    }
  }

  /**
   * A number, with any extension.
   *
   * @param number with or without one
   * @return what the entry is about
   */
  public static DoNotCallValue number(PhoneNumber number) {
    return new DoNotCallValue(DoNotCallScope.NUMBER, Long.toString(number.digits()), number.e164());
  }

  /**
   * A prospect, with all numbers.
   *
   * @param prospect their id
   * @return what the entry is about
   */
  public static DoNotCallValue person(long prospect) {
    String id = Long.toString(prospect);
    return new DoNotCallValue(DoNotCallScope.PERSON, id, id);
  }

  /**
   * A prospect, with all numbers, as people know them.
   *
   * @param prospect who
   * @return what the entry is about, written as name, company and id
   */
  public static DoNotCallValue person(Prospect prospect) {
    String who = prospect.nameAndCompany();
    String id = Long.toString(prospect.id());
    return new DoNotCallValue(
        DoNotCallScope.PERSON, id, who.isEmpty() ? id : who + " (" + id + ")");
  }

  /**
   * An e-mail address.
   *
   * @param address in any case
   * @return what the entry is about
   */
  public static DoNotCallValue email(String address) {
    String folded = Fold.email(address);
    return new DoNotCallValue(DoNotCallScope.EMAIL, folded, folded);
  }

  /**
   * A company. Case, punctuation and the legal form don't count.
   *
   * @param name with at least one letter or digit
   * @return what the entry is about
   */
  public static DoNotCallValue company(String name) {
    return new DoNotCallValue(DoNotCallScope.COMPANY, Fold.company(name), name.strip());
  }

  /**
   * A domain, with all that lies below it.
   *
   * @param host such as {@code acme.com}
   * @return what the entry is about
   */
  public static DoNotCallValue domain(String host) {
    String folded = Domains.host(host);
    return new DoNotCallValue(DoNotCallScope.DOMAIN, folded, folded);
  }

  /**
   * Whether another is about the same.
   *
   * @param other however it was written
   * @return true when scope and value are equal
   */
  public boolean isSameAs(DoNotCallValue other) {
    return scope == other.scope && value.equals(other.value);
  }

  static boolean isCompany(String name) {
    return !Fold.company(name).isEmpty();
  }

  PhoneNumber toNumber() {
    return new PhoneNumber(Long.parseLong(value), "");
  }

  long toPerson() {
    return Long.parseLong(value);
  }
}
