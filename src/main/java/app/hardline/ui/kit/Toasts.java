package app.hardline.ui.kit;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Says what happened, at the foot of the window, for six seconds and longer under the pointer. */
public final class Toasts extends VBox {
  private static final Duration STAYS = Duration.seconds(6);
  private static final Duration FADES_IN = Duration.millis(100);

  private Subscription leaving = Subscription.EMPTY;

  /** An empty place for toasts, to lie over a screen. */
  public Toasts() {
    getStyleClass().add("toasts");
    setPickOnBounds(false);
    setFillWidth(false);
  }

  /**
   * Says that something was done.
   *
   * @param sentence what happened
   */
  public void say(String sentence) {
    show(Boxes.row("toast g16", Icon.CHECK.view("accent"), Texts.line(sentence, "")));
  }

  /**
   * Says that something was done and can be taken back.
   *
   * @param sentence what happened
   * @param undo takes it back
   */
  public void say(String sentence, ActionButton undo) {
    show(Boxes.row("toast g16", Icon.CHECK.view("accent"), Texts.line(sentence, ""), undo));
  }

  /**
   * Says that something was done and can be taken back on a screen, by a key that means something
   * else on the next: it goes when the screen is left, and says so alone where it is left already.
   *
   * @param sentence what happened
   * @param undo takes it back
   * @param screen where its key works
   */
  public void say(String sentence, ActionButton undo, Node screen) {
    if (screen.getScene() == null) {
      say(sentence);
    } else {
      say(sentence, undo);
      List<Node> said = List.copyOf(getChildren());
      leaving =
          screen
              .sceneProperty()
              .subscribe((_, scene) -> {
                if (scene == null) {
                  getChildren().removeAll(said);
                }
              });
    }
  }

  /**
   * Says that something could not be done.
   *
   * @param sentence what happened and what to do
   */
  public void warn(String sentence) {
    show(Boxes.row("toast g16", Icon.WARNING.view("danger"), Texts.paragraph(sentence, "")));
  }

  private void show(HBox toast) {
    leaving.unsubscribe();
    PauseTransition stay = new PauseTransition(STAYS);
    stay.setOnFinished(_ -> getChildren().remove(toast));
    toast.hoverProperty().subscribe(hovered -> pause(stay, hovered));
    toast.addEventHandler(javafx.event.ActionEvent.ACTION, _ -> getChildren().remove(toast));
    getChildren().setAll(toast);
    FadeTransition fade = new FadeTransition(FADES_IN, toast);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.play();
    stay.play();
  }

  private static void pause(PauseTransition stay, boolean hovered) {
    if (hovered) {
      stay.pause();
    } else {
      stay.play();
    }
  }
}
