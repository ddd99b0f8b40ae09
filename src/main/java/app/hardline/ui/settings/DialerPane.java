package app.hardline.ui.settings;

import app.hardline.dialer.DialerChoice;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How a number gets to a phone. */
final class DialerPane extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final SettingsViewModel model;
  private final Words words;
  private final Map<DialerChoice.Way, RadioButton> buttons = new EnumMap<>(DialerChoice.Way.class);
  private final TextField template = Boxes.styled(new TextField(), "template");
  private final Label becomes = Texts.paragraph("", "muted");
  private final VBox command;

  DialerPane(SettingsViewModel model, Words words) {
    this.model = model;
    this.words = words;
    ToggleGroup group = new ToggleGroup();
    getStyleClass().addAll("card", "dialer");
    for (DialerChoice.Way way : DialerChoice.Way.values()) {
      getChildren().add(option(way, group));
    }
    this.command =
        Boxes.column(
            "g8 command",
            Boxes.row(
                "g16",
                Texts.whole(words.say("screen.settings.template"), ""),
                Boxes.grow(template)),
            becomes);
    getChildren().add(getChildren().size() - 1, command);
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
    template.textProperty().bindBidirectional(model.templateProperty());
    template.setOnAction(_ -> model.choose(DialerChoice.Way.COMMAND));
    template.focusedProperty().subscribe(this::saveWhenLeft);
    model.templateProperty().subscribe(_ -> showExample());
    model.dialerProperty().subscribe(this::show);
  }

  @Override
  public void requestFocus() {
    buttons.getOrDefault(model.dialerProperty().get().way(), new RadioButton()).requestFocus();
  }

  private HBox option(DialerChoice.Way way, ToggleGroup group) {
    String key = "screen.settings.dialer." + way.name().toLowerCase(Locale.ROOT);
    RadioButton button = new RadioButton(words.say(key));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(
        Boxes.column(
            "what",
            Texts.line(button.getText(), "medium"),
            Texts.line(words.say(key + ".hint"), "muted")));
    button.setToggleGroup(group);
    button.setOnAction(_ -> model.choose(way));
    buttons.put(way, button);
    HBox option = Boxes.row("option", button);
    button.selectedProperty().subscribe(on -> option.pseudoClassStateChanged(CHOSEN, on));
    option.setOnMouseClicked(_ -> button.fire());
    return option;
  }

  private void show(DialerChoice choice) {
    boolean byCommand = choice.way() == DialerChoice.Way.COMMAND;
    buttons.forEach((way, button) -> button.setSelected(way == choice.way()));
    command.setVisible(byCommand);
    command.setManaged(byCommand);
    showExample();
  }

  private void showExample() {
    Optional<String> problem = model.problem();
    template.pseudoClassStateChanged(WRONG, problem.isPresent());
    becomes.setText(problem.orElseGet(() -> words.say("screen.settings.becomes", model.example())));
    becomes.getStyleClass().setAll("label", problem.isPresent() ? "danger" : "muted");
  }

  private void saveWhenLeft(boolean focused) {
    if (!focused && model.dialerProperty().get().way() == DialerChoice.Way.COMMAND) {
      model.choose(DialerChoice.Way.COMMAND);
    }
  }
}
