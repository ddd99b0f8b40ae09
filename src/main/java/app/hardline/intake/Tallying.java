package app.hardline.intake;

import app.hardline.csv.CsvFile;
import app.hardline.intake.ImportReport.ColumnReport;
import app.hardline.intake.ImportReport.RejectedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts what becomes of the rows of an import while it runs. */
final class Tallying {
  private static final int MOST_REJECTED_ROWS = 1_000;

  private final Mapping mapping;
  private final PhoneCounts[] phones;
  private final List<RejectedRow> rejectedRows = new ArrayList<>();
  private long rowsRead;
  private long added;
  private long merged;
  private long duplicates;
  private long rejected;
  private long notCallable;

  Tallying(Mapping mapping) {
    this.mapping = mapping;
    this.phones = new PhoneCounts[mapping.columns().size()];
    Arrays.fill(phones, PhoneCounts.NONE);
  }

  /** A row was read, and this becomes of it. */
  void count(CleanRow row, Arrival arrival, boolean callable) {
    rowsRead++;
    for (ReadPhone phone : row.phoneCells()) {
      phones[phone.column()] = phones[phone.column()].and(phone.cell());
    }
    switch (arrival) {
      case Arrival.New _ -> {
        added++;
        notCallable += callable ? 0 : 1;
      }
      case Arrival.Merged _ -> merged++;
      case Arrival.Duplicate _ -> duplicates++;
      case Arrival.Rejected(RejectReason reason) -> {
        rejected++;
        if (rejectedRows.size() < MOST_REJECTED_ROWS) {
          rejectedRows.add(new RejectedRow(row.line(), reason, row.cells()));
        }
      }
    }
  }

  /** Somebody who was added without a number got one from a later row. */
  void becameCallable() {
    notCallable--;
  }

  long rowsRead() {
    return rowsRead;
  }

  ImportReport report(ImportPlan plan, OptionalLong importId, double seconds) {
    CsvFile file = plan.file();
    List<ColumnReport> columns = new ArrayList<>();
    for (Column column : mapping.columns()) {
      Optional<PhoneCounts> counts =
          column.field().flatMap(Field::phoneKind).map(_ -> phones[column.index()]);
      columns.add(new ColumnReport(column.header(), column.field(), counts));
    }
    return new ImportReport(
        file.path().toAbsolutePath().toString(),
        plan.list(),
        file.encoding().name(),
        file.delimiter(),
        file.headerLine(),
        columns,
        rowsRead,
        added,
        merged,
        duplicates,
        rejected,
        notCallable,
        rejectedRows,
        importId,
        seconds);
  }
}
