package app.hardline.ui.kit;

import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets a view follow the time. It is no animation: while one runs, even one that changes something
 * once a second, the screen is gone through sixty times a second, and a laptop's battery with it.
 */
public final class Beat {

  private Beat() {}

  /**
   * Does something every second while a view is in a window; a picture of it stands still.
   *
   * @param view which one
   * @param action what to do, on the screen's thread
   */
  public static void everySecond(Node view, Runnable action) {
    Seconds seconds = new Seconds();
    seconds.setPeriod(Duration.seconds(1));
    seconds.setDelay(Duration.seconds(1));
    seconds.setOnSucceeded(_ -> action.run());
    view.sceneProperty()
        .flatMap(Scene::windowProperty)
        .subscribe(window -> {
          if (window == null) {
            seconds.cancel();
          } else {
            seconds.restart();
          }
        });
  }

  /** Nothing to be done beside the screen: only its end is waited for. */
  private static final class Seconds extends ScheduledService<@Nullable Void> {
    @Override
    protected Task<@Nullable Void> createTask() {
      return new Task<>() {
        @Override
        protected @Nullable Void call() {
          return null;
        }
      };
    }
  }
}
