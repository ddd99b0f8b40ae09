package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.calls.CallLog;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.calls.Outcomes;
import app.hardline.dialer.Dialer;
import app.hardline.dialing.DialState.Answered;
import app.hardline.dialing.DialState.Dialed;
import app.hardline.dialing.DialState.InCall;
import app.hardline.dialing.DialState.NothingLeft;
import app.hardline.dialing.DialState.Ready;
import app.hardline.prospect.PhoneNumber;
import app.hardline.script.Scripts;
import app.hardline.store.Database;
import app.hardline.words.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One sitting of calling: from card to card, from a dialed number to its outcome. Every step is on
 * the disk before its new state is returned, so that a crash loses neither the running call nor a
 * word of the note. A step that doesn't fit the state leaves it as it is. Safe for any thread but
 * the screen's; one step at a time.
 */
public final class DialSession {
  private final Database database;
  private final Clock clock;
  private final CallLog calls;
  private final Scope scope;
  private final Cards cards;
  private final Sitting sitting;
  private final Drafts drafts;
  private final HandOver handOver;
  private final AtomicReference<DialState> state;
  private final LoggedCalls logged;
  private final Set<Long> skipped = new HashSet<>();
  private final Set<Long> resumed = new HashSet<>();

  DialSession(
      Database database,
      Clock clock,
      CallLog calls,
      Supplier<Dialer> dialer,
      Scope scope,
      Cards cards,
      Sitting sitting,
      Scripts scripts) {
    this.database = database;
    this.clock = clock;
    this.calls = calls;
    this.scope = scope;
    this.cards = cards;
    this.sitting = sitting;
    this.drafts = new Drafts(database, scope, scripts);
    this.logged = new LoggedCalls(database, calls, drafts);
    this.handOver = new HandOver(clock, dialer, cards, drafts);
    this.state = new AtomicReference<>(begin());
  }

  /**
   * Where the session is.
   *
   * @return the state after the last step
   */
  public DialState state() {
    return state.get();
  }

  /** Over which lists it runs, as it was started. */
  public Scope scope() {
    return scope;
  }

  /**
   * What it is besides its cards.
   *
   * @return its aim, pauses and figures
   */
  public Sitting sitting() {
    return sitting;
  }

  /** What was logged last and can be taken back; empty when nothing was, or all is taken back. */
  public synchronized Optional<Logged> lastLogged() {
    return logged.last();
  }

  /**
   * Who comes after the one on the card, as it stands now.
   *
   * @param count how many at most
   * @return in the order in which they come, nobody who was skipped
   */
  public List<Next> following(int count) {
    return cards.following(scope, count, passedOver());
  }

  private synchronized Set<Long> passedOver() {
    Set<Long> passedOver = new HashSet<>(skipped);
    state().card().ifPresent(card -> passedOver.add(card.prospect().id()));
    return passedOver;
  }

  /**
   * Looks again whether somebody is ready, where nobody was left.
   *
   * @return the new state
   */
  public synchronized DialState lookAgain() {
    return state() instanceof NothingLeft ? moved(cards.next(scope, skipped)) : state();
  }

  /**
   * Chooses the number that is dialed next.
   *
   * @param number one of the card's
   * @return the new state
   */
  public synchronized DialState choose(PhoneNumber number) {
    return state() instanceof Ready(Card card) && card.offers(number)
        ? moved(new Ready(card.chosen(number)))
        : state();
  }

  /**
   * Dials: hands the chosen number to the dialer, unless it is practice.
   *
   * @return the new state
   * @throws Refused with a {@link DialingReason} when the number may not be dialed, with a {@link
   *     app.hardline.dialer.DialerReason} when it can't be handed over; nothing is dialed then
   */
  public synchronized DialState dial() {
    return state() instanceof Ready(Card card) ? dialed(handOver.dial(card)) : state();
  }

  /**
   * Dials where {@link #dial} was refused with {@link DialingReason#OUTSIDE_WINDOW} or {@link
   * DialingReason#TWICE_TODAY}, and the owner wants to all the same. The call keeps that.
   *
   * @return the new state
   * @throws Refused as {@link #dial}, but for those two
   */
  public synchronized DialState dialAnyway() {
    return state() instanceof Ready(Card card) ? dialed(handOver.dialAnyway(card)) : state();
  }

  /**
   * They answered.
   *
   * @return the new state
   */
  public synchronized DialState answered() {
    return state() instanceof Dialed(Card card, Instant dialedAt)
        ? kept(new Answered(card, dialedAt, clock.instant()))
        : state();
  }

  /**
   * The call is over.
   *
   * @return the new state
   */
  public synchronized DialState over() {
    return state() instanceof InCall call ? kept(call.over(clock.instant())) : state();
  }

  /**
   * It never rang: the dial is taken back and doesn't count.
   *
   * @return the new state
   */
  public synchronized DialState neverRang() {
    return state() instanceof InCall call ? kept(new Ready(call.shown())) : state();
  }

  /**
   * Keeps the note as far as it is typed.
   *
   * @param text all of it
   * @return the new state
   */
  public synchronized DialState note(String text) {
    DialState noted = state().noted(text);
    return noted.equals(state()) ? noted : kept(noted);
  }

  /** Logs as {@link #log(String, Optional, String)}, where nobody else was named. */
  public DialState log(String outcome, Optional<ZonedDateTime> when) {
    return log(outcome, when, "");
  }

  /**
   * Logs how the call ended and brings the next card. A call that is still running ends now;
   * without one it is a call made just now on another phone.
   *
   * @param outcome by code
   * @param when what the outcome asks for
   * @param rightPerson in one line, where a wrong one has named them; else empty
   * @return the new state: the next card, or the same prospect where a bad number leaves another
   * @throws Refused with a {@link app.hardline.calls.CallReason}; the state is as before then
   */
  public synchronized DialState log(
      String outcome, Optional<ZonedDateTime> when, String rightPerson) {
    return log(card -> call(card, outcome, when, rightPerson));
  }

  /** Logs that they don't want to be called again on this number; another of theirs may be. */
  public synchronized DialState neverOnThisNumber() {
    return log(card -> call(card, Outcomes.DO_NOT_CALL, Optional.empty(), "").ofTheNumberAlone());
  }

  private NewCall call(Card card, String outcome, Optional<ZonedDateTime> when, String person) {
    return new NewCall(
        card.prospect().id(), outcome, card.number(), times(), card.note(), when, person);
  }

  private DialState log(Function<Card, NewCall> called) {
    Optional<Card> shown = state().card();
    if (shown.isEmpty()) {
      return state();
    }
    Card card = shown.get();
    NewCall entry = called.apply(card);
    LogStep step =
        database.write(tx -> {
          Call call = drafts.log(tx, calls, entry);
          return new LogStep(call, cards.after(tx, call, scope, skipped));
        });
    DialState after = step.next().orElseGet(() -> cards.next(scope, skipped));
    logged.add(Logged.of(card, step.call(), clock.instant(), after));
    return moved(after);
  }

  /** A logged call and the card that comes after it, if any. */
  private record LogStep(Call call, Optional<DialState> next) {}

  /** Turns to a prospect out of turn, by id; a call that is running goes on. */
  public synchronized DialState turnTo(long prospect) {
    drafts.layAside(state());
    return state() instanceof InCall ? state() : moved(cards.of(prospect));
  }

  /**
   * Leaves the card for the rest of the session. What was typed is kept for the next time.
   *
   * @return the new state
   */
  public synchronized DialState skip() {
    if (!(state() instanceof Ready(Card card))) {
      return state();
    }
    drafts.layAside(state());
    skipped.add(card.prospect().id());
    return moved(cards.next(scope, skipped));
  }

  /**
   * Takes back what the session has logged last, with all that it did. The call is on the card
   * again as it was, over and not logged; what was noted since stands under its note. Once more,
   * and the one before it is taken back too; the later one comes again when its turn does.
   *
   * @return the new state
   * @throws Refused with {@link DialingReason#CALL_RUNNING} on a call that wasn't taken back, with
   *     {@link DialingReason#NOTHING_LOGGED}, or with {@link app.hardline.calls.CallReason#VOIDED}
   *     when the call was taken back elsewhere
   */
  public synchronized DialState undo() {
    if (state() instanceof InCall call && !logged.isTakenBack(call)) {
      throw new Refused(DialingReason.CALL_RUNNING);
    }
    Draft draft = logged.takeBack();
    return moved(cards.resume(draft).orElseGet(() -> cards.next(scope, skipped)));
  }

  private DialState begin() {
    Optional<DialState> found = cards.resume(scope);
    found.flatMap(DialState::card).ifPresent(card -> resumed.add(card.prospect().id()));
    return found.orElseGet(() -> cards.next(scope, skipped));
  }

  /** A call that was found again after a crash may be late; one that was never left can't be. */
  private CallTimes times() {
    return state() instanceof InCall call
        ? call.times(clock.instant(), resumed.contains(call.shown().prospect().id()))
        : CallTimes.justNow(clock.instant());
  }

  private DialState dialed(Dialed running) {
    logged.dialed(running.shown());
    return moved(running);
  }

  private DialState kept(DialState next) {
    drafts.keep(next);
    return moved(next);
  }

  private DialState moved(DialState next) {
    state.set(next);
    return next;
  }
}
