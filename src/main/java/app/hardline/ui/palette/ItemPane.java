package app.hardline.ui.palette;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** One line of the palette. The letters that were typed are underlined; the chosen one has keys. */
final class ItemPane extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final String ENTER = "Enter";

  private final HBox keys = Boxes.row("g12");
  private final boolean taken;

  ItemPane(Row row, String typed, Words words) {
    super(icon(row.kind()).view("muted"));
    this.taken = row.key().equals(ENTER);
    setAlignment(Pos.CENTER_LEFT);
    Boxes.styled(this, "g12 item " + (row.kind() == Row.Kind.PROSPECT ? "person" : ""));
    HBox said = Boxes.row("g4", name(row, typed), Texts.line(row.beside(), "muted"));
    getChildren().addAll(Boxes.grow(said), keys);
    if (row.call().isPresent()) {
      keys.getChildren().add(Texts.whole(words.say("screen.palette.open"), "muted"));
    }
    if (!row.key().isEmpty()) {
      keys.getChildren().add(new Keycap(row.key()));
    }
    if (row.call().isPresent()) {
      keys.getChildren()
          .addAll(Texts.whole(words.say("screen.palette.call"), "muted"), new Keycap("Ctrl Enter"));
    }
    keys.visibleProperty().bind(keys.managedProperty());
    choose(false);
  }

  /** Marks it as the one that Enter takes. */
  void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    keys.setManaged(chosen || !taken);
  }

  private static Node name(Row row, String typed) {
    return switch (row.kind()) {
      case PROSPECT, ACTION ->
          Boxes.row(
              "",
              Matched.parts(row.name(), typed).stream()
                  .map(it -> Texts.name(it.text(), it.typed() ? "name typed" : "name"))
                  .toArray(Node[]::new));
      case ALL_FOUND -> Texts.name(row.name(), "muted");
      case NUMBER, CALL, OUTCOME, ANSWER -> Texts.name(row.name(), "name");
    };
  }

  private static Icon icon(Row.Kind kind) {
    return switch (kind) {
      case PROSPECT -> Icon.PROSPECTS;
      case ALL_FOUND -> Icon.SEARCH;
      case NUMBER, CALL, OUTCOME -> Icon.DIAL;
      case ANSWER, ACTION -> Icon.RIGHT;
    };
  }
}
