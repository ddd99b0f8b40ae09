package app.hardline.prospect;

import java.util.Optional;

/**
 * One phone of a prospect, as the list had it and as it can be dialed.
 *
 * @param kind whose it is
 * @param number what was read from {@code raw}; empty when that holds no number
 * @param valid whether the number lies in a range that is in use and may be dialed: only then is it
 *     offered. Emergency, short and premium-rate numbers are not
 * @param dropped whether a call showed that it is a bad number
 * @param raw what the file, or the person, wrote; never empty
 */
public record Phone(
    PhoneKind kind, Optional<PhoneNumber> number, boolean valid, boolean dropped, String raw) {

  /** Checks that a phone without a number isn't called valid, and that something was written. */
  public Phone {
    if (valid && number.isEmpty()) {
      throw new IllegalArgumentException("a phone without a number can't be valid");
    }
    if (raw.isEmpty()) {
      throw new IllegalArgumentException("a phone keeps what was written");
    }
  }

  /**
   * A phone that nobody has called yet.
   *
   * @param kind whose it is
   * @param number what was read from {@code raw}
   * @param valid whether it can be dialed
   * @param raw what was written
   */
  public Phone(PhoneKind kind, Optional<PhoneNumber> number, boolean valid, String raw) {
    this(kind, number, valid, false, raw);
  }

  /**
   * Whether it is the same phone, whoever's it was called.
   *
   * @param other any
   * @return true when both have the same number, or neither has one and the same was written
   */
  boolean isSame(Phone other) {
    return number.equals(other.number) && (number.isPresent() || raw.equals(other.raw));
  }

  /**
   * Whether the number is offered.
   *
   * @return true when it is valid and no call showed that it is bad
   */
  public boolean dialable() {
    return valid && !dropped;
  }
}
