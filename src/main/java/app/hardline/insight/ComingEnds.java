package app.hardline.insight;

import app.hardline.calls.ContractEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Contracts with other providers that end.
 *
 * @param today from which they count
 * @param all those known, the first one first
 */
public record ComingEnds(LocalDate today, List<ContractEnd> all) {
  /** So many days ahead is the time to call. */
  public static final int DAYS_AHEAD = 120;

  /** Keeps the ends from change. */
  public ComingEnds {
    all = List.copyOf(all);
  }

  /**
   * The last day on which a contract may end for it to be the time to call.
   *
   * @return 120 days from today
   */
  public LocalDate until() {
    return today.plusDays(DAYS_AHEAD);
  }

  /**
   * Those that end within the next 120 days.
   *
   * @return the first one first
   */
  public List<ContractEnd> soon() {
    return all.stream().filter(it -> !it.on().isAfter(until())).toList();
  }

  /**
   * How many end after that and before a day.
   *
   * @param day the first that doesn't count
   * @return a number
   */
  public long laterUntil(LocalDate day) {
    return all.stream().filter(it -> it.on().isAfter(until()) && it.on().isBefore(day)).count();
  }

  /**
   * Whom to call now.
   *
   * @return the ids of those whose contracts end soon
   */
  public Set<Long> people() {
    return soon().stream().map(ContractEnd::prospect).collect(Collectors.toSet());
  }
}
