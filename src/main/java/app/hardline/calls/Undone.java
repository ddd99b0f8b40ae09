package app.hardline.calls;

import java.util.Set;

/**
 * What an undo took back.
 *
 * @param call which was voided
 * @param effects what else went with it
 */
public record Undone(Call call, Set<Effect> effects) {

  /** Keeps the effects from change. */
  public Undone {
    effects = Set.copyOf(effects);
  }

  /** Something that a call leaves. */
  public enum Effect {
    /** A callback that it promised. */
    CALLBACK("callback"),
    /** A meeting that it booked. */
    MEETING("meeting"),
    /** The end of a contract that it learned. */
    CONTRACT_END("contractEnd"),
    /** The right person that it learned of and added. */
    RIGHT_PERSON("rightPerson"),
    /** The do-not-call entry that it set. */
    DO_NOT_CALL("doNotCall"),
    /** The number that it showed to be bad. */
    BAD_NUMBER("badNumber"),
    /** A callback that it kept, which is open again. */
    KEPT_CALLBACK("keptCallback");

    private final String code;

    Effect(String code) {
      this.code = code;
    }

    /**
     * The word for it on the command line.
     *
     * @return such as {@code doNotCall}
     */
    public String code() {
      return code;
    }
  }
}
