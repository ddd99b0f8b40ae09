package app.hardline.ui.shell;

import app.hardline.insight.Report;
import app.hardline.insight.ReportSpan;
import app.hardline.insight.Reports;
import app.hardline.store.StoreReason;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Opens what a day, a week or a month came to as a page in the browser. The pages lie beside the
 * data, where only the owner may look, one for each day, week and month.
 */
final class ReviewPages {
  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Consumer<Path> open;

  /**
   * Pages over a workbench.
   *
   * @param open shows a file, off the screen's thread
   */
  ReviewPages(Workbench workbench, Tasks tasks, Words words, Figures figures, Consumer<Path> open) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.open = open;
  }

  /** Writes the page of the time around a day and opens it, beside what is done meanwhile. */
  void open(ReportSpan span, LocalDate day) {
    tasks.start(
        _ -> {
          open.accept(write(span, day));
          return span;
        },
        _ -> {},
        tasks::tell);
  }

  /** The page of the month before this one, which is over. */
  void openLastMonth() {
    open(ReportSpan.MONTH, workbench.clock().today().withDayOfMonth(1).minusDays(1));
  }

  /** The page of the time around today. */
  void openThis(ReportSpan span) {
    open(span, workbench.clock().today());
  }

  private Path write(ReportSpan span, LocalDate day) {
    Reports reports = workbench.books().reports();
    Report report = reports.read(span, day);
    String name =
        "%s-%s.html".formatted(span.name().toLowerCase(Locale.ROOT), report.period().from());
    return reports.sheet(report, words, figures).write(folder().resolve(name));
  }

  private Path folder() {
    Path data = workbench.database().folder().path();
    try {
      return Files.createDirectories(data.resolve("reviews"));
    } catch (IOException e) {
      throw new Refused(e, StoreReason.FOLDER_NOT_WRITABLE, data);
    }
  }
}
