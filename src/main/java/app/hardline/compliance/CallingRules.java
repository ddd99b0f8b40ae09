package app.hardline.compliance;

import app.hardline.prospect.CallingPlace;
import app.hardline.prospect.CallingPlaces;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The only way to a number that may be dialed. Safe for any thread but the screen's. */
public final class CallingRules {
  /** So often a day one person is called at the most. */
  public static final int MOST_A_DAY = 2;

  private final Database database;
  private final DoNotCall doNotCall;
  private final CallingTimes times;
  private final Clock clock;
  private final CallingPlaces places = new CallingPlaces();

  /**
   * The rules over a database.
   *
   * @param database where do-not-call is kept
   * @param doNotCall who must never be called
   * @param times when others may be
   * @param clock says what time it is
   */
  public CallingRules(Database database, DoNotCall doNotCall, CallingTimes times, Clock clock) {
    this.database = database;
    this.doNotCall = doNotCall;
    this.times = times;
    this.clock = clock;
  }

  /**
   * Whether a number of a prospect may be dialed now.
   *
   * @param prospect whose it is
   * @param number one of theirs
   * @param attempt what for, and what went before
   * @return the number as cleared, or what forbids it
   */
  public Clearance clear(Prospect prospect, PhoneNumber number, Attempt attempt) {
    return database.read(view -> {
      Clearance clearance = clear(prospect, number, doNotCall.about(view, prospect));
      return clearance instanceof Cleared && !attempt.practice()
          ? now(view, prospect, clearance, attempt)
          : clearance;
    });
  }

  /**
   * Whether a number of a prospect may be dialed where the owner has said, being asked, that the
   * hours and the count of the day don't matter this time.
   *
   * @param prospect whose it is
   * @param number one of theirs
   * @return the number as cleared, or what forbids it all the same
   */
  public Clearance clearAnyway(Prospect prospect, PhoneNumber number) {
    return database.read(view -> clear(prospect, number, doNotCall.about(view, prospect)));
  }

  private Clearance now(Snapshot view, Prospect who, Clearance cleared, Attempt attempt) {
    if (attempt.dialsToday() >= MOST_A_DAY) {
      return new Barred(Barred.Why.TWICE_TODAY);
    }
    CallingHours hours = times.hours(view);
    CallingPlace place = places.of(view, who);
    Instant now = clock.instant();
    return hours.isOpen(place, now, attempt.occasion())
        ? cleared
        : new OutsideWindow(
            now.atZone(hours.zone(place)), hours.opens(place, now, attempt.occasion()));
  }

  /**
   * Part: the numbers of a prospect that may be dialed.
   *
   * @param view what is read
   * @param prospect whose
   * @return the phones, in the order in which they are offered
   */
  public List<Phone> offered(Snapshot view, Prospect prospect) {
    Suppression suppression = doNotCall.about(view, prospect);
    return prospect.dialable().stream()
        .filter(phone ->
            phone
                .number()
                .filter(it -> clear(prospect, it, suppression) instanceof Cleared)
                .isPresent())
        .toList();
  }

  private static Clearance clear(Prospect prospect, PhoneNumber number, Suppression suppression) {
    Optional<Phone> phone =
        prospect.phones().stream()
            .filter(it -> it.number().filter(number::equals).isPresent())
            .findFirst();
    if (phone.filter(Phone::valid).isEmpty()) {
      return new Barred(Barred.Why.NOT_DIALABLE);
    }
    if (suppression.holds(prospect) || suppression.holds(number)) {
      return new Barred(Barred.Why.DO_NOT_CALL);
    }
    return phone.get().dropped() ? new Barred(Barred.Why.BAD_NUMBER) : new Cleared(number);
  }
}
