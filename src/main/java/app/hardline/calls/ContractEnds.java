package app.hardline.calls;

import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When prospects' contracts with their present providers end, as calls have told: next year's list.
 * Safe for any thread but the screen's.
 */
public final class ContractEnds {
  private final Database database;
  private final ContractEndStore store = new ContractEndStore();

  /**
   * The contract ends of a database.
   *
   * @param database where they are kept
   */
  public ContractEnds(Database database) {
    this.database = database;
  }

  /**
   * How many contracts end in each month.
   *
   * @param from the first day that counts
   * @return the months in which any ends, the first one first
   */
  public Map<YearMonth, Long> months(LocalDate from) {
    return database.read(view -> store.months(view, from));
  }

  /**
   * Whose contracts end in a month.
   *
   * @param month which
   * @return the ids of the prospects
   */
  public Set<Long> in(YearMonth month) {
    return database.read(view -> store.in(view, month));
  }

  /**
   * Part: whose contracts end from a day on.
   *
   * @param view what is read
   * @param from the first day that counts
   * @return each once, by what they said last; the first one first
   */
  public List<ContractEnd> coming(Snapshot view, LocalDate from) {
    return store.coming(view, from);
  }

  /**
   * When a prospect's contract ends.
   *
   * @param prospect their id
   * @return as it was said last; empty when it wasn't
   */
  public Optional<LocalDate> of(long prospect) {
    return database.read(view -> store.of(view, prospect).stream().findFirst());
  }
}
