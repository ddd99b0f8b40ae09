package app.hardline.calls;

import app.hardline.compliance.DoNotCall;
import app.hardline.prospect.Bar;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospects;
import app.hardline.prospect.Standings;
import app.hardline.prospect.Tier;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a prospect's calls amount to. It is always worked out from all calls that aren't voided, so
 * that a call taken back leaves what there would be had it never been logged.
 */
final class Consequences {
  private static final Set<Follows> COMES_UP_ANYWAY = Set.of(Follows.CALLBACK, Follows.FOLLOW_UP);

  private final CallStore calls;
  private final PromiseStore promises;
  private final MeetingStore meetings = new MeetingStore();
  private final Prospects prospects;
  private final DoNotCall doNotCall;
  private final Standings standings = new Standings();

  Consequences(CallStore calls, PromiseStore promises, Prospects prospects, DoNotCall doNotCall) {
    this.calls = calls;
    this.promises = promises;
    this.prospects = prospects;
    this.doNotCall = doNotCall;
  }

  /**
   * Works everything out anew after a call came or went.
   *
   * @param follows what that call makes happen: what no such call touches is left as it is
   */
  void workOut(Transaction tx, long prospect, Follows follows) {
    List<LiveCall> all = calls.live(tx, prospect);
    List<LiveCall> live = deciding(all);
    promises.closeCallbacks(tx, prospect, live.stream().map(LiveCall::id).toList());
    switch (follows) {
      case DROP_NUMBER -> {
        prospects.drop(tx, prospect, bad(live));
        doNotCall.stand(tx, List.of(prospect));
      }
      case RETRY, FOLLOW_UP, CALLBACK, MEETING, DO_NOT_CALL, DONE -> {}
    }
    Optional<Meeting> meeting = live.isEmpty() ? Optional.empty() : meetings.last(tx, prospect);
    standings.bar(tx, prospect, Bar.BOOKED, booked(meeting, live));
    move(tx, prospect, live, meeting, lastDial(all));
  }

  /** All but those that confirmed a meeting whose booking was taken back since. */
  private static List<LiveCall> deciding(List<LiveCall> all) {
    List<LiveCall> deciding = new ArrayList<>();
    boolean booked = false;
    for (LiveCall call : all) {
      booked |= call.follows() == Follows.MEETING && !call.confirms();
      if (booked || !call.confirms()) {
        deciding.add(call);
      }
    }
    return deciding;
  }

  private static Optional<Instant> lastDial(List<LiveCall> live) {
    return live.stream()
        .filter(call -> !call.incoming())
        .map(LiveCall::startedAt)
        .max(Instant::compareTo);
  }

  /** They don't want to be called again: with all numbers, or on this one alone. */
  void never(Transaction tx, Call call, NewCall made, Instant now) {
    long called = made.prospect();
    if (made.onlyNumber() && call.number().isPresent()) {
      doNotCall.saidOfNumber(tx, called, call.number().get(), call.id(), now);
    } else {
      doNotCall.saidOnCall(tx, called, call.number(), call.id(), now);
    }
    if (called != call.prospect()) {
      doNotCall.joined(tx, called, call.prospect());
    }
  }

  /** Whether a meeting with them is to come, or nobody has told yet how it went. */
  boolean isBooked(Snapshot view, long prospect) {
    return meetings.last(view, prospect).filter(Consequences::isBooked).isPresent();
  }

  private static boolean isBooked(Meeting meeting) {
    return meeting.state() == MeetingState.BOOKED;
  }

  /** Works everything out anew after prospects were merged or parted. */
  void workOut(Transaction tx, long prospect) {
    workOut(tx, prospect, Follows.DROP_NUMBER);
  }

  /** A call promised after the meeting was booked is kept all the same. */
  private static boolean booked(Optional<Meeting> meeting, List<LiveCall> live) {
    return meeting.filter(Consequences::isBooked).isPresent()
        && !COMES_UP_ANYWAY.contains(live.getLast().follows());
  }

  /** What was told of the meeting, where nobody was called since. */
  private static Optional<Meeting> toldLast(Optional<Meeting> meeting, LiveCall last) {
    return meeting.filter(it -> it.toldAt().filter(last.loggedAt()::isBefore).isPresent());
  }

  private void move(
      Transaction tx,
      long prospect,
      List<LiveCall> live,
      Optional<Meeting> meeting,
      Optional<Instant> lastDial) {
    int attempts = attempts(live);
    if (live.isEmpty()) {
      standings.move(tx, prospect, Tier.NEW, Instant.EPOCH, attempts, lastDial);
      return;
    }
    LiveCall last = live.getLast();
    Optional<Meeting> told = toldLast(meeting, last);
    if (told.isPresent()) {
      standings.move(tx, prospect, Tier.FOLLOW_UP, told.get().comesBack(), attempts, lastDial);
      return;
    }
    Tier tier =
        switch (last.follows()) {
          case CALLBACK -> Tier.CALLBACK;
          case FOLLOW_UP -> Tier.FOLLOW_UP;
          case RETRY ->
              last.tries().isPresent() && attempts >= last.tries().getAsInt()
                  ? Tier.DONE
                  : Tier.RETRY;
          case DROP_NUMBER -> Tier.RETRY;
          case DO_NOT_CALL -> last.onlyNumber() ? Tier.RETRY : Tier.DONE;
          case MEETING, DONE -> Tier.DONE;
        };
    standings.move(tx, prospect, tier, last.nextDue(), attempts, lastDial);
  }

  /** How often they were tried since somebody last talked; a bad number is no try of a person. */
  private static int attempts(List<LiveCall> live) {
    int attempts = 0;
    for (LiveCall call : live) {
      switch (call.follows()) {
        case RETRY -> attempts += call.incoming() ? 0 : 1;
        case DROP_NUMBER -> {}
        case FOLLOW_UP, CALLBACK, MEETING, DO_NOT_CALL, DONE -> attempts = 0;
      }
    }
    return attempts;
  }

  private static Map<PhoneNumber, Long> bad(List<LiveCall> live) {
    Map<PhoneNumber, Long> bad = new LinkedHashMap<>();
    for (LiveCall call : live) {
      if (call.follows() == Follows.DROP_NUMBER) {
        call.number().ifPresent(number -> bad.putIfAbsent(number, call.id()));
      }
    }
    return bad;
  }
}
