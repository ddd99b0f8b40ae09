package app.hardline.ui.intake;

import app.hardline.intake.Preview;
import app.hardline.intake.ShownRow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What the import screen shows: one of these at a time. */
public sealed interface ImportShown {

  /**
   * No file yet.
   *
   * @param trouble why the last one couldn't be taken, as a sentence; empty when none was tried
   */
  record NoFile(Optional<String> trouble) implements ImportShown {}

  /**
   * A file is opened.
   *
   * @param file which
   */
  record Opening(Path file) implements ImportShown {}

  /**
   * What the import would do.
   *
   * @param preview the columns and rows
   * @param trouble why the last thing that was asked for can't be done, as a sentence
   */
  record Ready(Preview preview, Optional<String> trouble) implements ImportShown {}

  /**
   * The import runs.
   *
   * @param preview what it was to do
   * @param share of the file that is in, 0 to 1
   * @param stopping whether it was asked to stop
   */
  record Running(Preview preview, double share, boolean stopping) implements ImportShown {}

  /**
   * The import is done.
   *
   * @param outcome what came of it
   * @param trouble why the last thing that was asked for can't be done, as a sentence
   */
  record Done(Outcome outcome, Optional<String> trouble) implements ImportShown {}

  /**
   * The import was taken back.
   *
   * @param outcome what had come of it
   * @param takenBack what was removed
   */
  record Undone(Outcome outcome, TakenBack takenBack) implements ImportShown {}

  /**
   * What came of an import.
   *
   * @param id of the import
   * @param list the list that it filled
   * @param grounds why that may be called; empty as long as the owner hasn't said it
   * @param at when, in the owner's zone
   * @param took how long
   * @param columns the columns that tell one row from another, in the file's order
   * @param counts what came of the rows
   * @param rows those worth a look, the first thousand of them
   */
  record Outcome(
      long id,
      String list,
      String grounds,
      ZonedDateTime at,
      Duration took,
      List<Preview.ColumnFigures> columns,
      Preview.Counts counts,
      List<ShownRow> rows) {

    /** Keeps the lists from change. */
    public Outcome {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /**
     * How many rows are worth a look.
     *
     * @return those rejected, and those added that can't be called
     */
    public long toLookAt() {
      return counts.rejected() + counts.notCallable();
    }
  }

  /**
   * What an undo did.
   *
   * @param removed prospects that are gone
   * @param kept prospects that stay, since they were called or changed
   */
  record TakenBack(long removed, long kept) {}
}
