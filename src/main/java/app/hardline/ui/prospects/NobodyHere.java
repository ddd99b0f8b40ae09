package app.hardline.ui.prospects;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.scene.layout.VBox;

/** What stands in the table when nobody is found. */
final class NobodyHere extends VBox {

  NobodyHere(ProspectsViewModel model, Words words) {
    getStyleClass().addAll("nobody-here", "g8");
    getChildren()
        .addAll(
            Texts.line(
                model
                    .selectionProperty()
                    .map(now ->
                        words.say(
                            now.words().isBlank() && now.filters().isEmpty()
                                ? "screen.prospects.empty"
                                : "screen.prospects.nobody")),
                "t16 bold"),
            Boxes.styled(
                Texts.paragraph(words.say("screen.prospects.nobody.why"), "muted"), "hint"));
  }
}
