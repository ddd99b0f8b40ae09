package app.hardline.ui.dial;

import app.hardline.ui.kit.Keycap;
import app.hardline.words.Words;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The field for the note, always at the same place. What is typed is kept while it is typed. */
final class NotePane extends StackPane {
  private static final Duration UNTIL_KEPT = Duration.millis(500);

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
    keepWhileTyped(model);
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

  private void keepWhileTyped(DialViewModel model) {
    PauseTransition pause = new PauseTransition(UNTIL_KEPT);
    pause.setOnFinished(_ -> model.keepNote());
    field
        .textProperty()
        .subscribe(_ -> {
          if (field.isFocused()) {
            pause.play();
          }
        });
    field
        .focusedProperty()
        .subscribe(() -> {
          if (!field.isFocused()) {
            model.keepNote();
          }
        });
  }
}
