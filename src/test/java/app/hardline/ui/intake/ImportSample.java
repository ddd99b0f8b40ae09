package app.hardline.ui.intake;

import app.hardline.intake.CallBar;
import app.hardline.intake.Change;
import app.hardline.intake.Column;
import app.hardline.intake.Field;
import app.hardline.intake.Meaning;
import app.hardline.intake.Preview;
import app.hardline.intake.Preview.ColumnFigures;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.prospect.Region;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Made-up previews for the tests of the import screen. */
final class ImportSample {
  static final Words WORDS = new Words(Locale.US);
  static final ImportWords SAY = new ImportWords(WORDS, new Figures(Locale.US));
  static final Path FILE = Path.of("texas-accountants (3).csv");
  static final ColumnFigures NAME = column(0, "Name", Field.FULL_NAME, true, false);
  static final ColumnFigures CITY = column(1, "City", Field.CITY, false, false);
  static final ColumnFigures PHONE = column(2, "Corporate Phone", Field.COMPANY_PHONE, true, true);
  static final ShownRow PLAIN =
      new ShownRow(
          2,
          List.of("Warren Pike", "Austin", "(512) 555-0160"),
          List.of(),
          new PreviewRow.Added(true),
          "",
          Optional.empty());
  static final ShownRow CHANGED = changed(Change.Kind.LETTERS_REPAIRED);

  private ImportSample() {}

  static Preview preview(ColumnFigures... columns) {
    return preview(FILE, new Preview.Counts(120, 100, 12, 5, 3, 8), true, columns);
  }

  static Preview preview(
      Path file, Preview.Counts counts, boolean complete, ColumnFigures... columns) {
    return new Preview(
        new Preview.Source(file, "UTF-8", Optional.of(","), OptionalInt.of(1), Region.US, ""),
        Optional.empty(),
        List.of(columns),
        counts,
        1,
        List.of(CHANGED),
        List.of(),
        List.of(PLAIN, CHANGED),
        Map.of(),
        complete);
  }

  static ColumnFigures column(
      int index, String header, Field field, boolean toLookAt, boolean doubtful) {
    return new ColumnFigures(
        new Column(index, header, new Meaning.Fills(field)),
        120,
        0,
        doubtful ? 20 : 0,
        0,
        toLookAt,
        doubtful);
  }

  static ShownRow changed(Change.Kind... kinds) {
    return new ShownRow(
        3,
        List.of("José Garza", "Austin", "(512) 555-0161"),
        Arrays.stream(kinds).map(kind -> new Change(0, kind, "JosÃ© Garza", "José Garza")).toList(),
        new PreviewRow.Added(true),
        "",
        Optional.empty());
  }

  static ShownRow with(PreviewRow.Fate fate, String whom) {
    return new ShownRow(4, PLAIN.cells(), List.of(), fate, whom, Optional.empty());
  }

  static ShownRow barred(CallBar bar) {
    return new ShownRow(
        5, PLAIN.cells(), List.of(), new PreviewRow.Added(false), "", Optional.of(bar));
  }
}
