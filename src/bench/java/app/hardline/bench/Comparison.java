package app.hardline.bench;

import app.hardline.csv.ReadAs;
import app.hardline.intake.CleanRow;
import app.hardline.intake.ImportPlan;
import app.hardline.intake.ImportReport;
import app.hardline.intake.PreviewRow;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Phone;
import app.hardline.prospect.Region;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the program finds in a list, row by row and storing nothing, beside what is true of it. A
 * repeated row has one key in common with the earlier one: an e-mail where it has one, else a
 * number that came before, else company and name.
 */
final class Comparison {

  private final PrintStream out;
  private final Set<Long> numbers = new HashSet<>();
  private final Map<String, Long> duplicates = new TreeMap<>();
  private long rowsWithPhone;
  private long different;

  Comparison(PrintStream out) {
    this.out = out;
  }

  /** Prints both; how many figures differ. */
  long of(Path file, Truth truth, Path emptyData) {
    ImportReport report;
    try (Workbench workbench = CallBench.open(emptyData)) {
      ImportPlan plan =
          workbench.listFiles().open(file, ReadAs.FOUND, Region.US, "", "Bench").plan();
      report = workbench.importer().dryRun(plan, this::count, Progress.unwatched());
    }
    say("rows", truth.rows(), report.rowsRead() - report.rejected());
    say("trailer lines", truth.trailerLines(), report.rejected());
    say("unique rows", truth.unique(), report.added());
    say("rows with a phone", truth.rowsWithPhone(), rowsWithPhone);
    Set<String> kinds = new HashSet<>(truth.duplicates().keySet());
    kinds.addAll(duplicates.keySet());
    kinds.stream()
        .sorted()
        .forEach(kind ->
            say(
                "duplicates by " + kind,
                truth.duplicates().getOrDefault(kind, 0L),
                duplicates.getOrDefault(kind, 0L)));
    return different;
  }

  private void count(PreviewRow preview) {
    CleanRow row = preview.row();
    rowsWithPhone += row.details().phones().stream().anyMatch(Phone::valid) ? 1 : 0;
    switch (preview.fate()) {
      case PreviewRow.Merged _, PreviewRow.Duplicate _ ->
          duplicates.merge(kind(row), 1L, Long::sum);
      case PreviewRow.Added _, PreviewRow.Rejected _ -> {}
    }
    row.details().phones().stream()
        .flatMap(phone -> phone.number().stream())
        .forEach(number -> numbers.add(number.digits()));
  }

  private String kind(CleanRow row) {
    if (!row.details().text(Attribute.EMAIL).isEmpty()) {
      return "email";
    }
    boolean known =
        row.details().phones().stream()
            .flatMap(phone -> phone.number().stream())
            .anyMatch(number -> numbers.contains(number.digits()));
    return known ? "phone" : "company_name";
  }

  private void say(String what, long wanted, long found) {
    boolean same = wanted == found;
    different += same ? 0 : 1;
    out.printf("  %-26s %,12d  truth %,12d%s%n", what, found, wanted, same ? "" : "  DIFFERS");
  }
}
