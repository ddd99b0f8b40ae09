package app.hardline.compliance;

import app.hardline.prospect.Attribute;
import app.hardline.prospect.Details;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The do-not-call entries in force at one moment, to be asked without the database. Immutable. */
public final class Suppression {
  private final Map<DoNotCallScope, Set<String>> entries;

  Suppression(Map<DoNotCallScope, Set<String>> entries) {
    Map<DoNotCallScope, Set<String>> copy = new EnumMap<>(DoNotCallScope.class);
    for (DoNotCallScope scope : DoNotCallScope.values()) {
      copy.put(scope, Set.copyOf(entries.getOrDefault(scope, Set.of())));
    }
    this.entries = copy;
  }

  /**
   * Whether a number must not be dialed.
   *
   * @param number with or without its extension
   * @return true when the number is on the list
   */
  public boolean holds(PhoneNumber number) {
    return has(DoNotCallScope.NUMBER, () -> key(number));
  }

  /**
   * Whether a prospect must not be called on any number.
   *
   * @param prospect whose id, e-mail and company are looked up
   * @return true when one of them is on the list
   */
  public boolean holds(Prospect prospect) {
    return has(DoNotCallScope.PERSON, () -> Long.toString(prospect.id()))
        || holds(prospect.email(), prospect.company());
  }

  /**
   * Whether somebody who has no id yet must not be called on any number.
   *
   * @param email theirs, or empty
   * @param company theirs, or empty
   * @return true when one of them is on the list
   */
  public boolean holds(String email, String company) {
    return has(DoNotCallScope.EMAIL, () -> fold(email))
        || has(DoNotCallScope.DOMAIN, () -> domain(email))
        || has(DoNotCallScope.COMPANY, () -> fold(company));
  }

  /**
   * Whether an entry may concern somebody who is, or gets, this.
   *
   * @param details what is known of them
   * @return true when a number, the e-mail or the company is on the list
   */
  public boolean touches(Details details) {
    return details.phones().stream().flatMap(phone -> phone.number().stream()).anyMatch(this::holds)
        || holds(details.text(Attribute.EMAIL), details.text(Attribute.COMPANY));
  }

  static String key(PhoneNumber number) {
    return Long.toString(number.digits());
  }

  static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  static String domain(String email) {
    return fold(email.substring(email.lastIndexOf('@') + 1));
  }

  private boolean has(DoNotCallScope scope, Supplier<String> asked) {
    Set<String> values = entries.getOrDefault(scope, Set.of());
    if (values.isEmpty()) {
      return false;
    }
    String value = asked.get();
    return !value.isEmpty() && values.contains(value);
  }
}
