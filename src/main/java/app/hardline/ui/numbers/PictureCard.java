package app.hardline.ui.numbers;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** A card with a picture that can be copied and saved: as the picture, or the figures behind it. */
final class PictureCard extends VBox {
  private final NumbersViewModel model;
  private final Words words;
  private final VBox body = Boxes.column("body");
  private final HBox tools;
  private Optional<Sheet> sheet = Optional.empty();

  PictureCard(NumbersViewModel model, Words words, Node title) {
    this.model = model;
    this.words = words;
    this.tools =
        Boxes.row(
            "g4",
            tool(Icon.COPY, "screen.numbers.copy", this::copy),
            tool(Icon.SAVE, "screen.numbers.save", this::save));
    getStyleClass().addAll("card", "picture", "g8");
    getChildren().addAll(Boxes.row("head", title, Boxes.spread(), tools), Boxes.grow(body));
  }

  static Node title(String text) {
    return Texts.line(text, "t16 bold");
  }

  /** Shows something, with the figures behind it. */
  void show(Sheet figures, List<? extends Node> nodes) {
    sheet = Optional.of(figures);
    tools.setVisible(true);
    body.getChildren().setAll(nodes);
  }

  /** Says that there is nothing to show. */
  void showNothing(String sentence) {
    sheet = Optional.empty();
    tools.setVisible(false);
    body.getChildren().setAll(Texts.line(sentence, "muted"));
  }

  private Button tool(Icon icon, String word, Runnable action) {
    Button tool = Boxes.styled(new Button(), "flat tool");
    tool.setGraphic(icon.view("muted"));
    tool.setAccessibleRole(AccessibleRole.BUTTON);
    tool.setAccessibleText(words.say(word));
    tool.setTooltip(new Tooltip(words.say(word)));
    tool.setOnAction(_ -> action.run());
    return tool;
  }

  private void copy() {
    sheet.ifPresent(model::copy);
  }

  private void save() {
    sheet.ifPresent(figures -> {
      FileChooser chooser = new FileChooser();
      chooser
          .getExtensionFilters()
          .addAll(
              new ExtensionFilter(words.say("screen.numbers.as-picture"), "*.png"),
              new ExtensionFilter(words.say("screen.numbers.as-table"), "*.csv"));
      chooser.setInitialFileName(figures.name() + ".png");
      Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
          .ifPresent(file -> save(figures, file.toPath()));
    });
  }

  private void save(Sheet figures, Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      model.save(figures::save, file);
    } else {
      model.save(Picture.of(this)::save, file);
    }
  }
}
