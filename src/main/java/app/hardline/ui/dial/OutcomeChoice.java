package app.hardline.ui.dial;

/**
 * An outcome on a key.
 *
 * @param code its name in the data
 * @param key the digit that logs it
 * @param name how it is called
 * @param asks what has to be known before it is logged
 * @param barring whether it ends all calling
 * @param best whether it is the one that all calling is after
 */
public record OutcomeChoice(
    String code, String key, String name, Asks asks, boolean barring, boolean best) {

  /** What an outcome has to know. */
  public enum Asks {
    NOTHING,
    WHEN
  }
}
