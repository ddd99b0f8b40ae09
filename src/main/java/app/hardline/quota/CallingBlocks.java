package app.hardline.quota;

import app.hardline.store.Database;
import app.hardline.time.OwnerClock;
import app.hardline.words.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The times that are set aside for calling: half past eight to ten and three to five on work days,
 * until the owner changes them. A change holds from its day on and never rewrites the past. Safe
 * for any thread but the screen's.
 */
public final class CallingBlocks {
  private static final Comparator<CallingBlock> IN_ORDER =
      Comparator.comparing(CallingBlock::day).thenComparing(CallingBlock::from);

  private final Database database;
  private final OwnerClock clock;
  private final CallingBlockStore store = new CallingBlockStore();

  /**
   * The blocks of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   */
  public CallingBlocks(Database database, OwnerClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The blocks as they are from today on.
   *
   * @return from Monday's first on
   */
  public List<CallingBlock> week() {
    return database.read(view -> inOrder(store.inForce(view, clock.today())));
  }

  /**
   * Sets the blocks of a weekday, in place of those it had, from today on.
   *
   * @param day of the week
   * @param blocks of that weekday, in any order; none for a day without calls
   * @throws Refused with {@link QuotaReason#BLOCKS_OVERLAP} when two of them do
   */
  public void set(DayOfWeek day, List<CallingBlock> blocks) {
    List<CallingBlock> sorted = inOrder(blocks);
    for (int i = 0; i < sorted.size(); i++) {
      CallingBlock block = sorted.get(i);
      if (block.day() != day) {
        throw new IllegalArgumentException("blocks of one weekday");
      }
      if (i > 0 && block.overlaps(sorted.get(i - 1))) {
        throw new Refused(QuotaReason.BLOCKS_OVERLAP, sorted.get(i - 1).to(), block.from());
      }
    }
    LocalDate today = clock.today();
    database.write(tx -> {
      List<CallingBlock> before =
          store.inForce(tx, today).stream().filter(block -> block.day() == day).toList();
      before.stream()
          .filter(block -> !sorted.contains(block))
          .forEach(block -> store.end(tx, block, today));
      sorted.stream()
          .filter(block -> !before.contains(block))
          .forEach(block -> store.begin(tx, block, today));
      return sorted;
    });
  }

  /**
   * Asks to be told when a block changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("calling_block"), action);
  }

  private static List<CallingBlock> inOrder(List<CallingBlock> blocks) {
    return blocks.stream().sorted(IN_ORDER).toList();
  }
}
