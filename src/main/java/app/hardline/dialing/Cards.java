package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.calls.CallLog;
import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Meetings;
import app.hardline.compliance.Attempt;
import app.hardline.compliance.Barred;
import app.hardline.compliance.CallingRules;
import app.hardline.compliance.Clearance;
import app.hardline.compliance.Cleared;
import app.hardline.compliance.Occasion;
import app.hardline.compliance.OutsideWindow;
import app.hardline.dialing.DialState.Answered;
import app.hardline.dialing.DialState.Dialed;
import app.hardline.dialing.DialState.NothingLeft;
import app.hardline.dialing.DialState.Over;
import app.hardline.dialing.DialState.Ready;
import app.hardline.prospect.Bar;
import app.hardline.prospect.FoundZone;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.prospect.Standing;
import app.hardline.prospect.Standings;
import app.hardline.prospect.Tier;
import app.hardline.prospect.ZoneFinder;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.words.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings cards: the next one of the queue, or one that was begun before. */
final class Cards {
  private final Database database;
  private final Clock clock;
  private final Queue queue;
  private final Prospects prospects;
  private final CallingRules rules;
  private final CallLog calls;
  private final Meetings meetings;
  private final DraftStore drafts = new DraftStore();
  private final Standings standings = new Standings();
  private final ZoneFinder zones = new ZoneFinder();

  Cards(
      Database database,
      Queue queue,
      Prospects prospects,
      CallingRules rules,
      CallLog calls,
      Meetings meetings,
      Clock clock) {
    this.database = database;
    this.clock = clock;
    this.queue = queue;
    this.prospects = prospects;
    this.rules = rules;
    this.calls = calls;
    this.meetings = meetings;
  }

  /** The next card of the queue, or that nobody is left. */
  DialState next(Scope scope, Set<Long> skipped) {
    return database
        .read(view -> next(view, scope, skipped))
        .orElseGet(() -> new NothingLeft(queue.counts(scope)));
  }

  /** The next card of the queue, if somebody is left. */
  Optional<DialState> next(Snapshot view, Scope scope, Set<Long> skipped) {
    return queue.next(view, scope, 1, skipped).stream().findFirst().map(next -> state(view, next));
  }

  /** The card of somebody out of turn. */
  DialState of(long prospect) {
    return database.read(view -> state(view, next(view, prospects.get(view, prospect))));
  }

  /** Who comes next, but for some. */
  List<Next> following(Scope scope, int count, Set<Long> passedOver) {
    return database.read(view -> queue.next(view, scope, count, passedOver));
  }

  /**
   * The card after a call. Looked up by the connection that wrote the call: what it needs is in its
   * memory already.
   */
  Optional<DialState> after(Snapshot view, Call call, Scope scope, Set<Long> skipped) {
    boolean atOnce = call.nextDue().filter(due -> !due.isAfter(clock.instant())).isPresent();
    return (atOnce ? again(view, call.prospect()) : Optional.<DialState>empty())
        .or(() -> next(view, scope, skipped));
  }

  /** The same prospect once more, where a number is left. */
  private Optional<DialState> again(Snapshot view, long prospect) {
    return Optional.of(state(view, next(view, prospects.get(view, prospect))))
        .filter(state -> state.card().flatMap(Card::number).isPresent());
  }

  /** The card at hand when the program ended, if it belongs to the scope or a call is running. */
  Optional<DialState> resume(Scope scope) {
    return database.read(view ->
        drafts
            .atHand(view)
            .filter(draft -> draft.dialedAt().isPresent() || draft.scope().equals(scope))
            .flatMap(draft -> resume(view, draft)));
  }

  /** The card of a draft. */
  Optional<DialState> resume(Draft draft) {
    return database.read(view -> resume(view, draft));
  }

  /** The number as the rules clear it at this moment. */
  Cleared cleared(Card card, PhoneNumber number) {
    Prospect now = now(card);
    return cleared(rules.clear(now, number, attempt(card, now.id())));
  }

  /** The number as the rules clear it whatever time it is. */
  Cleared clearedAnyway(Card card, PhoneNumber number) {
    return cleared(rules.clearAnyway(now(card), number));
  }

  /** Who is on the card, as they are now: they may have been merged or changed meanwhile. */
  private Prospect now(Card card) {
    return database.read(view -> prospects.get(view, prospects.now(view, card.prospect().id())));
  }

  private static Cleared cleared(Clearance clearance) {
    return switch (clearance) {
      case Cleared cleared -> cleared;
      case OutsideWindow(ZonedDateTime there, _) ->
          throw new Refused(DialingReason.OUTSIDE_WINDOW, there);
      case Barred(Barred.Why why) ->
          throw new Refused(
              switch (why) {
                case DO_NOT_CALL -> DialingReason.DO_NOT_CALL;
                case TWICE_TODAY -> DialingReason.TWICE_TODAY;
                case BAD_NUMBER, NOT_DIALABLE -> DialingReason.NO_NUMBER;
              });
    };
  }

  private boolean isPast(Instant due) {
    return !due.isAfter(clock.instant());
  }

  private Attempt attempt(Card card, long prospect) {
    Next next = card.next();
    boolean early = next.why() == Why.CALLBACK && !next.due().filter(this::isPast).isPresent();
    return new Attempt(
        early ? Occasion.COLD : next.why().occasion(), calls.dialsToday(prospect), card.practice());
  }

  private Optional<DialState> resume(Snapshot view, Draft draft) {
    return prospects.page(view, List.of(draft.prospect())).stream()
        .findFirst()
        .map(prospect -> state(card(view, next(view, prospect), Optional.of(draft)), draft));
  }

  private DialState state(Snapshot view, Next next) {
    Optional<Draft> draft = drafts.of(view, next.prospect().id());
    Card card = card(view, next, draft);
    return draft.map(it -> state(card, it)).orElseGet(() -> new Ready(card));
  }

  private static DialState state(Card card, Draft draft) {
    if (draft.dialedAt().isEmpty()) {
      return new Ready(card);
    }
    Instant dialed = draft.dialedAt().get();
    if (draft.endedAt().isPresent()) {
      return new Over(card, dialed, draft.answeredAt(), draft.endedAt().get());
    }
    return draft
        .answeredAt()
        .<DialState>map(answered -> new Answered(card, dialed, answered))
        .orElseGet(() -> new Dialed(card, dialed));
  }

  private Card card(Snapshot view, Next next, Optional<Draft> draft) {
    Prospect prospect = next.prospect();
    List<Phone> offered = rules.offered(view, prospect);
    Card card =
        new Card(
            next,
            offered,
            offered.stream().flatMap(phone -> phone.number().stream()).findFirst(),
            calls.history(view, prospect.id()),
            meeting(view, next),
            queue.times().window(view, prospect),
            offered.stream()
                .flatMap(phone -> phone.number().stream())
                .findFirst()
                .flatMap(zones::of)
                .map(FoundZone::zone),
            draft.map(Draft::note).orElse(""),
            prospects.practice(view, prospect.id()));
    return draft
        .flatMap(
            it -> it.number().filter(number -> it.dialedAt().isPresent() || card.offers(number)))
        .map(card::chosen)
        .orElse(card);
  }

  /** What there is to say of their meeting; others than these have none, or it is past. */
  private Optional<Meeting> meeting(Snapshot view, Next next) {
    return switch (next.why()) {
      case CONFIRM -> meetings.of(view, next.prospect().id());
      case FOLLOW_UP ->
          meetings
              .of(view, next.prospect().id())
              .filter(it -> it.state() == MeetingState.NO_SHOW)
              .filter(it -> next.due().equals(Optional.of(it.comesBack())));
      case CALLBACK, RETRY, NEW -> Optional.empty();
    };
  }

  private Next next(Snapshot view, Prospect prospect) {
    Standing standing = standings.of(view, prospect.id()).orElseGet(Standing::fresh);
    if (standing.bars().equals(Set.of(Bar.BOOKED)) && standing.tier() == Tier.DONE) {
      return due(prospect, Why.CONFIRM, standing);
    }
    return switch (standing.tier()) {
      case CALLBACK -> due(prospect, Why.CALLBACK, standing);
      case FOLLOW_UP -> due(prospect, Why.FOLLOW_UP, standing);
      case RETRY, DONE -> due(prospect, Why.RETRY, standing);
      case NEW -> new Next(prospect, Why.NEW, Optional.empty(), 0);
    };
  }

  private static Next due(Prospect prospect, Why why, Standing standing) {
    return new Next(prospect, why, Optional.of(standing.due()), standing.attempts());
  }
}
