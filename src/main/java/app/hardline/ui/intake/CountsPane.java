package app.hardline.ui.intake;

import app.hardline.intake.Preview;
import app.hardline.intake.Preview.Counts;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.SharesBar;
import app.hardline.ui.kit.Texts;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What would come of the rows: figures, and one bar of the same colors. */
final class CountsPane extends VBox {
  private final ImportWords say;
  private final HBox legend = Boxes.row("g16");
  private final SharesBar bar = new SharesBar();

  CountsPane(ImportWords say) {
    this.say = say;
    Boxes.styled(this, "g12 counts");
    getChildren().addAll(legend, bar);
  }

  void show(Preview preview) {
    Counts counts = preview.counts();
    legend
        .getChildren()
        .setAll(
            part("done", counts.added(), "screen.import.added"),
            part("pale", counts.merged(), "screen.import.merged"),
            part("gray", counts.duplicates(), "screen.import.duplicates"),
            part("missed", counts.rejected(), "screen.import.rejected"));
    if (!preview.complete()) {
      legend
          .getChildren()
          .addAll(
              Boxes.spread(),
              Texts.line(say.say("screen.import.counting", counts.read()), "t12 muted"));
    }
    bar.sharesProperty().set(shares(counts));
  }

  /** The bar of what came of an import: who can't be called yet stands beside the rejected. */
  static List<SharesBar.Share> shares(Counts counts) {
    return List.of(
        new SharesBar.Share(counts.added(), "done"),
        new SharesBar.Share(counts.merged(), "pale"),
        new SharesBar.Share(counts.duplicates(), "gray"),
        new SharesBar.Share(counts.rejected(), "missed"));
  }

  private HBox part(String color, long count, String key) {
    return Boxes.row(
        "g8",
        Boxes.styled(new Region(), "swatch share " + color),
        Texts.whole(say.figures().shortCount(count), "t20 bold"),
        Texts.whole(say.say(key), "muted"));
  }
}
