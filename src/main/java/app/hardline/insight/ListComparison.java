package app.hardline.insight;

import app.hardline.calls.DialCounts;
import app.hardline.calls.ListDials;
import java.util.List;
import java.util.Optional;

/**
 * Lists beside each other by the meetings that their dials brought.
 *
 * @param rows one for each list, the one with the most meetings for its dials first
 */
public record ListComparison(List<Row> rows) {

  /** Keeps the rows from change. */
  public ListComparison {
    rows = List.copyOf(rows);
  }

  /**
   * One list.
   *
   * @param dials what its dials came to
   * @param meetings where the meetings for one dial likely lie
   */
  public record Row(ListDials dials, LikelyRange meetings) {

    /**
     * Meetings for one dial.
     *
     * @return 0 to 1
     */
    public double rate() {
      return (double) dials.counts().meetings() / dials.counts().dials();
    }
  }

  static ListComparison of(List<ListDials> lists) {
    return new ListComparison(
        lists.stream()
            .map(list ->
                new Row(list, LikelyRange.of(list.counts().meetings(), list.counts().dials())))
            .sorted((one, other) -> Double.compare(other.rate(), one.rate()))
            .toList());
  }

  /**
   * The list that is better than each of the others. Named only where its likely range parts from
   * all of theirs.
   *
   * @return empty while that can't be told, or where there is nothing to compare
   */
  public Optional<Row> winner() {
    return rows.size() < 2
        ? Optional.empty()
        : rows.stream()
            .filter(row ->
                rows.stream()
                    .allMatch(it -> it.equals(row) || row.meetings().isAbove(it.meetings())))
            .findFirst();
  }

  /**
   * All lists together.
   *
   * @return their sum
   */
  public DialCounts sum() {
    return rows.stream().map(it -> it.dials().counts()).reduce(DialCounts.NONE, DialCounts::plus);
  }
}
