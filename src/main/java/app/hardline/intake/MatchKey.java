package app.hardline.intake;

import app.hardline.prospect.PhoneNumber;

/**
 * What prospects are matched by, each as a hash of 64 bits. Equal hashes are a hint, not a proof.
 * The hash of company and name is kept in the database: changing {@link #person} needs a migration.
 */
final class MatchKey {
  private static final long PHONE = 0x9E3779B97F4A7C15L;
  private static final long EMAIL = 0xC2B2AE3D27D4EB4FL;
  private static final long PERSON = 0x165667B19E3779F9L;

  private MatchKey() {}

  /** A number with its extension. */
  static long phone(PhoneNumber number) {
    long hash = mix(PHONE ^ number.digits());
    return number.extension().isEmpty() ? hash : text(hash, number.extension());
  }

  /** A folded e-mail address. */
  static long email(String folded) {
    return text(EMAIL, folded);
  }

  /**
   * A person at a company, or a company in a town where no person is named; 0 when there is too
   * little to go by.
   */
  static long person(Identity who) {
    if (who.company().isEmpty()) {
      return 0;
    }
    long company = text(PERSON, who.company());
    return who.person().isEmpty()
        ? text(mix(company + 1), who.town())
        : text(mix(company), who.person());
  }

  /** Anything else that a prospect has: a custom field, a tag, a text in a phone column. */
  static long other(String kind, String text) {
    return text(text(0, kind), text);
  }

  private static long text(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 32;
    }
    return mix(hash);
  }

  /** The finalizer of SplitMix64: every bit of the input moves every bit of the result. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
