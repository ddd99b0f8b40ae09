package app.hardline.pipeline;

import app.hardline.calls.MeetingState;
import app.hardline.words.Refused;
import java.util.Arrays;
import java.util.Optional;

/** How far a deal is. */
public enum DealStage {
  /** The meeting is to come. */
  BOOKED("booked"),
  /** The meeting took place. */
  HELD("held"),
  /** They didn't come; it is to be booked again. */
  NO_SHOW("noShow"),
  /** They have an offer. */
  PROPOSAL("proposal"),
  /** They signed. */
  WON("won"),
  /** They won't. */
  LOST("lost");

  private final String code;

  DealStage(String code) {
    this.code = code;
  }

  /**
   * The word for it on the command line and where it is kept.
   *
   * @return such as {@code noShow}
   */
  public String code() {
    return code;
  }

  /**
   * Whether something is still to be done.
   *
   * @return false when it is won or lost
   */
  public boolean isOpen() {
    return this != WON && this != LOST;
  }

  /**
   * The stage that a word stands for.
   *
   * @param word as {@link #code()} gives it, also {@code no-show}
   * @return the stage
   * @throws Refused with {@link PipelineReason#UNKNOWN_STAGE} when there is none
   */
  public static DealStage named(String word) {
    String plain = word.strip().replace("-", "");
    return Arrays.stream(values())
        .filter(it -> it.code.equalsIgnoreCase(plain))
        .findFirst()
        .orElseThrow(() -> new Refused(PipelineReason.UNKNOWN_STAGE, word));
  }

  static DealStage of(MeetingState state) {
    return switch (state) {
      case BOOKED -> BOOKED;
      case HELD -> HELD;
      case NO_SHOW -> NO_SHOW;
    };
  }

  /** What a deal that is this far says of its meeting; empty where it says nothing. */
  Optional<MeetingState> meeting() {
    return switch (this) {
      case BOOKED -> Optional.of(MeetingState.BOOKED);
      case HELD, PROPOSAL, WON -> Optional.of(MeetingState.HELD);
      case NO_SHOW -> Optional.of(MeetingState.NO_SHOW);
      case LOST -> Optional.empty();
    };
  }

  /** Whether the meeting is still what it is about. */
  boolean isBeforeTheMeeting() {
    return this == BOOKED || this == NO_SHOW;
  }
}
