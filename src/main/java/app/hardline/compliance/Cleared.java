package app.hardline.compliance;

import app.hardline.prospect.PhoneNumber;

/**
 * A number that may be dialed now. Made by {@link CallingRules} alone, so that whoever holds one
 * knows that the rules were asked.
 */
public final class Cleared implements Clearance {
  private final PhoneNumber number;

  Cleared(PhoneNumber number) {
    this.number = number;
  }

  /**
   * The number.
   *
   * @return with its extension
   */
  public PhoneNumber number() {
    return number;
  }
}
