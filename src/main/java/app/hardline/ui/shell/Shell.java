package app.hardline.ui.shell;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Words;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The rail, the screen beside it, and what is said at its foot. */
public final class Shell extends HBox {
  private final Function<Screen, Node> screens;
  private final Rail rail;
  private final StackPane place = new StackPane();
  private final Toasts toasts = new Toasts();

  /**
   * A shell that shows no screen yet.
   *
   * @param words for the rail
   * @param screens gives the view of a screen, the same one each time
   */
  public Shell(Words words, Function<Screen, Node> screens) {
    this.screens = screens;
    this.rail = new Rail(words, this::go);
    getStyleClass().add("shell");
    getStylesheets().add(sheet());
    getChildren().addAll(rail, Boxes.grow(new StackPane(place, toasts)));
  }

  /**
   * Shows a screen.
   *
   * @param screen which one
   */
  public void go(Screen screen) {
    rail.show(screen);
    Node view = screens.apply(screen);
    place.getChildren().setAll(view);
    view.requestFocus();
  }

  /**
   * Where it is said what happened.
   *
   * @return the window's only place for it
   */
  public Toasts toasts() {
    return toasts;
  }

  private static String sheet() {
    return Objects.requireNonNull(Shell.class.getResource("shell.css")).toExternalForm();
  }
}
