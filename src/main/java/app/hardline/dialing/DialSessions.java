package app.hardline.dialing;

import app.hardline.calls.CallLog;
import app.hardline.calls.Meetings;
import app.hardline.calls.Stage;
import app.hardline.compliance.CallingRules;
import app.hardline.dialer.Dialer;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.quota.Tally;
import app.hardline.script.Scripts;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.OwnerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Starts dial sessions, and finds the last one again. Safe for any thread but the screen's. */
public final class DialSessions {
  private static final Duration NEAR = Duration.ofDays(31);

  private final Database database;
  private final OwnerClock clock;
  private final Queue queue;
  private final Prospects prospects;
  private final CallingRules rules;
  private final CallLog calls;
  private final Tally tally;
  private final Scripts scripts;
  private final Meetings meetings;
  private final SittingStore store = new SittingStore();
  private final DraftStore drafts = new DraftStore();

  /**
   * The sessions over a database.
   *
   * @param database where drafts and sessions are kept
   * @param clock the owner's
   * @param queue who comes next
   * @param prospects who is called
   * @param rules which numbers may be dialed
   * @param calls where calls are logged
   * @param tally what is to be done today, and when
   * @param scripts what is read on the calls
   * @param meetings what was booked on them
   */
  public DialSessions(
      Database database,
      OwnerClock clock,
      Queue queue,
      Prospects prospects,
      CallingRules rules,
      CallLog calls,
      Tally tally,
      Scripts scripts,
      Meetings meetings) {
    this.database = database;
    this.clock = clock;
    this.queue = queue;
    this.prospects = prospects;
    this.rules = rules;
    this.calls = calls;
    this.tally = tally;
    this.scripts = scripts;
    this.meetings = meetings;
  }

  /**
   * The aim that fits now.
   *
   * @return until the end of the calling block that runs, or what is left today
   */
  public Aim fittingAim() {
    return Aim.fitting(tally.plan());
  }

  /**
   * The scope of the session that is open and goes on when it is started again: one of today whose
   * time isn't over.
   *
   * @return empty when there is none
   */
  public Optional<Scope> open() {
    return database
        .read(store::open)
        .filter(row -> goesOn(row, row.scope()))
        .map(SittingStore.Row::scope);
  }

  /**
   * Whether somebody sits at a session.
   *
   * @param when since when it was seen, and isn't paused
   * @return false where none is open
   */
  public boolean isSeenSince(Instant when) {
    return database
        .read(store::open)
        .filter(row -> row.pausedAt().isEmpty() && row.seenAt().isAfter(when))
        .isPresent();
  }

  /**
   * Over what was dialed last, practice left out.
   *
   * @return empty before the first session
   */
  public Optional<Scope> lastScope() {
    return database.read(store::lastScope);
  }

  /**
   * With whom there is a call that isn't logged yet: a session goes on with it.
   *
   * @return empty where every call is logged
   */
  public Optional<Prospect> unlogged() {
    return database.read(
        view -> unlogged(view).map(draft -> prospects.get(view, draft.prospect())));
  }

  /**
   * Over what the session runs in which a call isn't logged yet.
   *
   * @return empty where every call is logged
   */
  public Optional<Scope> unloggedScope() {
    return database.read(view -> unlogged(view).map(Draft::scope));
  }

  /**
   * The numbers of somebody that a card offers.
   *
   * @param prospect who
   * @return those that may be dialed, the first one first
   */
  public List<PhoneNumber> offered(Prospect prospect) {
    return database.read(view -> rules.offered(view, prospect)).stream()
        .flatMap(phone -> phone.number().stream())
        .toList();
  }

  /**
   * Starts a session with the aim that fits now.
   *
   * @param scope over which lists
   * @param dialer asked for the dialer at each dial, so that a changed choice holds at once
   * @return at its first card
   */
  public DialSession start(Scope scope, Supplier<Dialer> dialer) {
    return start(scope, fittingAim(), dialer);
  }

  /**
   * Starts a session. One that is open over the same lists goes on, with its own aim; another one
   * ends where it was seen last. A call that was running when the program last ended is on the card
   * again, with its note. Where there are filters, who fits is worked out as the session starts and
   * stays so: who was never called is still in it after the first call.
   *
   * @param scope over which lists
   * @param aim what it is to reach
   * @param dialer asked for the dialer at each dial, so that a changed choice holds at once
   * @return at its first card
   */
  public DialSession start(Scope scope, Aim aim, Supplier<Dialer> dialer) {
    Cards cards = new Cards(database, queue, prospects, rules, calls, meetings, clock);
    long[] people = queue.filtered(scope);
    Sitting sitting = database.write(tx -> sit(tx, scope, aim, people));
    DialSession session =
        new DialSession(database, clock, calls, dialer, scope, cards, sitting, scripts);
    sitting.beat(session.state() instanceof DialState.InCall);
    return session;
  }

  /**
   * Ends a session.
   *
   * @param session any; not to be used any more
   * @return what was done in it, beside what was done before
   */
  public SessionSummary end(DialSession session) {
    return database.write(tx -> {
      Sitting sitting = session.sitting();
      SessionFigures done = sitting.end(tx);
      SittingStore.Row row = sitting.row();
      return new SessionSummary(
          row.scope(),
          row.aim(),
          clock.instant(),
          done,
          sitting.counts(tx, clock.instant()).outcomes(),
          store.before(tx, row.id()),
          store.best(tx, row.id()),
          promised(tx, sitting));
    });
  }

  /**
   * What is promised in a session for the weeks to come.
   *
   * @param session that goes on
   * @return the soonest first
   */
  public List<SessionSummary.Promise> promised(DialSession session) {
    return database.read(view -> promised(view, session.sitting()));
  }

  private Optional<Draft> unlogged(Snapshot view) {
    return drafts.atHand(view).filter(draft -> draft.dialedAt().isPresent());
  }

  /** What is promised for the weeks to come; what lies further off is no promise. */
  private List<SessionSummary.Promise> promised(Snapshot view, Sitting sitting) {
    Instant far = clock.instant().plus(NEAR);
    return sitting.talks(view).stream()
        .filter(call -> call.nextDue().filter(due -> due.isBefore(far)).isPresent())
        .map(call ->
            new SessionSummary.Promise(
                call.nextDue().orElseThrow(),
                prospects.get(view, call.prospect()),
                call.stage() == Stage.MEETING))
        .sorted(Comparator.comparing(SessionSummary.Promise::at))
        .toList();
  }

  private Sitting sit(Transaction tx, Scope scope, Aim aim, long[] people) {
    Optional<SittingStore.Row> open = store.open(tx);
    Optional<SittingStore.Row> same = open.filter(row -> goesOn(row, scope));
    if (same.isEmpty()) {
      open.ifPresent(row -> sitting(row).endWhereSeen(tx));
    }
    return sitting(same.orElseGet(() -> begin(tx, scope, aim, people)));
  }

  private SittingStore.Row begin(Transaction tx, Scope scope, Aim aim, long[] people) {
    queue.pick(tx, scope, people);
    return store.begin(tx, scope, aim, clock.instant());
  }

  private boolean goesOn(SittingStore.Row row, Scope scope) {
    Instant now = clock.instant();
    return row.scope().equals(scope)
        && clock.dateOf(row.startedAt()).equals(clock.today())
        && row.aim().until().filter(end -> !now.isBefore(end)).isEmpty();
  }

  private Sitting sitting(SittingStore.Row row) {
    return new Sitting(database, clock, row);
  }
}
