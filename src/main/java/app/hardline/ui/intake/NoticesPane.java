package app.hardline.ui.intake;

import app.hardline.intake.Preview;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is to be known or decided about a file, below its rows: one line each. */
final class NoticesPane extends VBox {
  private final ImportViewModel model;
  private final PreviewViewModel preview;
  private final ImportWords say;
  private final TextField field = new TextField();

  NoticesPane(ImportViewModel model, PreviewViewModel preview, ImportWords say) {
    this.model = model;
    this.preview = preview;
    this.say = say;
    getStyleClass().add("notices");
    field.getStyleClass().add("area-code");
    disableProperty().bind(model.running());
    preview
        .notices()
        .subscribe(() -> getChildren().setAll(preview.notices().stream().map(this::line).toList()));
  }

  private HBox line(Notice notice) {
    return switch (notice) {
      case Notice.Trouble(String sentence) -> line(Icon.WARNING, "danger", sentence);
      case Notice.SameFile(Preview.SameFile it) ->
          line(
              Icon.WARNING,
              "warning",
              say.say("screen.import.same-file", say.figures().day(it.on()), it.list()));
      case Notice.NobodyToCall(long rows) ->
          line(Icon.WARNING, "warning", say.say("screen.import.nobody", rows));
      case Notice.AreaCode(long numbers, String given) -> areaCode(numbers, given);
      case Notice.Doubtful(Preview.ColumnFigures it) -> doubtful(it);
    };
  }

  private HBox areaCode(long numbers, String given) {
    if (!given.isEmpty()) {
      field.setText(given);
    }
    ActionButton use =
        new ActionButton(say.say("screen.import.area-code.use"), "flat")
            .does(() -> model.areaCode(field.getText()));
    field.setOnAction(_ -> use.fire());
    Label asks =
        Texts.line(
            numbers > 0
                ? say.say("screen.import.area-code", numbers)
                : say.say("screen.import.area-code.given"),
            "warning");
    return Boxes.row("notice g8", Icon.WARNING.view("warning"), asks, field, use);
  }

  private HBox doubtful(Preview.ColumnFigures figures) {
    int index = figures.column().index();
    return line(
        Icon.WARNING,
        "warning",
        say.say(
            "screen.import.doubtful",
            figures.column().header(),
            figures.notDialable(),
            figures.filled()),
        new ActionButton(say.say("screen.import.keep-as-phone"), "flat")
            .does(() -> preview.keepAsPhone(index)),
        new ActionButton(say.say("screen.import.keep-as-own-field"), "flat")
            .does(() -> model.map(index, Optional.empty())));
  }

  private static HBox line(Icon icon, String color, String sentence, Node... actions) {
    HBox line =
        Boxes.row("notice g8", icon.view(color), Texts.line(sentence, color), Boxes.spread());
    line.getChildren().addAll(actions);
    return line;
  }
}
