package app.hardline.ui.tosend;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card of what is to be sent, with a button for each; not there while there is nothing. */
public final class ToSendPane extends VBox {
  private final ToSendViewModel model;
  private final Words words;
  private final int shown;
  private final boolean keys;
  private final Label count = Texts.whole("", "muted");
  private final VBox rows = Boxes.column("g8");

  /**
   * The card over a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param shown how many have a row; the others are counted
   * @param keys whether the rows are opened by their digit, see {@link #take(int)}
   */
  public ToSendPane(ToSendViewModel model, Words words, int shown, boolean keys) {
    this.model = model;
    this.words = words;
    this.shown = shown;
    this.keys = keys;
    Boxes.styled(this, "card g8 to-send");
    getChildren()
        .addAll(
            Boxes.row(
                "",
                Texts.line(words.say("screen.tosend.title"), "t16 bold"),
                Boxes.spread(),
                count),
            rows);
    managedProperty().bind(visibleProperty());
    model.linesProperty().subscribe(this::show);
  }

  /**
   * Opens a draft, or strikes it off once it was opened.
   *
   * @param row which one, from 0; nothing is done where there are fewer
   */
  public void take(int row) {
    List<ToSendViewModel.Line> lines = model.linesProperty().get();
    if (row < Math.min(shown, lines.size())) {
      model.take(lines.get(row));
    }
  }

  private void show(List<ToSendViewModel.Line> lines) {
    setVisible(!lines.isEmpty());
    count.setText(words.say("screen.tosend.count", lines.size()));
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < Math.min(shown, lines.size()); i++) {
      all.add(row(lines.get(i), i));
    }
    if (lines.size() > shown) {
      all.add(Texts.line(words.say("screen.today.callbacks.more", lines.size() - shown), "muted"));
    }
    rows.getChildren().setAll(all);
  }

  private HBox row(ToSendViewModel.Line line, int index) {
    String name = words.say(line.opened() ? "screen.tosend.sent" : "screen.tosend.open");
    ActionButton button =
        keys ? new ActionButton(name, String.valueOf(index + 1), "") : new ActionButton(name, "");
    button.setFocusTraversable(false);
    return Boxes.row(
        "g8",
        Boxes.grow(
            Boxes.column("", Texts.line(line.what(), "medium"), Texts.line(line.who(), "muted"))),
        button.does(() -> model.take(line)));
  }
}
