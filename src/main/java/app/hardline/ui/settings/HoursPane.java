package app.hardline.ui.settings;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page of the hours: the owner's own, and the rules of the law around them. */
final class HoursPane extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final HoursViewModel model;
  private final Words words;
  private final Figures figures = new Figures(Locale.US);
  private final TextField from;
  private final TextField to;
  private final Label hint;
  private final Label rules = Texts.paragraph("", "muted");
  private final Label where = Texts.paragraph("", "muted");

  HoursPane(HoursViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.from = field(model.fromProperty());
    this.to = field(model.toProperty());
    this.hint = Texts.paragraph(words.say("screen.settings.hours.hint"), "muted");
    getStyleClass().addAll("hours", "g16");
    getChildren()
        .addAll(
            Boxes.column(
                "card g12",
                Boxes.column(
                    "g4", Texts.line(words.say("screen.settings.hours.own"), "medium"), hint),
                Boxes.row(
                    "g12", from, Texts.whole(words.say("screen.settings.hours.to"), "muted"), to),
                days()),
            Boxes.column(
                "card g8",
                Texts.line(words.say("screen.settings.hours.law"), "medium"),
                Texts.paragraph(words.say("screen.settings.hours.law.hint"), "muted"),
                rules,
                where));
    model.rulesProperty().subscribe(read -> read.ifPresent(this::show));
  }

  @Override
  public void requestFocus() {
    from.requestFocus();
  }

  private TextField field(StringProperty text) {
    TextField field = Boxes.styled(new TextField(), "time");
    field.setPrefColumnCount(5);
    field.textProperty().bindBidirectional(text);
    field.setOnAction(_ -> save());
    field
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (before && !focused) {
            save();
          }
        });
    return field;
  }

  private void save() {
    Optional<String> wrong = model.save();
    from.pseudoClassStateChanged(WRONG, wrong.isPresent());
    to.pseudoClassStateChanged(WRONG, wrong.isPresent());
    hint.setText(wrong.orElseGet(() -> words.say("screen.settings.hours.hint")));
    hint.getStyleClass().setAll("label", wrong.isPresent() ? "danger" : "muted");
  }

  private HBox days() {
    HBox row = Boxes.row("g16");
    for (DayOfWeek day : DayOfWeek.values()) {
      CheckBox box = new CheckBox(day.getDisplayName(TextStyle.SHORT, Locale.US));
      box.setOnAction(_ -> {
        model.turn(day);
        box.setSelected(model.daysProperty().get().contains(day));
      });
      model.daysProperty().subscribe(days -> box.setSelected(days.contains(day)));
      row.getChildren().add(box);
    }
    return row;
  }

  private void show(HoursViewModel.Rules read) {
    rules.setText(
        read.problem().isEmpty()
            ? words.say(
                read.own() ? "screen.settings.hours.own-rules" : "screen.settings.hours.rules",
                read.rows(),
                read.checkedOn().map(figures::day).orElse(""),
                read.checkedOn().map(date -> Integer.toString(date.getYear())).orElse(""))
            : read.problem());
    rules.getStyleClass().setAll("label", read.problem().isEmpty() ? "muted" : "danger");
    where.setText(words.say("screen.settings.hours.file", read.file()));
  }
}
