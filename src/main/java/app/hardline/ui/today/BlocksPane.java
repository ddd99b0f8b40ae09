package app.hardline.ui.today;

import app.hardline.ui.kit.BlockBars;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import javafx.scene.layout.VBox;

/** The block that runs or comes next, and all of the day as bars. */
final class BlocksPane extends VBox {

  BlocksPane(TodayViewModel model) {
    BlockBars bars = new BlockBars(model::moveBlock);
    bars.barsProperty().bind(model.blocks().map(BlocksSaid::bars));
    getStyleClass().add("blocks");
    getChildren()
        .addAll(
            Texts.line(model.blocks().map(BlocksSaid::which), "muted"),
            Texts.line(model.blocks().map(BlocksSaid::what), "t28 bold"),
            Room.shown(bars, model.blocks().map(said -> !said.bars().isEmpty())));
    Boxes.styled(this, "g4");
  }
}
