package app.hardline.ui.kit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Takes the focus back once after another program's window has come up and taken it, so that the
 * keys go on working.
 */
public final class FocusBack {
  private static final Duration LOOKS_EVERY = Duration.millis(250);
  private static final int LOOKS = 20;

  private final BooleanSupplier focused;
  private final Runnable take;
  private final Timeline looks;

  /**
   * The focus of a view's window.
   *
   * @param view any in the window
   */
  public FocusBack(Node view) {
    this(
        () -> window(view).filter(Window::isFocused).isPresent(),
        () -> window(view).ifPresent(FocusBack::take));
  }

  FocusBack(BooleanSupplier focused, Runnable take) {
    this.focused = focused;
    this.take = take;
    this.looks = new Timeline(new KeyFrame(LOOKS_EVERY, _ -> look()));
    looks.setCycleCount(LOOKS);
  }

  /** Watches for five seconds, and takes the focus back within a quarter of one after its loss. */
  public void watch() {
    if (focused.getAsBoolean()) {
      looks.playFromStart();
    }
  }

  private void look() {
    if (!focused.getAsBoolean()) {
      looks.stop();
      take.run();
    }
  }

  private static void take(Window window) {
    if (window instanceof Stage stage) {
      stage.toFront();
    }
    window.requestFocus();
  }

  private static Optional<Window> window(Node view) {
    return Optional.ofNullable(view.getScene()).map(Scene::getWindow);
  }
}
