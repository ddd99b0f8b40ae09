package app.hardline.ui.settings;

import app.hardline.prospect.Region;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page of the days off. */
final class DaysOffPane extends VBox {
  private final DaysOffViewModel model;
  private final Words words;
  private final VBox rows = Boxes.column("days-off");
  private final TextField field = new TextField();
  private final Choice<String> country;
  private final TextField state = new TextField();

  DaysOffPane(DaysOffViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.country = new Choice<>("", this::countryName, "field", code -> model.keep(code, ""));
    country
        .choicesProperty()
        .set(Stream.concat(Stream.of(""), Region.all().stream().map(Region::code)).toList());
    state.setPrefColumnCount(4);
    state.setPromptText(words.say("screen.settings.off.state"));
    state.setOnAction(_ -> model.keep(country.chosenProperty().get(), state.getText()));
    field.setPromptText(words.say("screen.settings.off.prompt"));
    field.setOnAction(_ -> takeOff());
    Label problem = Texts.paragraph("", "danger");
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    getStyleClass().add("g16");
    getChildren()
        .addAll(
            Texts.paragraph(words.say("screen.settings.off.hint"), "muted"),
            Boxes.row(
                "g12", Texts.whole(words.say("screen.settings.off.of"), "medium"), country, state),
            Boxes.row(
                "g12",
                Boxes.grow(field),
                new ActionButton(words.say("screen.settings.off.take"), "").does(this::takeOff)),
            problem,
            Boxes.column("card days-card", rows));
    model.shownProperty().subscribe(this::show);
  }

  private void takeOff() {
    if (!field.getText().isBlank() && model.takeOff(field.getText())) {
      field.clear();
    }
  }

  private void show(DaysOffViewModel.Shown now) {
    country.chosenProperty().set(now.country());
    state.setText(now.state());
    rows.getChildren()
        .setAll(
            now.days().isEmpty()
                ? List.of(Texts.line(words.say("screen.settings.off.none"), "muted"))
                : now.days().stream().map(this::row).toList());
  }

  private HBox row(DaysOffViewModel.Day day) {
    return Boxes.row(
        "g12 day-off",
        Boxes.styled(Texts.whole(day.day(), day.off() ? "medium" : "muted"), "day"),
        Texts.line(day.why(), "muted"),
        Boxes.spread(),
        Texts.whole(
            words.say(day.off() ? "screen.settings.off.off" : "screen.settings.off.worked"),
            "muted"),
        new ActionButton(
                words.say(day.off() ? "screen.settings.off.work" : "screen.settings.off.again"),
                "flat")
            .does(() -> model.turn(day)));
  }

  private String countryName(String code) {
    return code.isEmpty()
        ? words.say("screen.settings.off.nobody")
        : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
