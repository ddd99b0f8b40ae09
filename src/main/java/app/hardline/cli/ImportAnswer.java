package app.hardline.cli;

import app.hardline.intake.Field;
import app.hardline.intake.ImportReport;
import app.hardline.intake.ImportReport.ColumnReport;
import app.hardline.intake.PhoneCounts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What {@code import} and {@code sample} answer. */
record ImportAnswer(
    Optional<String> file,
    String encoding,
    Optional<String> delimiter,
    OptionalInt headerLine,
    List<Shown> columns,
    long rowsRead,
    long added,
    long merged,
    long duplicates,
    long rejected,
    long notCallable,
    double seconds,
    OptionalLong importId) {

  /** A column; {@code field} and {@code phones} only where there are such. */
  record Shown(String header, Optional<String> field, Optional<PhoneCounts> phones) {
    static Shown of(ColumnReport column) {
      return new Shown(column.header(), column.field().map(Field::code), column.phones());
    }
  }

  static ImportAnswer of(ImportReport report, double seconds) {
    return new ImportAnswer(
        Optional.of(report.file()),
        report.encoding(),
        report.delimiter(),
        report.headerLine(),
        report.columns().stream().map(Shown::of).toList(),
        report.rowsRead(),
        report.added(),
        report.merged(),
        report.duplicates(),
        report.rejected(),
        report.notCallable(),
        seconds,
        report.importId());
  }

  /** The same of a file that was made for the purpose and is gone. */
  ImportAnswer ofNoFile() {
    return new ImportAnswer(
        Optional.empty(),
        encoding,
        delimiter,
        headerLine,
        columns,
        rowsRead,
        added,
        merged,
        duplicates,
        rejected,
        notCallable,
        seconds,
        importId);
  }

  void say(Console console, String list, boolean dryRun) {
    console.say(dryRun ? "command.import.dry" : "command.import.added", added, list);
    console.say("command.import.read", rowsRead, merged, duplicates, rejected, notCallable);
    importId.ifPresent(id -> console.say("command.import.undo", id));
  }
}
