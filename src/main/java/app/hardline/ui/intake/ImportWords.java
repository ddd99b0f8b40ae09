package app.hardline.ui.intake;

import app.hardline.intake.CallBar;
import app.hardline.intake.Change;
import app.hardline.intake.Field;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.RejectReason;
import app.hardline.intake.ShownRow;
import app.hardline.prospect.Region;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the import screen says about files, columns and rows. */
final class ImportWords {
  private static final Map<String, String> DELIMITERS =
      Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "bar", ":", "colon", "^", "caret");

  private final Words words;
  private final Figures figures;

  ImportWords(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  Words words() {
    return words;
  }

  Figures figures() {
    return figures;
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  String delimiter(Optional<String> delimiter) {
    return delimiter
        .map(text ->
            DELIMITERS.containsKey(text)
                ? words.say("screen.import.delimiter." + DELIMITERS.get(text))
                : words.say("screen.import.delimiter", text))
        .orElseGet(() -> words.say("screen.import.delimiter.none"));
  }

  String headerLine(OptionalInt line) {
    return line.isPresent()
        ? words.say("screen.import.header", line.getAsInt())
        : words.say("screen.import.header.none");
  }

  String region(Region region) {
    return words.say(
        "screen.import.region", region.country(), Integer.toString(region.callingCode()));
  }

  String region(Region region, long rows) {
    return words.say(
        "screen.import.region.rows",
        region.country(),
        Integer.toString(region.callingCode()),
        rows);
  }

  String field(Optional<Field> field) {
    return field
        .map(it -> words.say("screen.field." + it.code()))
        .orElseGet(() -> words.say("screen.import.own-field"));
  }

  /** What comes of a row, and what was done to it: {@code Added. Letters repaired}. */
  String happens(ShownRow row) {
    String fate = fate(row);
    List<String> notes = new ArrayList<>();
    if (row.fate() instanceof PreviewRow.Rejected(RejectReason reason)) {
      notes.add(words.say(reason.key()));
    }
    row.bar()
        .filter(bar -> !(bar instanceof CallBar.NotDialable))
        .map(bar -> words.say(bar.key()))
        .ifPresent(notes::add);
    row.changes().stream()
        .filter(change -> tells(change, row))
        .map(this::change)
        .forEach(notes::add);
    return notes.isEmpty()
        ? fate
        : words.say(
            "screen.import.row", fate, String.join(". ", notes.stream().distinct().toList()));
  }

  /** Why a row is worth a look once it is imported. */
  String why(ShownRow row) {
    return row.fate() instanceof PreviewRow.Rejected(RejectReason reason)
        ? words.say(reason.key())
        : row.bar().map(bar -> words.say(bar.key())).orElse("");
  }

  /** The order of names and figures is seen; it is said only where nothing else is to be said. */
  private static boolean tells(Change change, ShownRow row) {
    return !isPlain(change) || row.changes().stream().allMatch(ImportWords::isPlain);
  }

  private static boolean isPlain(Change change) {
    return change.kind() == Change.Kind.NAME_IN_ORDER
        || change.kind() == Change.Kind.FIGURE_IN_ORDER;
  }

  private String fate(ShownRow row) {
    return switch (row.fate()) {
      case PreviewRow.Added _ -> words.say("screen.import.fate.added");
      case PreviewRow.Merged(PreviewRow.Whom whom, int fields, _) ->
          words.say("screen.import.fate.merged", whom(whom, row), fields);
      case PreviewRow.Duplicate(PreviewRow.Whom whom) ->
          words.say("screen.import.fate.duplicate", whom(whom, row));
      case PreviewRow.Rejected _ -> words.say("screen.import.fate.rejected");
    };
  }

  private String whom(PreviewRow.Whom whom, ShownRow row) {
    return switch (whom) {
      case PreviewRow.Line(long line) -> words.say("screen.import.fate.line", Long.toString(line));
      case PreviewRow.Prospect _ ->
          row.whom().isEmpty() ? words.say("screen.import.fate.somebody") : row.whom();
    };
  }

  private String change(Change change) {
    return words.say(
        "screen.import.change." + change.kind().name(), change.before(), change.after());
  }
}
