package app.hardline.ui.prospects;

import app.hardline.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One text of a row; nothing until the row is read. */
final class TextCell extends TableCell<Line, Line.Seen> {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final Column column;
  private final Words words;

  TextCell(Column column, Words words) {
    this.column = column;
    this.words = words;
    getStyleClass().add(column.style());
  }

  @Override
  protected void updateItem(Line.@Nullable Seen seen, boolean empty) {
    super.updateItem(seen, empty);
    Optional<Row> row = seen == null || empty ? Optional.empty() : seen.row();
    String text = row.map(column::text).orElse("");
    boolean nothing = row.isPresent() && text.isEmpty();
    pseudoClassStateChanged(NOTHING, nothing);
    setText(nothing ? instead() : text);
  }

  private String instead() {
    return switch (column) {
      case PERSON -> words.say("screen.prospects.no-person");
      case LAST_CALL -> words.say("screen.prospects.never");
      default -> "";
    };
  }
}
