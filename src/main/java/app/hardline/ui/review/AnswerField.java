package app.hardline.ui.review;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** A field for an answer, which is kept while it is typed. {@code Tab} leads on from it. */
final class AnswerField extends TextArea {
  private static final Duration UNTIL_KEPT = Duration.millis(500);

  AnswerField(StringProperty answer, String question, Runnable keep, Runnable later) {
    setWrapText(true);
    setAccessibleText(question);
    textProperty().bindBidirectional(answer);
    PauseTransition pause = new PauseTransition(UNTIL_KEPT);
    pause.setOnFinished(_ -> keep.run());
    textProperty()
        .subscribe(_ -> {
          if (isFocused()) {
            pause.play();
          }
        });
    focusedProperty()
        .subscribe(() -> {
          if (!isFocused()) {
            keep.run();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, later));
  }

  private void pressed(KeyEvent event, Runnable later) {
    switch (event.getCode()) {
      case TAB -> {
        requestFocusTraversal(
            event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
      }
      case ESCAPE -> {
        event.consume();
        later.run();
      }
      default -> {}
    }
  }
}
