package app.hardline.ui.shell;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Mark;
import app.hardline.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The narrow rail on the left: which screens there are, and which one is shown. */
final class Rail extends VBox {
  private final Map<Screen, ToggleButton> items = new EnumMap<>(Screen.class);

  Rail(Words words, Consumer<Screen> go) {
    getStyleClass().add("rail");
    getChildren().add(Boxes.column("mark-place", new Mark()));
    for (Screen screen : Screen.values()) {
      if (screen == Screen.SETTINGS) {
        getChildren().add(Boxes.spread());
      }
      ToggleButton item = new ToggleButton(words.say(screen.word()), screen.icon().view("i20"));
      item.getStyleClass().setAll("rail-item");
      item.setContentDisplay(ContentDisplay.TOP);
      item.setMaxWidth(Double.MAX_VALUE);
      item.setOnAction(_ -> go.accept(screen));
      items.put(screen, item);
      getChildren().add(item);
    }
  }

  void show(Screen screen) {
    items.forEach((each, item) -> item.setSelected(each == screen));
  }
}
