package app.hardline.insight;

import app.hardline.calls.ContractEnds;
import app.hardline.calls.DialTallies;
import app.hardline.calls.MeetingState;
import app.hardline.pipeline.DealCounts;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.PipelineDays;
import app.hardline.prospect.CallLists;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** What the dials of a range say about what works. Safe for any thread but the screen's. */
public final class WhatWorks {
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  private final Database database;
  private final OwnerClock clock;
  private final Function<Snapshot, DialQuota> quota;
  private final ContractEnds ends;
  private final PipelineDays pipeline;
  private final CallLists callLists;
  private final DialTallies tallies = new DialTallies();

  /**
   * Over a database.
   *
   * @param database where the calls are kept
   * @param clock the owner's
   * @param ends whose contracts end
   * @param quota reads what was asked for
   * @param pipeline what came of the meetings
   */
  public WhatWorks(
      Database database,
      OwnerClock clock,
      ContractEnds ends,
      Function<Snapshot, DialQuota> quota,
      PipelineDays pipeline) {
    this.database = database;
    this.clock = clock;
    this.ends = ends;
    this.quota = quota;
    this.pipeline = pipeline;
    this.callLists = new CallLists(database, clock);
  }

  /**
   * What a range says.
   *
   * @param range its first and last day
   * @param before the range that it is held against
   * @return all of it, as of now
   */
  public Works read(Period range, Period before) {
    return database.read(view -> read(view, range, before));
  }

  /** Part of a reading. */
  Works read(Snapshot view, Period range, Period before) {
    DialQuota asked = quota.apply(view);
    return new Works(
        range,
        before,
        Funnel.of(sums(view, range, asked), sums(view, before, asked)),
        HourMap.of(tallies.hours(view, range.from(), range.to())),
        ListComparison.of(tallies.lists(view, range.from(), range.to())),
        prices(view),
        tallies.lists(view, FIRST, clock.today()).stream()
            .map(ListVerdict::new)
            .filter(ListVerdict::isDead)
            .filter(verdict -> !verdict.dials().list().isEmpty())
            .toList(),
        new ComingEnds(clock.today(), ends.coming(view, clock.today())),
        new Reach(
            tallies.attempts(view, range.from(), range.to()),
            tallies.outcomes(view, range.from(), range.to())));
  }

  /**
   * Asks to be told when a call, a meeting or a quota changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("call", "meeting", "contract_end", "target"), action);
  }

  private Map<String, Money> prices(Snapshot view) {
    Map<String, Money> prices = new HashMap<>();
    callLists.prices(view).forEach((list, cents) -> prices.put(list, new Money(cents)));
    return prices;
  }

  private Funnel.Sums sums(Snapshot view, Period range, DialQuota asked) {
    DealCounts deals = pipeline.counts(view, range.from(), range.to(), clock.instant());
    Map<MeetingState, Long> meetings = tallies.meetings(view, range.from(), range.to());
    long held = meetings.getOrDefault(MeetingState.HELD, 0L);
    return new Funnel.Sums(
        soFar(range, asked),
        tallies.sum(view, range.from(), range.to()),
        held,
        held + meetings.getOrDefault(MeetingState.NO_SHOW, 0L),
        new Funnel.DealCounts(
            deals.proposals(), deals.offersDecided(), deals.won(), deals.decided()));
  }

  /** Up to today, today included. */
  private OptionalLong soFar(Period range, DialQuota asked) {
    LocalDate last = clock.today().isAfter(range.to()) ? range.to() : clock.today();
    return last.isBefore(range.from())
        ? OptionalLong.empty()
        : asked.over(new Period(range.from(), last));
  }
}
