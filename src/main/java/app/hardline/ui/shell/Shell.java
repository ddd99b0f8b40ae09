package app.hardline.ui.shell;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Words;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The rail, the screen beside it, and what is said at its foot. */
public final class Shell extends StackPane {
  private final Rail rail;
  private final StackPane place = new StackPane();
  private final KeySheet sheet;
  private String keys = "";

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
    this.sheet = new KeySheet(words);
    place.setMinSize(0, 0);
    getChildren().addAll(new HBox(rail, Boxes.grow(new StackPane(place, toasts))), sheet);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Gives the focus to the screen, unless something lies over it that is typed into. */
  @Override
  public void requestFocus() {
    if (!isCovered()) {
      place.getChildren().forEach(Node::requestFocus);
    }
  }

  /** Whether something lies over the screen that was put there by others. */
  private boolean isCovered() {
    return getChildren().stream().skip(getChildren().indexOf(sheet) + 1L).anyMatch(Node::isVisible);
  }

  /**
   * Shows a screen and gives it the focus.
   *
   * @param screen which item of the rail it belongs to
   * @param view what is shown
   * @param keys the key of the words that name its keys, one a line
   */
  public void show(Screen screen, Node view, String keys) {
    this.keys = keys;
    sheet.close();
    rail.show(screen);
    place.getChildren().setAll(view);
    requestFocus();
  }

  /**
   * Shows how many callbacks are due.
   *
   * @param callbacks 0 or more
   */
  public void showDue(int callbacks) {
    rail.showDue(callbacks);
  }

  /** Lays the keys of the screen over it. */
  public void showKeys() {
    sheet.open(keys);
  }

  /** While the keys are shown they only close: none does its work. */
  private void pressed(KeyEvent event) {
    if (sheet.isOpen()) {
      event.consume();
      if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ESCAPE) {
        sheet.close();
      }
    } else if (event.getCode() == KeyCode.F1 && !isCovered()) {
      event.consume();
      showKeys();
    }
  }

  private void typed(KeyEvent event) {
    if (sheet.isOpen()) {
      event.consume();
    }
  }
}
