package app.hardline.ui.intake;

import app.hardline.intake.Preview;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.SharesBar;
import app.hardline.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What would come of the rows, the list's name, and the one button; while it runs, how far it is.
 */
final class FootPane extends VBox {

  /** What stands where. */
  private enum Arrangement {
    NONE,
    WIDE,
    NARROW,
    RUNNING
  }

  private static final long WHOLE = 1_000;

  private static final double GAPS_AND_PADDING = 5.6;

  private final ImportWords say;
  private final CountsPane counts;
  private final VBox asked;
  private final ActionButton go;
  private final ActionButton cancel;
  private final Label reached = Texts.whole("", "t20 bold");
  private final SharesBar progress = new SharesBar();
  private final VBox running;
  private boolean isRunning;
  private Arrangement arrangement = Arrangement.NONE;

  FootPane(ImportViewModel model, ImportWords say) {
    this.say = say;
    this.counts = new CountsPane(say);
    this.go = new ActionButton("", "Enter", "accent next").does(model::importFile);
    this.cancel =
        new ActionButton(say.say("screen.import.cancel"), "Esc", "next").does(model::cancel);
    go.setDefaultButton(true);
    cancel.setCancelButton(true);
    TextField list = new TextField();
    list.getStyleClass().addAll("tall", "list-name");
    list.textProperty().bindBidirectional(model.listNameProperty());
    this.asked = Boxes.column("g4", Texts.whole(say.say("screen.import.list"), "t12 muted"), list);
    this.running = Boxes.column("g12", reached, progress);
    setMinWidth(0);
    setMinHeight(Region.USE_PREF_SIZE);
    widthProperty().subscribe(this::arrange);
    Boxes.styled(this, "card foot g12");
  }

  void show(Preview preview) {
    counts.show(preview);
    go.setText(button(preview));
    isRunning = false;
    arrange();
  }

  void show(ImportShown.Running now) {
    reached.setText(reached(now));
    long done = Math.round(now.share() * WHOLE);
    progress
        .sharesProperty()
        .set(
            List.of(new SharesBar.Share(done, "done"), new SharesBar.Share(WHOLE - done, "track")));
    cancel.setDisable(now.stopping());
    isRunning = true;
    arrange();
  }

  /** Moves nodes only where they have to go elsewhere: who types in one of them isn't disturbed. */
  private void arrange() {
    Arrangement wanted =
        isRunning ? Arrangement.RUNNING : isNarrow() ? Arrangement.NARROW : Arrangement.WIDE;
    if (wanted != arrangement) {
      arrangement = wanted;
      switch (wanted) {
        case NONE -> {}
        case RUNNING -> getChildren().setAll(wide(Boxes.grow(running), cancel));
        case NARROW -> getChildren().setAll(counts, wide(Boxes.grow(asked), go));
        case WIDE -> getChildren().setAll(wide(Boxes.grow(counts), asked, go));
      }
    }
  }

  private static HBox wide(Node... nodes) {
    return Boxes.grow(Boxes.row("g32 wide", nodes));
  }

  private boolean isNarrow() {
    double needed = counts.minWidth(-1) + asked.minWidth(-1) + go.prefWidth(-1);
    return getWidth() > 0 && getWidth() < needed + GAPS_AND_PADDING * go.getFont().getSize();
  }

  void focus() {
    (isRunning ? cancel : go).requestFocus();
  }

  private String button(Preview preview) {
    if (!preview.complete()) {
      return say.say("screen.import.import.all");
    }
    long added = preview.counts().added();
    return added > 0
        ? say.say("screen.import.import", added)
        : say.say(
            "screen.import.import.none", preview.counts().merged() + preview.counts().duplicates());
  }

  private String reached(ImportShown.Running now) {
    if (now.stopping()) {
      return say.say("screen.import.stopping");
    }
    Preview preview = now.preview();
    return preview.complete()
        ? say.say(
            "screen.import.running",
            Math.round(preview.counts().read() * now.share()),
            preview.counts().read())
        : say.say("screen.import.running.uncounted", Math.round(now.share() * 100));
  }
}
