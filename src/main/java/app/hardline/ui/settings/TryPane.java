package app.hardline.ui.settings;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Tries the dialer on one's own phone. */
final class TryPane extends VBox {

  TryPane(TryDialer model, Words words) {
    TextField number = Boxes.styled(new TextField(), "tall own-number");
    number.textProperty().bindBidirectional(model.numberProperty());
    number.setPromptText(words.say("screen.settings.try.prompt"));
    number.setOnAction(_ -> model.dial());
    HBox said =
        Boxes.row("well g12 said", Icon.CLOCK.view("muted"), Texts.line(model.saidProperty(), ""));
    Boxes.styled(this, "card g12 try");
    getChildren()
        .addAll(
            Boxes.row(
                "g16",
                Boxes.grow(
                    Boxes.column(
                        "",
                        Texts.line(words.say("screen.settings.try"), "t16 bold"),
                        Texts.line(words.say("screen.settings.try.hint"), "muted"))),
                number,
                new ActionButton(words.say("screen.settings.try"), "Enter", "accent large")
                    .does(model::dial)),
            Room.shown(said, model.saidProperty().isNotEmpty()));
  }
}
