package app.hardline.ui.tour;

import app.hardline.intake.CallBar;
import app.hardline.intake.Change;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.RejectReason;
import app.hardline.intake.ShownRow;
import app.hardline.prospect.PhoneProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows of a list of accountants, each with something to look at. */
final class ImportRows {
  private static final PreviewRow.Fate ADDED = new PreviewRow.Added(true);
  private static final int COLUMNS = 14;
  private static final long FURTHER_DOWN = 1_500;

  private ImportRows() {}

  static List<ShownRow> problems() {
    return repeated(
        341,
        List.of(
            changed(
                23,
                "Warren",
                "Pike & Olsen CPAs, PLLC",
                "(512) 555-0162 x3",
                "(512) 555-0160",
                "12",
                new Change(0, Change.Kind.NAME_IN_ORDER, "WARREN", "Warren"),
                new Change(2, Change.Kind.EXTENSION_READ, "512.555.0162x3", "(512) 555-0162 x3")),
            row(
                41,
                cells("Ingrid", "Solheim Orthodontics", "(737) 555-0128", "(737) 555-0120", "9"),
                new PreviewRow.Merged(new PreviewRow.Prospect(41), 2, false)),
            changed(
                58,
                "",
                "Brazos Title & Escrow",
                "",
                "(979) 555-0110",
                "",
                new Change(4, Change.Kind.KEPT_AS_OWN_FIELD, "1,1 0 0", "1,1 0 0")),
            changed(
                66,
                "Hal",
                "Lindqvist Custom Homes",
                "555-014",
                "",
                "6",
                new Change(2, Change.Kind.NOT_DIALABLE, "555-014", "555-014")),
            row(
                71,
                cells(
                    "Deshawn",
                    "Merritt Steel Fabrication",
                    "(254) 555-0173",
                    "(254) 555-0170",
                    "88"),
                new CallBar.OnDoNotCallList()),
            changed(
                90,
                "Bao-Anh",
                "Lakeline Veterinary Clinic",
                "(512) 555-0191",
                "(512) 555-0191",
                "15",
                new Change(2, Change.Kind.SAME_NUMBER, "(512) 555-0191", "(512) 555-0191")),
            row(
                94,
                cells("Theo", "Marsh Tool & Die", "(830) 555-0145", "(830) 555-0140", "41"),
                new PreviewRow.Duplicate(new PreviewRow.Line(12))),
            changed(
                102,
                "José",
                "Garza & Daughters Bookkeeping",
                "(210) 555-0137",
                "(210) 555-0130",
                "4",
                new Change(0, Change.Kind.LETTERS_REPAIRED, "JosÃ©", "José")),
            changed(
                118,
                "Wilhelmina-Josephine",
                "Abernathy, Villanueva, Thornbury & Associates CPAs",
                "(361) 555-0155",
                "(361) 555-0150",
                "63",
                new Change(3, Change.Kind.NUMBER_REPAIRED, "O361 555 0150", "(361) 555-0150")),
            changed(
                131,
                "Gil",
                "Navarro Freight Lines",
                "(915) 555-0181",
                "(915) 555-0180",
                "210",
                new Change(
                    2, Change.Kind.SEVERAL_NUMBERS, "915 555 0181 / 0182", "(915) 555-0181"))));
  }

  static List<ShownRow> toLookAt() {
    return repeated(
        53,
        List.of(
            notDialable(66, "Hal", "Lindqvist Custom Homes", "555-014", PhoneProblem.TOO_SHORT),
            row(
                71,
                cells("Deshawn", "Merritt Steel Fabrication", "(254) 555-0173", "", ""),
                new CallBar.OnDoNotCallList()),
            row(
                203,
                cells("", "", "(512) 555-0109", "", ""),
                new PreviewRow.Rejected(RejectReason.NOTHING_TO_GO_BY)),
            notDialable(388, "Marguerite", "Fontaine Interiors", "n/a", PhoneProblem.NO_NUMBER),
            notDialable(
                412,
                "Oswald",
                "Trinity River Freight Brokers",
                "0000000000",
                PhoneProblem.NOT_IN_USE),
            notDialable(977, "Lucinda", "Hollis & Hollis", "(512) 555-01", PhoneProblem.TOO_SHORT),
            notDialable(1204, "Ferris", "Blanco Well Drilling", "911", PhoneProblem.EMERGENCY),
            row(
                1310,
                cells("Anneliese", "Sandoval Upholstery", "(210) 555-0103", "", ""),
                new CallBar.OnDoNotCallList()),
            row(
                1466,
                cells(
                    "Bartholomew",
                    "Comal Springs Veterinary Surgery and Boarding of New Braunfels",
                    "",
                    "",
                    ""),
                new CallBar.NoNumber()),
            notDialable(
                1502, "Noor", "Plum Creek Physiotherapy", "555-0177", PhoneProblem.NO_AREA_CODE)));
  }

  /** The same rows once more further down, so that the table is as long as its count says. */
  private static List<ShownRow> repeated(int count, List<ShownRow> rows) {
    return IntStream.range(0, count)
        .mapToObj(i -> moved(rows.get(i % rows.size()), i / rows.size() * FURTHER_DOWN))
        .toList();
  }

  private static ShownRow moved(ShownRow row, long lines) {
    return new ShownRow(
        row.line() + lines, row.cells(), row.changes(), row.fate(), row.whom(), row.bar());
  }

  private static ShownRow notDialable(
      long line, String first, String company, String phone, PhoneProblem problem) {
    return new ShownRow(
        line,
        cells(first, company, phone, "", ""),
        List.of(new Change(2, Change.Kind.NOT_DIALABLE, phone, phone)),
        ADDED,
        "",
        Optional.of(new CallBar.NotDialable(problem)));
  }

  private static ShownRow changed(
      long line,
      String first,
      String company,
      String direct,
      String corporate,
      String employees,
      Change... changes) {
    return new ShownRow(
        line,
        cells(first, company, direct, corporate, employees),
        List.of(changes),
        ADDED,
        "",
        Optional.empty());
  }

  private static ShownRow row(long line, List<String> cells, PreviewRow.Fate fate) {
    return new ShownRow(line, cells, List.of(), fate, "Ingrid Solheim", Optional.empty());
  }

  static ShownRow row(long line, List<String> cells, CallBar bar) {
    return new ShownRow(line, cells, List.of(), ADDED, "", Optional.of(bar));
  }

  private static List<String> cells(String... first) {
    List<String> cells = new ArrayList<>(List.of(first));
    while (cells.size() < COLUMNS) {
      cells.add("");
    }
    return cells;
  }
}
