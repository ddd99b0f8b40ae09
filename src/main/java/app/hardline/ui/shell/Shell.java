package app.hardline.ui.shell;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Words;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The rail, the screen beside it, and what is said at its foot. */
public final class Shell extends HBox {
  private final Rail rail;
  private final StackPane place = new StackPane();

  /**
   * A shell that shows no screen yet.
   *
   * @param words for the rail
   * @param toasts lie over the screen
   * @param go is told which screen is wanted
   */
  public Shell(Words words, Toasts toasts, Consumer<Screen> go) {
    this.rail = new Rail(words, go);
    getStyleClass().add("shell");
    getStylesheets()
        .add(Objects.requireNonNull(Shell.class.getResource("shell.css")).toExternalForm());
    getChildren().addAll(rail, Boxes.grow(new StackPane(place, toasts)));
  }

  /** Gives the focus to the screen. */
  @Override
  public void requestFocus() {
    place.getChildren().forEach(Node::requestFocus);
  }

  /**
   * Shows a screen and gives it the focus.
   *
   * @param screen which item of the rail it belongs to
   * @param view what is shown
   */
  public void show(Screen screen, Node view) {
    rail.show(screen);
    place.getChildren().setAll(view);
    requestFocus();
  }
}
