package app.hardline.bench;

import java.util.concurrent.LinkedBlockingQueue;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The card on the screen, as somebody sees it who watches the frames. */
final class PaintedCard {

  private static final String CARD = ".who";
  private static final String NAME = ".who .name";
  private static final String COMPANY = ".who .t20";

  private final Scene scene;
  private final LinkedBlockingQueue<Another> painted = new LinkedBlockingQueue<>();
  private long pressedAt;
  private long laidOutAt;
  private String seen = "";
  private boolean laidOut;

  /**
   * How long another card took, in milliseconds from the key.
   *
   * @param laidOut until the screen's thread had it in its place, and left it to who paints
   * @param painted until the frame with it was painted, in software, and the next one could begin
   */
  record Another(double laidOut, double painted) {}

  /** Waits until a card is painted. */
  PaintedCard(Scene scene) throws InterruptedException {
    this.scene = scene;
    Platform.runLater(() -> {
      scene.addPostLayoutPulseListener(this::layOut);
      scene.addPreLayoutPulseListener(this::begin);
      Platform.requestNextPulse();
    });
    painted.take();
  }

  /** Types a digit, and waits until another card is painted. */
  Another another(KeyCode digit) throws InterruptedException {
    painted.clear();
    Platform.runLater(() -> {
      laidOut = false;
      pressedAt = System.nanoTime();
      fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, digit);
      fire(KeyEvent.KEY_TYPED, digit.getChar(), KeyCode.UNDEFINED);
      fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, digit);
    });
    return painted.take();
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode key) {
    Event.fireEvent(
        scene.getRoot().lookup(CARD),
        new KeyEvent(type, character, "", key, false, false, false, false));
  }

  /** By whom the card names alone: what else stands on it may come a frame later. */
  private void layOut() {
    String who = text(NAME) + text(COMPANY);
    if (!who.isEmpty() && !who.equals(seen)) {
      seen = who;
      laidOut = true;
      laidOutAt = System.nanoTime();
      Platform.requestNextPulse();
    }
  }

  private String text(String label) {
    return scene.getRoot().lookup(label) instanceof Labeled shown ? shown.getText() : "";
  }

  /** A frame begins once the one before it is painted. */
  private void begin() {
    if (laidOut) {
      laidOut = false;
      painted.add(
          new Another((laidOutAt - pressedAt) / 1e6, (System.nanoTime() - pressedAt) / 1e6));
    }
  }
}
