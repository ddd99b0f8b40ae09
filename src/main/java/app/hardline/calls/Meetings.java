package app.hardline.calls;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.OwnerClock;
import app.hardline.words.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The meetings that are booked, and what became of them. Of several with one prospect the last one
 * booked counts. Safe for any thread but the screen's.
 */
public final class Meetings {
  private static final Duration LASTS = Duration.ofMinutes(30);
  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(14);

  private final Database database;
  private final OwnerClock clock;
  private final Prospects prospects;
  private final Consequences consequences;
  private final MeetingStore store = new MeetingStore();

  /**
   * The meetings of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   * @param prospects with whom they are
   * @param log the calls on which they were booked
   */
  public Meetings(Database database, OwnerClock clock, Prospects prospects, CallLog log) {
    this.database = database;
    this.clock = clock;
    this.prospects = prospects;
    this.consequences = log.consequences();
  }

  /**
   * When some prospects have their meetings.
   *
   * @param prospects their ids
   * @return the last meeting of each prospect that has any, in the zone in which it was agreed
   */
  public Map<Long, ZonedDateTime> of(Collection<Long> prospects) {
    return database.read(view -> store.last(view, prospects));
  }

  /**
   * Part: the meeting with a prospect.
   *
   * @param view what is read
   * @param prospect their id
   * @return the last one booked; empty when there was none
   */
  public Optional<Meeting> of(Snapshot view, long prospect) {
    return store.last(view, prospect);
  }

  /**
   * The meetings of the last two weeks whose time is over and of which nobody has told yet what
   * became of them. Practice is left out, and a meeting after which something else was agreed.
   *
   * @return the first one first
   */
  public List<Untold> untold() {
    Instant over = clock.instant().minus(LASTS);
    return database.read(view -> {
      List<Meeting> all = store.untold(view, over.minus(FORGOTTEN_AFTER), over);
      Map<Long, Prospect> known =
          prospects.page(view, all.stream().map(Meeting::prospect).distinct().toList()).stream()
              .collect(Collectors.toMap(Prospect::id, Function.identity()));
      return all.stream()
          .flatMap(it ->
              Optional.ofNullable(known.get(it.prospect())).stream()
                  .map(who -> new Untold(it, who)))
          .toList();
    });
  }

  /**
   * Keeps what became of a meeting. After a no-show they come up again the same day, after one that
   * was held in three days.
   *
   * @param meeting any
   * @param state what became of it; {@link MeetingState#BOOKED} takes back what was told
   * @throws Refused with {@link CallReason#HELD_BY_A_DEAL} when a deal's moves say it already
   */
  public void tell(Meeting meeting, MeetingState state) {
    database.write(tx -> {
      if (store.isDealt(tx, meeting.id())) {
        throw new Refused(CallReason.HELD_BY_A_DEAL);
      }
      tell(tx, meeting, state);
      return meeting;
    });
  }

  /**
   * Part: keeps what became of a meeting, whoever holds it.
   *
   * @param tx what it is part of
   * @param meeting any
   * @param state what became of it
   */
  public void tell(Transaction tx, Meeting meeting, MeetingState state) {
    store.tell(tx, meeting.id(), state, clock.instant());
    consequences.workOut(tx, meeting.prospect(), Follows.MEETING);
  }

  /**
   * Part: holds a meeting for a deal that began with it, or lets it go. While it is held, the call
   * on which it was booked can't be taken back, nor told otherwise what became of it.
   *
   * @param tx what it is part of
   * @param meeting its id
   * @param held whether it is
   */
  public void hold(Transaction tx, long meeting, boolean held) {
    store.hold(tx, meeting, held);
  }

  /**
   * Part: a meeting.
   *
   * @param view what is read
   * @param id its id
   * @return empty when the call on which it was booked was taken back
   */
  public Optional<Meeting> get(Snapshot view, long id) {
    return store.get(view, id);
  }

  /**
   * Part: the last meeting of everybody who has one. Practice is left out.
   *
   * @param view what is read
   * @return the first one first
   */
  public List<StandingMeeting> standing(Snapshot view) {
    return store.standing(view);
  }

  /**
   * Part: what became of the meetings that were booked on some days. Practice is left out, and a
   * meeting in whose place another one was booked before its time came.
   *
   * @param view what is read
   * @param from the first day, the owner's
   * @param to the last day
   * @param now until when a meeting's time is over
   * @return the counts
   */
  public BookedCounts booked(Snapshot view, LocalDate from, LocalDate to, Instant now) {
    return store.booked(view, from, to, now);
  }

  /**
   * Part: the meetings that {@link #booked(Snapshot, LocalDate, LocalDate, Instant)} counts as due,
   * as far as they are among some.
   *
   * @param view what is read
   * @param from the first day, the owner's
   * @param to the last day
   * @param now until when a meeting's time is over
   * @param among ids of meetings
   * @return in no order
   */
  public List<Meeting> booked(
      Snapshot view, LocalDate from, LocalDate to, Instant now, Collection<Long> among) {
    return store.booked(view, from, to, now, among);
  }

  /**
   * Asks to be told when a meeting was booked, taken back or told about.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("meeting"), action);
  }
}
