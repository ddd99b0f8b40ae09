package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.compliance.CallingWindow;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.script.Part;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The prospect in front of the owner.
 *
 * @param next who it is and why
 * @param phones those that may be dialed, in the order in which they are offered
 * @param number the one that is dialed next, or was; empty when none may be
 * @param history their calls, the newest first
 * @param meeting the one that is to be confirmed, or that they didn't come to
 * @param window when they may be called on their present day
 * @param dialedZone the zone that their number belongs to, where it is the same in one only
 * @param note as far as it is typed
 * @param practice whether they are made up: nothing is handed to a dialer
 */
public record Card(
    Next next,
    List<Phone> phones,
    Optional<PhoneNumber> number,
    List<Call> history,
    Optional<Meeting> meeting,
    CallingWindow window,
    Optional<ZoneId> dialedZone,
    String note,
    boolean practice) {

  /** Keeps the lists from change. */
  public Card {
    phones = List.copyOf(phones);
    history = List.copyOf(history);
  }

  /**
   * Whether a number is one of those that may be dialed.
   *
   * @param some any
   * @return true when it is offered here
   */
  public boolean offers(PhoneNumber some) {
    return phones.stream().anyMatch(phone -> phone.number().filter(some::equals).isPresent());
  }

  /**
   * Whether they didn't come to the meeting, and nobody has talked to them since.
   *
   * @return true when a new time is to be found
   */
  public boolean isNoShow() {
    return meeting.filter(it -> it.state() == MeetingState.NO_SHOW).isPresent();
  }

  /**
   * The opener for somebody with whom this call, or a meeting, was agreed.
   *
   * @return the part of the script that it begins with; empty for the usual opener
   */
  public Optional<Part> agreed() {
    if (isNoShow()) {
      return Optional.of(Part.REBOOKING);
    }
    return switch (next.why()) {
      case CALLBACK -> Optional.of(Part.PROMISED);
      case CONFIRM -> Optional.of(Part.REMINDER);
      case FOLLOW_UP, RETRY, NEW -> Optional.empty();
    };
  }

  /**
   * Where the script goes on once they have answered.
   *
   * @return the index of the step: past the opener, but where it is about a meeting, which they
   *     have yet to hear
   */
  public int stepOnceAnswered() {
    return meeting.isPresent() ? 0 : 1;
  }

  /**
   * Who it is.
   *
   * @return the prospect
   */
  public Prospect prospect() {
    return next.prospect();
  }

  Card chosen(PhoneNumber chosen) {
    return new Card(
        next, phones, Optional.of(chosen), history, meeting, window, dialedZone, note, practice);
  }

  Card noted(String typed) {
    return new Card(next, phones, number, history, meeting, window, dialedZone, typed, practice);
  }
}
