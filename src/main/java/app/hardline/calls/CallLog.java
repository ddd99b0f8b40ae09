package app.hardline.calls;

import app.hardline.compliance.DoNotCall;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.prospect.Region;
import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.OwnerClock;
import app.hardline.words.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The record of calls: the only way a call comes to be, and the only way it is taken back. Safe for
 * any thread but the screen's.
 */
public final class CallLog {
  /** A call entered longer after its end than this is late. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  private final Database database;
  private final Settings settings;
  private final OwnerClock clock;
  private final Prospects prospects;
  private final DoNotCall doNotCall;
  private final OutcomeStore outcomes = new OutcomeStore();
  private final CallStore calls = new CallStore();
  private final PromiseStore promises = new PromiseStore();
  private final RightPeople rightPeople = new RightPeople();
  private final Consequences consequences;
  private final ComesBack comesBack;

  /**
   * The calls of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   * @param prospects who is called
   * @param doNotCall where it is kept that somebody must never be called again
   */
  public CallLog(Database database, OwnerClock clock, Prospects prospects, DoNotCall doNotCall) {
    this.database = database;
    this.settings = new Settings(database);
    this.clock = clock;
    this.prospects = prospects;
    this.doNotCall = doNotCall;
    this.consequences = new Consequences(calls, promises, prospects, doNotCall);
    this.comesBack = new ComesBack(settings, prospects);
  }

  /**
   * Logs a call with all that follows from it.
   *
   * @param call as it was
   * @return as it is kept, on the disk
   * @throws Refused with a {@link CallReason} when it can't be, or with {@link
   *     app.hardline.prospect.ProspectReason#UNKNOWN_PROSPECT}
   */
  public Call log(NewCall call) {
    return database.write(tx -> log(tx, call));
  }

  /**
   * Part: logs a call with all that follows from it.
   *
   * @param tx what it is part of
   * @param made as it was; with somebody who was merged since, it is a call with who they are now
   * @return as it is kept
   * @throws Refused as {@link #log(NewCall)}
   */
  public Call log(Transaction tx, NewCall made) {
    NewCall call = made.with(prospects.now(tx, made.prospect()));
    OutcomeStore.Rule rule = outcomes.named(tx, call.outcome());
    Instant now = clock.instant();
    call.check(rule.outcome(), now);
    if (rule.confirms() && !consequences.isBooked(tx, call.prospect())) {
      throw new Refused(CallReason.NO_MEETING, rule.outcome().name());
    }
    CallStore.Entry entry = entry(tx, call, made.prospect(), rule, now);
    Call logged = calls.insert(tx, entry);
    call.when().ifPresent(when -> promises.add(tx, logged, rule.outcome(), when));
    Letter.after(rule.outcome()).ifPresent(letter -> promises.toSend(tx, logged, letter));
    if (rule.outcome().asksFor().filter(AsksFor.RIGHT_PERSON::equals).isPresent()) {
      addRightPerson(tx, logged, call.rightPerson(), now);
    }
    if (rule.follows() == Follows.DO_NOT_CALL && !logged.practice()) {
      consequences.never(tx, logged, made, now);
    }
    consequences.workOut(tx, call.prospect(), rule.follows());
    return logged;
  }

  /**
   * Takes a call back with all that it did.
   *
   * @param id the call's
   * @return what was taken back
   * @throws Refused with {@link CallReason#UNKNOWN_CALL}, {@link CallReason#VOIDED} or {@link
   *     CallReason#HELD_BY_A_DEAL}
   */
  public Undone undo(long id) {
    return database.write(tx -> undo(tx, id));
  }

  /**
   * Takes back the call that was logged last and isn't voided.
   *
   * @return what was taken back
   * @throws Refused with {@link CallReason#NOTHING_TO_UNDO} when there is none
   */
  public Undone undoLast() {
    return database.write(tx -> undo(tx, calls.last(tx)));
  }

  /**
   * Part: takes a call back with all that it did.
   *
   * @param tx what it is part of
   * @param id the call's
   * @return what was taken back
   * @throws Refused as {@link #undo(long)}
   */
  public Undone undo(Transaction tx, long id) {
    Call call = calls.get(tx, id);
    Follows follows = calls.follows(tx, id);
    promises.checkFree(tx, id);
    Set<Undone.Effect> effects = EnumSet.noneOf(Undone.Effect.class);
    calls.voidCall(tx, id, clock.instant());
    promises.remove(tx, id, effects);
    rightPeople.takeBack(tx, id, effects);
    if (follows == Follows.DO_NOT_CALL
        && doNotCall.takeBack(tx, call.prospect(), call.number(), id)) {
      effects.add(Undone.Effect.DO_NOT_CALL);
    }
    if (follows == Follows.DROP_NUMBER && call.number().isPresent()) {
      effects.add(Undone.Effect.BAD_NUMBER);
    }
    consequences.workOut(tx, call.prospect(), follows);
    return new Undone(call, effects);
  }

  /**
   * Part: keeps of a call that it was dialed although the rules of calling spoke against it,
   * because the owner said so when asked.
   *
   * @param tx what it is part of
   * @param id the call's
   */
  public void keepAnyway(Transaction tx, long id) {
    calls.keepAnyway(tx, id);
  }

  /**
   * Part: whether a call was dialed although the rules of calling spoke against it.
   *
   * @param view what is read
   * @param id the call's
   * @return true when the owner said so
   */
  public boolean anyway(Snapshot view, long id) {
    return calls.anyway(view, id);
  }

  /**
   * Part: keeps of a call which version of a script was open on it.
   *
   * @param tx what it is part of
   * @param id the call's
   * @param version the version's id
   */
  public void keepScript(Transaction tx, long id, long version) {
    calls.keepScript(tx, id, version);
  }

  /**
   * The calls with a prospect that aren't voided.
   *
   * @param prospect their id
   * @return the newest first, 20 at most
   */
  public List<Call> history(long prospect) {
    return database.read(view -> history(view, prospect));
  }

  /**
   * Part: the calls with a prospect that aren't voided.
   *
   * @param view what is read
   * @param prospect their id
   * @return the newest first, 20 at most
   */
  public List<Call> history(Snapshot view, long prospect) {
    return calls.history(view, prospect);
  }

  /**
   * How often a prospect was dialed today, by the owner's date. A number that turned out to be bad
   * reached nobody and isn't counted.
   *
   * @param prospect their id
   * @return the number of calls
   */
  public int dialsToday(long prospect) {
    Instant midnight = clock.today().atStartOfDay(clock.getZone()).toInstant();
    return database.read(view -> calls.dialsSince(view, prospect, midnight));
  }

  /**
   * How many calls there were with some prospects, not counting voided ones.
   *
   * @param ids whose
   * @return the number for each prospect that was ever called
   */
  public Map<Long, Long> counts(Collection<Long> ids) {
    return database.read(view -> calls.counts(view, ids));
  }

  /**
   * What was done on a day.
   *
   * @param date the owner's
   * @return the counts
   */
  public DayCounts day(LocalDate date) {
    return database.read(view -> day(view, date));
  }

  /**
   * Part: what was done on a day.
   *
   * @param view what is read
   * @param date the owner's
   * @return the counts
   */
  public DayCounts day(Snapshot view, LocalDate date) {
    return calls.day(view, date);
  }

  /**
   * Asks to be told when a call was logged or taken back.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("call"), action);
  }

  /**
   * Part: works out anew what the calls say of somebody, after their numbers were written anew.
   *
   * @param tx what it is part of
   * @param prospect theirs by id
   */
  public void numbersChanged(Transaction tx, long prospect) {
    consequences.workOut(tx, prospect);
  }

  /** What a prospect's calls amount to, for whoever merges prospects. */
  Consequences consequences() {
    return consequences;
  }

  private CallStore.Entry entry(
      Transaction tx, NewCall call, long called, OutcomeStore.Rule rule, Instant now) {
    CallTimes times = call.times();
    LocalDate localDate = clock.dateOf(times.startedAt());
    boolean late =
        times.afterwards()
            && (now.isAfter(times.endedAt().plus(GRACE)) || !clock.dateOf(now).equals(localDate));
    return new CallStore.Entry(
        call.number().isPresent() || call.incoming() ? call : withFirstNumber(tx, call),
        Optional.of(called).filter(it -> it != call.prospect()),
        rule,
        now,
        clock.getZone(),
        localDate,
        late,
        prospects.practice(tx, call.prospect()),
        comesBack.due(tx, call, rule, clock.getZone()));
  }

  private NewCall withFirstNumber(Snapshot view, NewCall call) {
    return new NewCall(
        call.prospect(),
        call.outcome(),
        prospects.get(view, call.prospect()).dialable().stream()
            .flatMap(phone -> phone.number().stream())
            .findFirst(),
        call.times(),
        call.note(),
        call.when(),
        false,
        call.rightPerson(),
        call.onlyNumber());
  }

  private void addRightPerson(Transaction tx, Call call, String line, Instant now) {
    Prospect wrong = prospects.get(tx, call.prospect());
    Region home = settings.get(tx, Region.HOME);
    doNotCall.stand(tx, rightPeople.add(tx, wrong, line, home, call, now));
  }
}
