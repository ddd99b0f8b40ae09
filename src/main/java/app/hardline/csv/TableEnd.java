package app.hardline.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Watches for what ends a table: further header rows, totals and notes, a second table. What stands
 * behind a blank line waits until it shows what it is: the rows going on, another table, or the
 * end.
 */
final class TableEnd {
  private static final int LONGEST_WAIT = 20;
  private static final Pattern FOOTER =
      Pattern.compile(
          "(grand |sub-?|report"
              + " )?totals?\\b.*|sum\\b.*|summe\\b.*|gesamt\\w*\\b.*|total(e|es)?\\b.*|insgesamt\\b.*|copyright\\b.*|\\(c\\).*|©.*|confidential\\b.*|end"
              + " of (report|file|list)\\b.*|(records?|rows?|leads|contacts|count|anzahl)( count|"
              + " total)?\\s*[:=].*|\\(?\\d[\\d,.]* (rows?|records?|contacts|leads)\\b.*|page"
              + " \\d+.*|(generated|exported|printed|created|downloaded)"
              + " (on|by|at|from)\\b.*|-+|=+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A record and what it is. */
  record Placed(RawRecord record, Part part, Optional<Problem> problem) {}

  private final Layout layout;
  private final Neighbors neighbors;
  private final List<String> names;
  private final Set<String> nameSet;
  private final int telling;
  private final List<RawRecord> waiting = new ArrayList<>();
  private Part part = Part.RECORD;
  private int headersLeft;
  private boolean behindBlank;

  TableEnd(Layout layout, Neighbors neighbors) {
    this.layout = layout;
    this.neighbors = neighbors;
    this.headersLeft = Math.max(0, layout.headerRows().size() - 1);
    this.names =
        layout.headerRows().isEmpty()
            ? List.of()
            : HeaderFinder.folded(layout.headerRows().getFirst());
    this.nameSet = new HashSet<>(names);
    nameSet.remove("");
    this.telling = telling();
  }

  /** The column by which a repeated header is told at a glance; -1 without a header. */
  private int telling() {
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a row of the right width can't be the end of the table, told at a glance. */
  boolean isFarFrom(String[] cells) {
    if (behindBlank || headersLeft > 0 || part != Part.RECORD || !waiting.isEmpty()) {
      return false;
    }
    if (telling >= 0 && names.get(telling).equalsIgnoreCase(cells[telling].strip())) {
      return false;
    }
    int filled = 0;
    for (String cell : cells) {
      if (!cell.isEmpty() && ++filled > 2) {
        return true;
      }
    }
    return cells.length < 3 && filled == cells.length;
  }

  /** A blank record was passed. */
  void blank() {
    behindBlank = true;
  }

  /** Places a record that isn't blank; it may have to wait, or bring others that waited. */
  List<Placed> take(RawRecord record) {
    boolean behind = behindBlank || !waiting.isEmpty();
    behindBlank = false;
    if (part == Part.OTHER_TABLE) {
      return List.of(new Placed(record, part, Optional.empty()));
    }
    if (headersLeft > 0) {
      headersLeft--;
      return List.of(new Placed(record, Part.HEADER, Optional.of(Problem.HEADER_AGAIN)));
    }
    if (isHeaderAgain(record.cells())) {
      return released(new Placed(record, headerAgain(record), Optional.of(headerProblem())));
    }
    if (isFooter(record)) {
      return released(new Placed(record, Part.FOOTER, Optional.of(Problem.FOOTER)));
    }
    return behind ? await(record) : List.of(new Placed(record, part, Optional.empty()));
  }

  private Part headerAgain(RawRecord record) {
    boolean same = HeaderFinder.folded(record.cells()).equals(names);
    part = same ? Part.RECORD_AGAIN : Part.OTHER_TABLE;
    return same ? Part.HEADER : Part.OTHER_TABLE;
  }

  private Problem headerProblem() {
    return part == Part.OTHER_TABLE ? Problem.OTHER_TABLE : Problem.HEADER_AGAIN;
  }

  private boolean isHeaderAgain(List<String> cells) {
    if (nameSet.isEmpty()) {
      return false;
    }
    long known = HeaderFinder.folded(cells).stream().filter(nameSet::contains).distinct().count();
    return known >= Math.min(nameSet.size(), Math.max(2, nameSet.size() * 0.6));
  }

  private boolean isFooter(RawRecord record) {
    if (layout.columns() < 3 || record.filled() > 2) {
      return false;
    }
    String first =
        record.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("").strip();
    return FOOTER.matcher(first).matches();
  }

  private List<Placed> await(RawRecord record) {
    if (goesOn(record)) {
      return released(new Placed(record, part, Optional.empty()));
    }
    waiting.add(record);
    if (beginsAnotherTable()) {
      part = Part.OTHER_TABLE;
      return released(null);
    }
    return waiting.size() > LONGEST_WAIT ? released(null) : List.of();
  }

  /** Whether a record behind a blank line is a row like those above. */
  private boolean goesOn(RawRecord record) {
    boolean asWide =
        record.cells().size() == layout.columns() || record.cells().size() == layout.usualWidth();
    if (!record.sound() || !asWide || (layout.columns() >= 3 && record.filled() < 2)) {
      return false;
    }
    return neighbors.rows() < 3
        || neighbors.of(
                record.cells().subList(0, Math.min(layout.columns(), record.cells().size())))
            <= neighbors.usual() * 2 + 8;
  }

  private boolean beginsAnotherTable() {
    RawRecord last = waiting.getLast();
    int size = last.cells().size();
    if (waiting.size() >= 2 && last.sound() && size >= 2 && size != layout.columns()) {
      RawRecord before = waiting.get(waiting.size() - 2);
      return before.sound() && before.cells().size() == size && before.filled() >= 2;
    }
    return last.sound()
        && size == layout.columns()
        && size >= 3
        && last.filled() == size
        && last.cells().stream().noneMatch(cell -> CellKind.of(cell).speaksOfValues());
  }

  /** All that waited as rows of the present part, and one more record. */
  private List<Placed> released(@org.jspecify.annotations.Nullable Placed last) {
    List<Placed> all = new ArrayList<>();
    Part present = last == null || part != Part.OTHER_TABLE ? part : Part.RECORD;
    boolean footer = last != null && last.part() == Part.FOOTER;
    for (RawRecord record : waiting) {
      if (footer && isNote(record)) {
        all.add(new Placed(record, Part.FOOTER, Optional.of(Problem.FOOTER)));
        continue;
      }
      Optional<Problem> problem =
          present == Part.OTHER_TABLE && all.isEmpty()
              ? Optional.of(Problem.OTHER_TABLE)
              : Optional.empty();
      all.add(new Placed(record, present, problem));
    }
    waiting.clear();
    if (last != null) {
      all.add(last);
    }
    return all;
  }

  /** Whether a record behind a blank line says one thing only. */
  private boolean isNote(RawRecord record) {
    return layout.columns() >= 3 && record.filled() <= 1;
  }

  /** What waits when the file ends: notes where a line says one thing, else rows. */
  List<Placed> atEndOfFile() {
    List<Placed> all = new ArrayList<>();
    for (RawRecord record : waiting) {
      boolean note = isNote(record);
      all.add(
          new Placed(
              record,
              note ? Part.FOOTER : part,
              note ? Optional.of(Problem.FOOTER) : Optional.empty()));
    }
    waiting.clear();
    return all;
  }
}
