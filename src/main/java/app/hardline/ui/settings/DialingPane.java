package app.hardline.ui.settings;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What goes on around a call: each a switch. */
final class DialingPane extends VBox {
  private final Words words;

  DialingPane(DialingChoices choices, Words words) {
    this.words = words;
    ActionButton wait = new ActionButton("", "").does(choices::waitLonger);
    wait.textProperty()
        .bind(
            choices
                .powerProperty()
                .map(it -> words.say("screen.settings.power.wait", it.pause().toSeconds())));
    Boxes.styled(this, "card switches");
    getChildren()
        .addAll(
            row(
                "screen.settings.power",
                "screen.settings.power.hint",
                choices.powerProperty().map(it -> it.on()),
                choices::turnPower,
                wait),
            row(
                "screen.settings.focus",
                "screen.settings.focus.hint",
                choices.focusBackProperty(),
                choices::takeFocusBack),
            row(
                "screen.settings.notices",
                "screen.settings.notices.hint",
                choices.noticesProperty(),
                choices::showNotices),
            webSearch(choices));
  }

  private HBox webSearch(DialingChoices choices) {
    TextField address = Boxes.styled(new TextField(), "address");
    choices.webSearchProperty().subscribe(address::setText);
    address.setOnAction(_ -> choices.searchAt(address.getText()));
    address
        .focusedProperty()
        .subscribe((was, _) -> {
          if (was) {
            choices.searchAt(address.getText());
          }
        });
    return Boxes.row(
        "g16 switch",
        Boxes.grow(
            Boxes.column(
                "",
                Texts.line(words.say("screen.settings.search"), "t14"),
                Texts.line(words.say("screen.settings.search.hint"), "muted"))),
        address);
  }

  private HBox row(
      String key, String hint, ObservableValue<Boolean> on, Consumer<Boolean> taken, Node... more) {
    CheckBox box = new CheckBox(words.say(key));
    on.subscribe(box::setSelected);
    box.setOnAction(_ -> taken.accept(box.isSelected()));
    HBox row =
        Boxes.row(
            "g16 switch",
            Boxes.grow(Boxes.column("", box, Texts.line(words.say(hint), "muted below"))));
    row.getChildren().addAll(more);
    return row;
  }
}
