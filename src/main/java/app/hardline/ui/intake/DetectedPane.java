package app.hardline.ui.intake;

import app.hardline.intake.Preview;
import app.hardline.prospect.Region;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The file and what was found in it. Each chip opens, to say that it is otherwise. */
final class DetectedPane extends HBox {
  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "windows-1252",
          "UTF-16LE",
          "UTF-16BE",
          "ISO-8859-1",
          "ISO-8859-2",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "macintosh",
          "Shift_JIS",
          "GB18030");
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ":", "^");
  private static final int HEADER_LINES = 12;

  private final ImportWords say;
  private final Label name = Texts.line("", "medium");
  private final Label rows = Texts.whole("", "muted");
  private final Choice<String> encoding;
  private final Choice<Optional<String>> delimiter;
  private final Choice<OptionalInt> header;
  private final Choice<Region> region;
  private Map<Region, Long> countries = Map.of();

  DetectedPane(ImportViewModel model, ImportWords say, ActionButton otherFile) {
    this.say = say;
    this.encoding =
        new Choice<>(
            "UTF-8", it -> it, "chip outline", it -> model.readAs(as -> as.withEncoding(it)));
    this.delimiter =
        new Choice<>(
            Optional.of(","),
            say::delimiter,
            "chip outline",
            it -> it.ifPresent(text -> model.readAs(as -> as.withDelimiter(text))));
    this.header =
        new Choice<>(
            OptionalInt.of(1),
            say::headerLine,
            "chip outline",
            it -> model.readAs(as -> as.withHeaderLine(it.orElse(0))));
    this.region = new Choice<>(Region.US, this::regionWithRows, "chip outline", model::region);
    Stream.of(encoding, delimiter, header, region, otherFile)
        .forEach(each -> each.disableProperty().bind(model.running()));
    Boxes.styled(this, "detected g8");
    getChildren()
        .addAll(
            Icon.FILE.view(""),
            name,
            encoding,
            delimiter,
            header,
            region,
            rows,
            Boxes.spread(),
            otherFile);
  }

  void show(Preview preview) {
    Preview.Source source = preview.source();
    name.setText(ImportWords.fileName(source.file()));
    countries = preview.countries();
    offer(encoding, source.encoding(), ENCODINGS.stream());
    offer(delimiter, source.delimiter(), DELIMITERS.stream().map(Optional::of));
    offer(header, source.headerLine(), headerLines());
    offer(
        region, source.region(), Stream.concat(countries.keySet().stream(), Region.all().stream()));
    rows.setText(
        say.say(
            preview.complete() ? "screen.import.rows" : "screen.import.rows.first",
            preview.counts().read()));
  }

  /** What was found comes first where it isn't among the usual ones. */
  private static <T> void offer(Choice<T> choice, T found, Stream<T> usual) {
    List<T> all = new ArrayList<>(usual.distinct().toList());
    if (!all.contains(found)) {
      all.addFirst(found);
    }
    choice.choicesProperty().set(all);
    choice.chosenProperty().set(found);
  }

  private static Stream<OptionalInt> headerLines() {
    return Stream.concat(
        IntStream.rangeClosed(1, HEADER_LINES).mapToObj(OptionalInt::of),
        Stream.of(OptionalInt.empty()));
  }

  private String regionWithRows(Region where) {
    long said = countries.getOrDefault(where, 0L);
    return said == 0 || where.equals(chosenRegion()) ? say.region(where) : say.region(where, said);
  }

  private Region chosenRegion() {
    return region.chosenProperty().get();
  }
}
