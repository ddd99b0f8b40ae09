package app.hardline.compliance;

/**
 * A number that must not be dialed.
 *
 * @param why what forbids it
 */
public record Barred(Why why) implements Clearance {

  /** What forbids a number. */
  public enum Why {
    /** The number, or the prospect, is on do-not-call. */
    DO_NOT_CALL,
    /** A call has shown that it is a bad number. */
    BAD_NUMBER,
    /** It isn't in use, or it is an emergency, short or premium-rate number. */
    NOT_DIALABLE,
    /** They were called twice today. */
    TWICE_TODAY
  }
}
