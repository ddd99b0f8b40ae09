package app.hardline.ui.shell;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The keys of the screen below, over it. A click closes it. */
final class KeySheet extends StackPane {
  private static final int MOST_IN_A_COLUMN = 9;

  private final Words words;
  private final HBox columns = Boxes.row("g32");

  KeySheet(Words words) {
    this.words = words;
    columns.setAlignment(Pos.TOP_LEFT);
    VBox card =
        Boxes.column(
            "card sheet g16",
            Boxes.row(
                "",
                Texts.line(words.say("screen.keys.title"), "t20 bold"),
                Boxes.spread(),
                new Keycap("Esc")),
            columns);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getStyleClass().add("scrim");
    getChildren().add(card);
    setOnMouseClicked(_ -> close());
    close();
  }

  /** Shows the keys that stand under a key of the words, and those that work anywhere. */
  void open(String keys) {
    String all = words.say(keys) + "\n" + words.say("screen.keys.anywhere");
    List<HBox> rows = all.lines().map(KeySheet::row).toList();
    int first = rows.size() > MOST_IN_A_COLUMN ? (rows.size() + 1) / 2 : rows.size();
    columns.getChildren().setAll(column(rows.subList(0, first)));
    if (first < rows.size()) {
      columns.getChildren().add(column(rows.subList(first, rows.size())));
    }
    setVisible(true);
  }

  void close() {
    setVisible(false);
  }

  boolean isOpen() {
    return isVisible();
  }

  private static VBox column(List<HBox> rows) {
    return Boxes.column("g8", rows.toArray(HBox[]::new));
  }

  private static HBox row(String line) {
    String[] parts = line.strip().split("\\|", 2);
    return Boxes.row(
        "", Boxes.row("keys", new Keycap(parts[0])), Texts.whole(parts[parts.length - 1], ""));
  }
}
