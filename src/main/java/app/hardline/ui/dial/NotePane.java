package app.hardline.ui.dial;

import app.hardline.ui.kit.Keycap;
import app.hardline.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

/** The field for the note, always at the same place. */
final class NotePane extends StackPane {
  private final TextArea field = new TextArea();

  NotePane(DialViewModel model, Words words) {
    Keycap key = new Keycap("N");
    field.setWrapText(true);
    field.textProperty().bindBidirectional(model.noteProperty());
    field
        .promptTextProperty()
        .bind(
            model
                .stateProperty()
                .map(_ ->
                    words.say(model.isCall() ? "screen.dial.note.calling" : "screen.dial.note")));
    key.textProperty().bind(model.stateProperty().map(_ -> model.isCall() ? "Alt N" : "N"));
    key.setMouseTransparent(true);
    field.focusedProperty().subscribe(focused -> keepWhenLeft(model, focused));
    setAlignment(key, Pos.TOP_RIGHT);
    getStyleClass().add("note");
    getChildren().addAll(field, key);
  }

  /** Takes the focus, and what was typed to get there. */
  void start(String typed) {
    field.requestFocus();
    field.end();
    field.insertText(field.getCaretPosition(), typed);
  }

  private static void keepWhenLeft(DialViewModel model, boolean focused) {
    if (!focused && !model.noteProperty().get().isEmpty()) {
      model.keepNote();
    }
  }
}
