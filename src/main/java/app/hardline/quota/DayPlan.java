package app.hardline.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A day's calling blocks with the dials that fall to each: what is left of the quota when a block
 * begins, parted over it and the later ones by their length and rounded up.
 *
 * @param off why the day is off; empty on any other
 * @param parts one for each block, in their order
 * @param quota dials that are due today; empty where there is no quota
 * @param left dials still to do today; empty where there is no quota
 */
public record DayPlan(
    Optional<String> off, List<Part> parts, OptionalLong quota, OptionalLong left) {

  /** Where a block stands. */
  public enum When {
    OVER,
    RUNNING,
    TO_COME
  }

  /**
   * One block of the day.
   *
   * @param block which
   * @param begins when
   * @param ends when, not included
   * @param when where it stands now
   * @param done dials made in it
   * @param dials that fall to it, the ones done included; 0 where there is no quota
   */
  public record Part(
      CallingBlock block, Instant begins, Instant ends, When when, int done, int dials) {

    /**
     * What is left to do in it.
     *
     * @return 0 when it is done, over, or there is no quota
     */
    public int toGo() {
      return when == When.OVER ? 0 : Math.max(0, dials - done);
    }
  }

  /** Keeps the parts from change. */
  public DayPlan {
    parts = List.copyOf(parts);
  }

  /**
   * Plans a day.
   *
   * @param day which, with its blocks
   * @param zone the owner's
   * @param quota dials for that day, where there is one
   * @param dials when each of that day's dials was made so far
   * @param now where the day stands
   * @return the plan as of now
   */
  public static DayPlan of(
      WorkDay day, ZoneId zone, OptionalLong quota, List<Instant> dials, Instant now) {
    List<CallingBlock> blocks = day.blocks();
    List<Part> parts = new ArrayList<>();
    long planned = dials.size();
    for (int i = 0; i < blocks.size(); i++) {
      CallingBlock block = blocks.get(i);
      Instant begins = block.begins(day.date(), zone);
      Instant ends = block.ends(day.date(), zone);
      long before = count(dials, Instant.MIN, begins);
      int done = (int) count(dials, begins, ends);
      When when =
          !now.isBefore(ends) ? When.OVER : now.isBefore(begins) ? When.TO_COME : When.RUNNING;
      long counted = when == When.TO_COME ? planned : before;
      long missing = Math.max(0, quota.orElse(0) - counted);
      int share = share(missing, blocks.subList(i, blocks.size()));
      planned = when == When.OVER ? planned : Math.max(planned, counted + share);
      parts.add(new Part(block, begins, ends, when, done, share));
    }
    return new DayPlan(
        day.off(),
        parts,
        quota,
        quota.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Math.max(0, quota.getAsLong() - dials.size())));
  }

  /**
   * The block that runs now.
   *
   * @return empty between blocks
   */
  public Optional<Part> running() {
    return parts.stream().filter(part -> part.when() == When.RUNNING).findFirst();
  }

  /**
   * The block that comes next.
   *
   * @return empty once the last one of the day has begun
   */
  public Optional<Part> next() {
    return parts.stream().filter(part -> part.when() == When.TO_COME).findFirst();
  }

  /**
   * Whether its blocks are over.
   *
   * @return false on a day without one
   */
  public boolean isOver() {
    return !parts.isEmpty() && parts.stream().allMatch(part -> part.when() == When.OVER);
  }

  /**
   * How long all blocks of the day are together.
   *
   * @return zero where there are none
   */
  public Duration length() {
    return parts.stream().map(part -> part.block().length()).reduce(Duration.ZERO, Duration::plus);
  }

  /** What falls to the first of some blocks. */
  private static int share(long missing, List<CallingBlock> blocks) {
    long own = blocks.getFirst().length().toMinutes();
    long all = blocks.stream().mapToLong(block -> block.length().toMinutes()).sum();
    return (int) Math.ceilDiv(missing * own, all);
  }

  private static long count(List<Instant> dials, Instant from, Instant until) {
    return dials.stream().filter(at -> !at.isBefore(from) && at.isBefore(until)).count();
  }
}
