package app.hardline.ui.numbers;

import app.hardline.time.Period;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.kit.WhenPicker;
import app.hardline.ui.numbers.NumbersViewModel.Page;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The head of the numbers: which view, and of which range. */
final class NumbersHead extends VBox {
  private final NumbersViewModel model;
  private final Words words;
  private final HBox title;
  private final HBox choice;

  NumbersHead(NumbersViewModel model, Words words, Said said) {
    this.model = model;
    this.words = words;
    Segments<Page> pages =
        new Segments<>(
            List.of(Page.values()),
            it -> words.say("screen.numbers.page." + it.name().toLowerCase(Locale.ROOT)));
    pages.chosenProperty().bindBidirectional(model.pageProperty());
    Segments<Span> spans = new Segments<>(List.of(Span.values()), it -> words.say(it.word()));
    spans.chosenProperty().set(model.span().getValue());
    spans.chosenProperty().subscribe(model::choose);
    model.span().subscribe(spans.chosenProperty()::set);
    this.title =
        Boxes.row("g16", Texts.whole(words.say("screen.numbers.title"), "t28 bold"), pages);
    this.choice =
        Boxes.row(
            "g16",
            Room.shown(
                Texts.line(model.rangeProperty().map(it -> said.range(it, model.today())), "muted"),
                model.span().map(span -> span != Span.OWN)),
            Room.shown(
                Boxes.row(
                    "g4",
                    date(said, Period::from, model::begin),
                    date(said, Period::to, model::end)),
                model.span().map(span -> span == Span.OWN)),
            spans,
            Boxes.row(
                "g4",
                icon(Icon.LEFT, "screen.numbers.before", () -> model.step(-1)),
                icon(Icon.NEXT, "screen.numbers.after", () -> model.step(1)),
                icon(Icon.FILE, "screen.numbers.review", model::review)));
    getStyleClass().addAll("g8");
    Room.isNarrow(this).subscribe(this::arrange);
  }

  /** One row, or two where the window is narrow. */
  private void arrange(boolean narrow) {
    if (narrow) {
      choice.setAlignment(Pos.CENTER_RIGHT);
      getChildren().setAll(title, choice);
    } else {
      choice.setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(Boxes.row("page-head g16", title, Boxes.spread(), choice));
    }
  }

  private Button date(Said said, Function<Period, LocalDate> end, Consumer<LocalDate> taken) {
    Button date = Boxes.styled(new Button(), "date");
    date.textProperty().bind(model.rangeProperty().map(it -> said.day(end.apply(it))));
    date.setMinWidth(USE_PREF_SIZE);
    date.setOnAction(_ ->
        new WhenPicker(
                end.apply(model.rangeProperty().get()),
                false,
                picked -> taken.accept(picked.toLocalDate()))
            .open(date));
    return date;
  }

  private Button icon(Icon icon, String word, Runnable does) {
    Button button = Boxes.styled(new Button(), "arrow");
    button.setGraphic(icon.view(""));
    button.setAccessibleText(words.say(word));
    button.setTooltip(new Tooltip(words.say(word)));
    button.setOnAction(_ -> does.run());
    return button;
  }
}
