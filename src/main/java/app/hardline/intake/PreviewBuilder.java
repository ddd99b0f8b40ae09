package app.hardline.intake;

import app.hardline.work.Cancelled;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Gathers what a dry run tells of the rows into something to look at. Told more rows than it wants,
 * it stops the run with {@link Cancelled}; what it has by then is a preview of the first rows. For
 * one thread.
 */
public final class PreviewBuilder implements Consumer<PreviewRow> {
  private final ImportPlan plan;
  private final PreviewCounting counting;
  private final long most;

  /**
   * Gathers the rows of one file.
   *
   * @param plan how they are read
   * @param most how many rows are wanted
   */
  public PreviewBuilder(ImportPlan plan, long most) {
    this.plan = plan;
    this.counting = new PreviewCounting(plan.mapping());
    this.most = most;
  }

  @Override
  public void accept(PreviewRow row) {
    if (counting.read() == most) {
      counting.stop();
      throw new Cancelled();
    }
    counting.count(row);
  }

  /**
   * Whether it has as many rows as it wanted, and stopped the run for that.
   *
   * @return false when the file ended before, or the person stopped the run
   */
  public boolean isFull() {
    return counting.stopped();
  }

  /**
   * Whose names are needed for the preview.
   *
   * @return ids of prospects
   */
  public Set<Long> matched() {
    Set<Long> ids = new LinkedHashSet<>();
    counting.kept().forEach(row -> whom(row).ifPresent(ids::add));
    return ids;
  }

  /**
   * Which rows are worth a look once they are imported.
   *
   * @return those among all that were told
   */
  public LookedAt lookedAt() {
    return counting.lookedAt();
  }

  /**
   * What was gathered.
   *
   * @param names of the prospects that were {@link #matched}
   * @param sameFile the last import of the very same file
   * @param whole what the dry run reported at its end; empty when it was stopped
   * @return the preview
   */
  public Preview preview(
      Map<Long, String> names, Optional<Preview.SameFile> sameFile, Optional<ImportReport> whole) {
    RowsShown shown = new RowsShown(plan, names);
    return new Preview(
        source(),
        sameFile,
        counting.columns(),
        whole.map(PreviewBuilder::counts).orElseGet(counting::counts),
        counting.withProblems(),
        shown.all(counting.problems()),
        shown.all(counting.lookAt()),
        shown.all(counting.first()),
        counting.countries(),
        whole.isPresent());
  }

  private Preview.Source source() {
    return new Preview.Source(
        plan.file().path(),
        plan.file().encoding().name(),
        plan.file().delimiter(),
        plan.file().headerLine(),
        plan.region(),
        plan.areaCode());
  }

  private static Preview.Counts counts(ImportReport report) {
    return new Preview.Counts(
        report.rowsRead(),
        report.added(),
        report.merged(),
        report.duplicates(),
        report.rejected(),
        report.notCallable());
  }

  private static Optional<Long> whom(PreviewRow row) {
    return switch (row.fate()) {
      case PreviewRow.Merged(PreviewRow.Prospect(long id), _, _) -> Optional.of(id);
      case PreviewRow.Duplicate(PreviewRow.Prospect(long id)) -> Optional.of(id);
      default -> Optional.empty();
    };
  }
}
