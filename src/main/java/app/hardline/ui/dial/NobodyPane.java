package app.hardline.ui.dial;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** In the card's place when nobody on the list can be called any more. */
final class NobodyPane extends VBox {
  private final Words words;
  private final Label done = Texts.line("", "t16 muted");
  private final ActionButton end;

  NobodyPane(DialViewModel model, Words words) {
    this.words = words;
    this.end =
        new ActionButton(words.say("screen.dial.end"), "Enter", "accent next").does(model::leave);
    getStyleClass().addAll("who", "g24", "nobody");
    getChildren()
        .addAll(
            Boxes.column("g8", Texts.line(words.say("screen.dial.nobody"), "t28 bold"), done),
            Boxes.row(
                "g12",
                end,
                new ActionButton(words.say("screen.dial.import"), "Ctrl I", "large")
                    .does(model::importList)));
    model.aroundProperty().subscribe(around -> show(around, model.dialsHereProperty().get()));
  }

  /** The button that is pressed next. */
  ActionButton nextAction() {
    return end;
  }

  private void show(Around around, int dials) {
    done.setText(words.say("screen.dial.done", dials, around.answered(), around.meetings()));
  }
}
