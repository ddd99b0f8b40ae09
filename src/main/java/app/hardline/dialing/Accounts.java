package app.hardline.dialing;

import app.hardline.compliance.Occasion;
import app.hardline.dialing.QueueCounts.Coming;
import app.hardline.prospect.Bar;
import app.hardline.prospect.Tier;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what becomes of everybody in a queue, each once. */
final class Accounts {
  private enum Fate {
    READY,
    DO_NOT_CALL,
    OUTSIDE,
    USED_UP,
    RESTING,
    COMPANY,
    BOOKED,
    RETIRED,
    NO_NUMBER
  }

  private final Instant now;
  private final ZoneId owner;
  private final Windows windows;
  private final CalledToday called;
  private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
  private final Map<LocalDateTime, Coming> coming = new TreeMap<>();
  private Optional<Instant> next = Optional.empty();

  Accounts(Instant now, ZoneId owner, Windows windows, CalledToday called) {
    this.now = now;
    this.owner = owner;
    this.windows = windows;
    this.called = called;
  }

  /** Some who stand at the same place; promises come beside, since each has its own time. */
  void add(QueueCountStore.Group group) {
    if (group.bars() != 0) {
      count(barred(group.bars()), group.people());
      return;
    }
    switch (group.tier()) {
      case CALLBACK, FOLLOW_UP, NEW -> due(group);
      case RETRY -> {
        due(group);
        count(Fate.RESTING, group.waiting());
        if (group.waiting() > 0) {
          comesAt(group.window(), Instant.ofEpochMilli(group.firstDue()), Occasion.COLD);
        }
      }
      case DONE -> count(Fate.RETIRED, group.people());
    }
  }

  /** Some at companies that are held, who were counted as though they weren't. */
  void holdBack(QueueCountStore.Held held) {
    if (ready(held.window(), Occasion.COLD) == Fate.READY) {
      count(Fate.READY, -held.people());
      count(Fate.COMPANY, held.people());
    }
  }

  /** So many of those who are through were tried to the last. */
  void triedToTheLast(long people) {
    count(Fate.RETIRED, -people);
    count(Fate.USED_UP, people);
  }

  /** Some whose promised time comes within the same hour. */
  void add(QueueCountStore.Promise promise) {
    come(
        promise.window(),
        Instant.ofEpochMilli(promise.firstDue()),
        occasion(promise.tier()),
        promise.people());
  }

  /** Somebody who was counted on another segment already. */
  void takeBack(QueueCountStore.Row row) {
    boolean waits = row.due() > now.toEpochMilli();
    if (row.bars() != 0) {
      count(barred(row.bars()), -1);
    } else if (row.tier() == Tier.DONE) {
      count(row.attempts() > 0 ? Fate.USED_UP : Fate.RETIRED, -1);
    } else if (row.tier() == Tier.NEW || !waits) {
      count(fate(row), -1);
    } else if (row.tier() == Tier.RETRY) {
      count(Fate.RESTING, -1);
    } else {
      come(row.window(), Instant.ofEpochMilli(row.due()), occasion(row.tier()), -1);
    }
  }

  /** Somebody who was called today, is due again, and was counted as though it were another. */
  void calledToday(long prospect, QueueCountStore.Row row) {
    count(fate(row), -1);
    stands(prospect, row);
  }

  /** Somebody who is due. */
  void stands(long prospect, QueueCountStore.Row row) {
    boolean cold = row.tier() != Tier.CALLBACK;
    if (!windows.isOpen(row.window(), now, occasion(row.tier()))) {
      count(Fate.OUTSIDE, 1);
    } else if (called.tired(prospect)) {
      count(Fate.RESTING, 1);
    } else {
      count(cold && called.heldByOthers(prospect, row.company()) ? Fate.COMPANY : Fate.READY, 1);
    }
  }

  /** So many whose meeting is to be confirmed. */
  void toConfirm(long people) {
    count(Fate.BOOKED, -people);
    count(Fate.READY, people);
  }

  QueueCounts result() {
    List<Coming> later = new ArrayList<>(coming.values());
    later.removeIf(it -> it.count() == 0);
    return new QueueCounts(
        of(Fate.READY),
        later,
        new LeftOut(
            of(Fate.DO_NOT_CALL),
            of(Fate.OUTSIDE),
            of(Fate.USED_UP),
            of(Fate.RESTING),
            of(Fate.COMPANY),
            of(Fate.BOOKED),
            of(Fate.RETIRED),
            of(Fate.NO_NUMBER)),
        next);
  }

  static Occasion occasion(Tier tier) {
    return tier == Tier.CALLBACK ? Occasion.AGREED : Occasion.COLD;
  }

  private void due(QueueCountStore.Group group) {
    long people = group.people() - group.waiting();
    Occasion occasion = occasion(group.tier());
    Fate fate = ready(group.window(), occasion);
    count(fate, people);
    if (fate == Fate.OUTSIDE && people > 0) {
      comesAt(group.window(), now, occasion);
    }
  }

  private Fate fate(QueueCountStore.Row row) {
    Fate fate = ready(row.window(), occasion(row.tier()));
    boolean held = row.tier() != Tier.CALLBACK && called.held().contains(row.company());
    return fate == Fate.READY && held ? Fate.COMPANY : fate;
  }

  private Fate ready(long window, Occasion occasion) {
    return windows.isOpen(window, now, occasion) ? Fate.READY : Fate.OUTSIDE;
  }

  private static Fate barred(int bars) {
    if (Bar.DO_NOT_CALL.in(bars)) {
      return Fate.DO_NOT_CALL;
    }
    if (Bar.RETIRED.in(bars)) {
      return Fate.RETIRED;
    }
    return Bar.NO_NUMBER.in(bars) ? Fate.NO_NUMBER : Fate.BOOKED;
  }

  /** By the hour today, by the day after that; at the first moment at which one can be called. */
  private void come(long window, Instant due, Occasion occasion, long people) {
    Instant at = windows.opens(window, due, occasion).orElse(due);
    LocalDateTime there = LocalDateTime.ofInstant(at, owner);
    boolean today = there.toLocalDate().equals(now.atZone(owner).toLocalDate());
    LocalDateTime slot = there.truncatedTo(today ? ChronoUnit.HOURS : ChronoUnit.DAYS);
    Coming known = coming.getOrDefault(slot, new Coming(at, 0));
    coming.put(slot, new Coming(at.isBefore(known.at()) ? at : known.at(), known.count() + people));
    comesAt(window, due, occasion);
  }

  private void comesAt(long window, Instant due, Occasion occasion) {
    windows
        .opens(window, due, occasion)
        .filter(at -> next.isEmpty() || at.isBefore(next.get()))
        .ifPresent(at -> next = Optional.of(at));
  }

  private void count(Fate fate, long people) {
    fates.merge(fate, people, Long::sum);
  }

  private long of(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }
}
