package app.hardline.compliance;

import app.hardline.prospect.Contact;
import app.hardline.prospect.Details;
import app.hardline.prospect.Fold;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The do-not-call entries in force at one moment, to be asked without the database. A number takes
 * eight bytes here: a register may have millions. Immutable.
 */
public final class Suppression {
  private final long[] numbers;
  private final Map<DoNotCallScope, Set<String>> texts;

  private Suppression(long[] numbers, Map<DoNotCallScope, Set<String>> texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  /** Gathers entries. For one thread. */
  static final class Gathering {
    private long[] numbers = new long[16];
    private int size;
    private final Map<DoNotCallScope, Set<String>> texts = new EnumMap<>(DoNotCallScope.class);

    void add(DoNotCallScope scope, String value) {
      if (scope != DoNotCallScope.NUMBER) {
        texts.computeIfAbsent(scope, _ -> new HashSet<>()).add(value);
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = Long.parseLong(value);
    }

    Suppression done() {
      long[] sorted = Arrays.copyOf(numbers, size);
      Arrays.sort(sorted);
      return new Suppression(sorted, texts);
    }
  }

  /**
   * Whether a number must not be dialed.
   *
   * @param number with or without its extension
   * @return true when the number is on the list
   */
  public boolean holds(PhoneNumber number) {
    return Arrays.binarySearch(numbers, number.digits()) >= 0;
  }

  /**
   * Whether a prospect must not be called on any number.
   *
   * @param prospect whose id, e-mail, company and web site are looked up
   * @return true when one of them is on the list
   */
  public boolean holds(Prospect prospect) {
    return holds(DoNotCallScope.PERSON, Long.toString(prospect.id()))
        || holds(Contact.of(prospect));
  }

  /**
   * Whether somebody who has no id yet must not be called on any number.
   *
   * @param details what is known of them
   * @return true when e-mail, company or web site is on the list
   */
  public boolean holds(Details details) {
    return !isNumbersOnly() && holds(Contact.of(details));
  }

  /**
   * Whether an entry may concern somebody who is, or gets, this.
   *
   * @param details what is known of them
   * @return true when a number, the e-mail, the company or the web site is on the list
   */
  public boolean touches(Details details) {
    return details.phones().stream().flatMap(phone -> phone.number().stream()).anyMatch(this::holds)
        || holds(details);
  }

  /** Whether e-mail, company or web site is on the list. */
  boolean holds(Contact contact) {
    if (isNumbersOnly()) {
      return false;
    }
    return (!contact.email().isEmpty()
            && (holds(DoNotCallScope.EMAIL, Fold.email(contact.email()))
                || holdsDomain(contact.email())))
        || (!contact.website().isEmpty() && holdsDomain(contact.website()))
        || (!contact.company().isEmpty() && holdsCompany(contact.company()));
  }

  private boolean isNumbersOnly() {
    return texts.isEmpty();
  }

  private boolean holds(DoNotCallScope scope, String value) {
    return texts.getOrDefault(scope, Set.of()).contains(value);
  }

  private boolean holdsDomain(String address) {
    Set<String> domains = texts.getOrDefault(DoNotCallScope.DOMAIN, Set.of());
    return !domains.isEmpty()
        && Domains.above(Domains.host(address)).stream().anyMatch(domains::contains);
  }

  private boolean holdsCompany(String company) {
    Set<String> companies = texts.getOrDefault(DoNotCallScope.COMPANY, Set.of());
    return !companies.isEmpty() && companies.contains(Fold.company(company));
  }
}
