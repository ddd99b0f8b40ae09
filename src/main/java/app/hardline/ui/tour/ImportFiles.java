package app.hardline.ui.tour;

import app.hardline.intake.CallBar;
import app.hardline.intake.Change;
import app.hardline.intake.Column;
import app.hardline.intake.Field;
import app.hardline.intake.Meaning;
import app.hardline.intake.Preview;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.prospect.Region;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The files of the pictures: one as lists are, one without phones, one too wide. */
final class ImportFiles {
  static final Preview.Counts TEXAS_COUNTS = new Preview.Counts(5_120, 4_854, 186, 74, 6, 47);
  private static final int COLUMNS = 14;

  private ImportFiles() {}

  static Preview texas() {
    List<Preview.ColumnFigures> columns =
        new ArrayList<>(
            List.of(
                figures(0, "First Name", Optional.of(Field.FIRST_NAME), true),
                figures(1, "Company Name", Optional.of(Field.COMPANY), true),
                figures(2, "Work Direct Phone", Optional.of(Field.DIRECT_PHONE), true),
                new Preview.ColumnFigures(
                    new Column(3, "Corporate Phone", new Meaning.Fills(Field.COMPANY_PHONE)),
                    5_120,
                    0,
                    212,
                    0,
                    true,
                    true),
                figures(4, "# Employees", Optional.of(Field.EMPLOYEES), true)));
    for (int i = columns.size(); i < COLUMNS; i++) {
      columns.add(
          figures(i, "Column " + i, i < 11 ? Optional.of(Field.TAGS) : Optional.empty(), false));
    }
    return new Preview(
        source("apollo-contacts-export-texas-accounting (3).csv", OptionalInt.of(4)),
        Optional.empty(),
        columns,
        TEXAS_COUNTS,
        341,
        ImportRows.problems(),
        List.of(),
        ImportRows.problems(),
        Map.of(new Region("US"), 4_900L, new Region("CA"), 220L),
        true);
  }

  /** A file with no phone column. */
  static Preview noPhone() {
    List<Preview.ColumnFigures> columns =
        List.of(
            figures(0, "Full Name", Optional.of(Field.FULL_NAME), true),
            figures(1, "Company", Optional.of(Field.COMPANY), true),
            figures(2, "E-mail", Optional.of(Field.EMAIL), true),
            figures(3, "Tel. (see note)", Optional.empty(), true));
    List<ShownRow> rows =
        List.of(
            ImportRows.row(
                2,
                List.of(
                    "Warren Pike",
                    "Pike & Olsen CPAs, PLLC",
                    "warren@pikeolsen.example",
                    "with Dana"),
                new CallBar.NoNumber()),
            ImportRows.row(
                3,
                List.of(
                    "Ingrid Solheim",
                    "Solheim Orthodontics",
                    "front@solheim.example",
                    "ask at the desk"),
                new CallBar.NoNumber()),
            ImportRows.row(
                4, List.of("", "Brazos Title & Escrow", "", "none given"), new CallBar.NoNumber()));
    return new Preview(
        source("chamber members.csv", OptionalInt.of(1)),
        Optional.empty(),
        columns,
        new Preview.Counts(3, 3, 0, 0, 0, 3),
        3,
        rows,
        List.of(),
        rows,
        Map.of(),
        true);
  }

  /** A file of 96 columns and a name of 120 letters. */
  static Preview overfull() {
    String longest =
        "Abernathy, Villanueva, Thornbury & Associates Certified Public Accountants and Advisors of"
            + " the Greater Rio Grande Valley, PLLC";
    List<Preview.ColumnFigures> columns =
        IntStream.range(0, 96)
            .mapToObj(i ->
                figures(
                    i,
                    "Phone" + i + "NameOfTheOfficeThatAnswersIt",
                    i % 3 == 0 ? Optional.of(Field.OTHER_PHONE) : Optional.empty(),
                    true))
            .toList();
    List<ShownRow> rows =
        IntStream.range(0, 40)
            .mapToObj(line ->
                new ShownRow(
                    line + 2L,
                    Collections.nCopies(96, longest),
                    List.of(
                        new Change(
                            0,
                            Change.Kind.NAME_IN_ORDER,
                            longest.toUpperCase(Locale.ROOT),
                            longest)),
                    new PreviewRow.Added(true),
                    "",
                    Optional.empty()))
            .toList();
    return new Preview(
        source(
            "211_agencies of the Greater Rio Grande Valley and all counties around it,"
                + " exported on the last day (final) (2).csv",
            OptionalInt.of(1)),
        Optional.of(new Preview.SameFile(LocalDate.of(2027, 1, 3), longest)),
        columns,
        new Preview.Counts(1_000_000, 998_000, 1_500, 400, 100, 12_000),
        998_000,
        rows,
        List.of(),
        rows,
        Map.of(),
        true);
  }

  private static Preview.ColumnFigures figures(
      int index, String header, Optional<Field> field, boolean toLookAt) {
    Meaning meaning = field.<Meaning>map(Meaning.Fills::new).orElseGet(Meaning.Custom::new);
    return new Preview.ColumnFigures(
        new Column(index, header, meaning), 5_000, 0, 0, 0, toLookAt, false);
  }

  private static Preview.Source source(String file, OptionalInt headerLine) {
    return new Preview.Source(Path.of(file), "UTF-8", Optional.of(","), headerLine, Region.US, "");
  }
}
