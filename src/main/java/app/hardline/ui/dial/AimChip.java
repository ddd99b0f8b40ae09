package app.hardline.ui.dial;

import app.hardline.dialing.Aim;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The session's aim and how far it is; pressed, it opens to be changed. */
final class AimChip extends Button {
  private static final double GAP = 4;

  private final SittingModel model;
  private final Words words;
  private final TextField number = Boxes.styled(new TextField(), "count");
  private final TextField until = Boxes.styled(new TextField(), "until");
  private final Label wrong = Texts.line("", "t12 danger");
  private final Popup popup = new Popup();

  AimChip(SittingModel model, Words words) {
    this.model = model;
    this.words = words;
    Label done = Texts.whole(model.done(), "bold");
    Label end = Texts.whole(model.until(), "");
    setGraphic(Boxes.row("", done, end, Boxes.row("arrow", Icon.DOWN.view("i12"))));
    getStyleClass().addAll("aim");
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(words.say("screen.dial.aim"));
    setOnAction(_ -> open());
    popup.setAutoHide(true);
    popup.getContent().setAll(pane());
  }

  /** Opens the fields under the chip. */
  void open() {
    Aim aim = model.aimProperty().get();
    number.setText(aim.dials().isPresent() ? Integer.toString(aim.dials().getAsInt()) : "");
    until.setText(model.untilTyped());
    wrong.setText("");
    Bounds here = localToScreen(getLayoutBounds());
    popup.show(this, here.getMinX(), here.getMaxY() + GAP);
    number.requestFocus();
    number.selectAll();
  }

  private VBox pane() {
    ActionButton save =
        new ActionButton(words.say("screen.dial.aim.save"), "Enter", "accent").does(this::save);
    VBox pane =
        Boxes.column(
            "aim-pane g8",
            Boxes.row("g8", number, Texts.whole(words.say("screen.dial.aim.dials"), "")),
            Boxes.row("g8", until, Texts.whole(words.say("screen.dial.aim.end"), "")),
            wrong,
            save);
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            save();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            popup.hide();
          }
        });
    return pane;
  }

  private void save() {
    model.aimAt(number.getText(), until.getText()).ifPresentOrElse(wrong::setText, popup::hide);
  }
}
