package app.hardline.calls;

import app.hardline.prospect.PhoneNumber;
import app.hardline.words.Refused;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A call to be logged.
 *
 * @param prospect with whom, by id
 * @param outcome how it ended, by code
 * @param number which was dialed; when empty it is taken to be the first one that can be
 * @param times when it was
 * @param note what was said, may be empty
 * @param when the callback, the meeting or the day of the contract's end; with any other outcome
 *     that comes back, when it does. Empty where the outcome knows by itself
 * @param incoming whether they called
 * @param rightPerson who was said to be the right person to talk to, as one line; may be empty, and
 *     counts only with an outcome that asks for it
 * @param onlyNumber where they don't want to be called again: whether that holds for the number
 *     alone and not for the person
 */
public record NewCall(
    long prospect,
    String outcome,
    Optional<PhoneNumber> number,
    CallTimes times,
    String note,
    Optional<ZonedDateTime> when,
    boolean incoming,
    String rightPerson,
    boolean onlyNumber) {

  /**
   * A call on which nobody else was named.
   *
   * @param prospect with whom, by id
   * @param outcome how it ended, by code
   * @param number which was dialed; when empty it is taken to be the first one that can be
   * @param times when it was
   * @param note what was said, may be empty
   * @param when what the outcome asks for, as above
   * @param incoming whether they called
   */
  public NewCall(
      long prospect,
      String outcome,
      Optional<PhoneNumber> number,
      CallTimes times,
      String note,
      Optional<ZonedDateTime> when,
      boolean incoming) {
    this(prospect, outcome, number, times, note, when, incoming, "", false);
  }

  /**
   * The same, where what was said holds for the number alone.
   *
   * @return a new one
   */
  public NewCall ofTheNumberAlone() {
    return new NewCall(prospect, outcome, number, times, note, when, incoming, rightPerson, true);
  }

  /**
   * A call that was made.
   *
   * @param prospect with whom, by id
   * @param outcome how it ended, by code
   * @param number which was dialed, as above
   * @param times when it was
   * @param note what was said, may be empty
   * @param when what the outcome asks for, as above
   * @param rightPerson who was named, may be empty
   */
  public NewCall(
      long prospect,
      String outcome,
      Optional<PhoneNumber> number,
      CallTimes times,
      String note,
      Optional<ZonedDateTime> when,
      String rightPerson) {
    this(prospect, outcome, number, times, note, when, false, rightPerson, false);
  }

  /** The same with another prospect. */
  NewCall with(long other) {
    return new NewCall(
        other, outcome, number, times, note, when, incoming, rightPerson, onlyNumber);
  }

  /**
   * Refuses what can't have been, or lacks what the outcome asks. What is told of a call may be
   * rounded, so that it ends a little later than now.
   */
  void check(Outcome outcome, Instant now) {
    if (times.afterwards() && times.startedAt().isAfter(now)) {
      throw new Refused(CallReason.IN_THE_FUTURE);
    }
    if (incoming && outcome.stage().compareTo(Stage.CONVERSATION) < 0) {
      throw new Refused(CallReason.NOT_A_CONVERSATION, outcome.name());
    }
    if (outcome.asksFor().filter(AsksFor::needsDate).isPresent() && when.isEmpty()) {
      throw new Refused(CallReason.NO_DATE, outcome.name());
    }
    Instant over = times.endedAt().isAfter(now) ? now : times.endedAt();
    boolean passed = when.filter(at -> !at.toInstant().isAfter(over)).isPresent();
    if (passed && outcome.asksFor().filter(AsksFor.CONTRACT_END::equals).isEmpty()) {
      throw new Refused(CallReason.PASSED);
    }
  }
}
