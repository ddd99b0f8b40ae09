package app.hardline.words;

import java.util.List;

/**
 * What was asked for can't be done, and nothing was changed. Its message names the reason and none
 * of its arguments, since those may be a prospect's data and a message may end in a log.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Reason reason;
  private final transient List<Object> arguments;

  /**
   * Refuses.
   *
   * @param reason why
   * @param arguments what the sentence names, in the order of its place holders
   */
  public Refused(Reason reason, Object... arguments) {
    super(reason.key());
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  /**
   * Refuses because of something that was thrown further down.
   *
   * @param cause what was thrown
   * @param reason why
   * @param arguments what the sentence names
   */
  public Refused(Throwable cause, Reason reason, Object... arguments) {
    super(reason.key(), cause);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  /**
   * Why it was refused.
   *
   * @return a constant of a feature's enum
   */
  public Reason reason() {
    return reason;
  }

  /**
   * What the sentence names.
   *
   * @return the arguments in the order of the sentence's place holders
   */
  public List<Object> arguments() {
    return arguments;
  }
}
