package app.hardline.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/** Lets a view follow the time. */
public final class Beat {

  private Beat() {}

  /**
   * Does something every second while a view is in a window; a picture of it stands still.
   *
   * @param view which one
   * @param action what to do, on the screen's thread
   */
  public static void everySecond(Node view, Runnable action) {
    Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> action.run()));
    seconds.setCycleCount(Animation.INDEFINITE);
    view.sceneProperty()
        .flatMap(Scene::windowProperty)
        .subscribe(window -> {
          if (window == null) {
            seconds.stop();
          } else {
            seconds.play();
          }
        });
  }
}
