package app.hardline.ui.shell;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Mark;
import app.hardline.ui.kit.Room;
import app.hardline.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The narrow rail on the left: which screens there are, and which one is shown. */
final class Rail extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Words words;
  private final Map<Screen, ToggleButton> items = new EnumMap<>(Screen.class);
  private final Label due = new Label();

  Rail(Words words, Consumer<Screen> go) {
    this.words = words;
    due.getStyleClass().setAll("badge");
    getStyleClass().add("rail");
    getChildren().add(Boxes.column("mark-place", new Mark()));
    for (Screen screen : Screen.values()) {
      if (screen == Screen.SETTINGS) {
        getChildren().add(Boxes.spread());
      }
      StackPane icon = new StackPane(screen.icon().view("i20"));
      icon.getStyleClass().add("badged");
      if (screen == Screen.DIAL) {
        icon.getChildren().add(due);
      }
      ToggleButton item = new ToggleButton(words.say(screen.word()), icon);
      item.getStyleClass().setAll("rail-item");
      item.setContentDisplay(ContentDisplay.TOP);
      item.setMaxWidth(Double.MAX_VALUE);
      item.setOnAction(_ -> go.accept(screen));
      items.put(screen, item);
      getChildren().add(item);
    }
    showDue(0);
    Room.isNarrow(this).subscribe(this::narrow);
  }

  /** Icons alone; the names come when the mouse rests on them. */
  private void narrow(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
    items
        .values()
        .forEach(item -> {
          item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP);
          item.setTooltip(narrow ? new Tooltip(item.getText()) : null);
        });
  }

  /** How many callbacks are due now, beside Dial. */
  void showDue(int callbacks) {
    String dial = words.say(Screen.DIAL.word());
    due.setText(Integer.toString(callbacks));
    due.setVisible(callbacks > 0);
    Objects.requireNonNull(items.get(Screen.DIAL))
        .setAccessibleText(callbacks > 0 ? words.say("screen.rail.due", dial, callbacks) : dial);
  }

  void show(Screen screen) {
    items.forEach((each, item) -> item.setSelected(each == screen));
  }
}
