package app.hardline.ui.prospects;

import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.IconView;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** What the queue will do with somebody; what stands out does so by a sign as well. */
final class StateCell extends TableCell<Line, Line.Seen> {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

  private final IconView check = Icon.CHECK.view("accent");
  private final IconView clock = Icon.CLOCK.view("muted");
  private final IconView stop = Icon.STOP.view("danger");

  StateCell() {
    getStyleClass().add("state");
  }

  @Override
  protected void updateItem(Line.@Nullable Seen seen, boolean empty) {
    super.updateItem(seen, empty);
    Optional<Row> row = seen == null || empty ? Optional.empty() : seen.row();
    setText(row.map(Row::turn).orElse(""));
    setGraphic(row.map(this::sign).orElse(null));
    pseudoClassStateChanged(DONE, getGraphic() == check);
    pseudoClassStateChanged(BARRED, getGraphic() == stop);
  }

  private @Nullable IconView sign(Row row) {
    return switch (row.state()) {
      case BOOKED -> check;
      case CALLBACK -> clock;
      case DO_NOT_CALL -> stop;
      case NEW, FOLLOW_UP, RESTING, RETRY, DONE, NO_NUMBER, RETIRED -> null;
    };
  }
}
