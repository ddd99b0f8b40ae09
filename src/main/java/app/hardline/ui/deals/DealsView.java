package app.hardline.ui.deals;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/** The board of deals: five lanes, moved by keys or by the mouse. */
public final class DealsView extends StackPane {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double WHOLE = 100;

  private final DealsViewModel model;
  private final Words words;
  private final List<LanePane> lanes = new ArrayList<>();
  private final FormPane form;
  private final GridPane board = Boxes.styled(new GridPane(), "board");

  /**
   * The view of a board.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   * @param toasts where it is said what was done
   */
  public DealsView(DealsViewModel model, Words words, Figures figures, Toasts toasts) {
    this.model = model;
    this.words = words;
    CardDrag drag = new CardDrag(model, words);
    Lane.ALL.forEach(lane -> lanes.add(new LanePane(lane, words, figures, drag)));
    drag.workIn(this, lanes);
    columns();
    board.setFocusTraversable(true);
    this.form = new FormPane(model.form(), words, this::requestFocus);
    getStyleClass().add("deals");
    getStylesheets()
        .add(Objects.requireNonNull(DealsView.class.getResource("deals.css")).toExternalForm());
    getChildren()
        .addAll(
            Boxes.column("page", head(), new GoalPane(model, words, figures), Boxes.grow(board)),
            drag.over(),
            form);
    Room.isNarrow(this).subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
    model.lanesProperty().subscribe(this::show);
    model.chosenProperty().subscribe(_ -> choose());
    model
        .saidProperty()
        .subscribe((_, said) ->
            said.ifPresent(it ->
                toasts.say(
                    it.sentence(),
                    new ActionButton(words.say("screen.deals.undo"), "Ctrl Z", "flat")
                        .does(model::takeBack),
                    this)));
    keys().workIn(board);
    new Shortcuts().on("Shortcut+N", model::add).on("Shortcut+Z", model::takeBack).workIn(this);
  }

  /** The pane has the keyboard while it is open. */
  @Override
  public void requestFocus() {
    if (form.isVisible()) {
      form.requestFocus();
    } else {
      board.requestFocus();
    }
  }

  private Shortcuts keys() {
    return new Shortcuts()
        .on("LEFT", () -> model.go(-1, 0))
        .on("RIGHT", () -> model.go(1, 0))
        .on("UP", () -> model.go(0, -1))
        .on("DOWN", () -> model.go(0, 1))
        .on("Shift+LEFT", () -> model.push(-1))
        .on("Shift+RIGHT", () -> model.push(1))
        .on("Alt+LEFT", () -> model.push(-1))
        .on("Alt+RIGHT", () -> model.push(1))
        .on("X", model::noShow)
        .on("ENTER", model::edit);
  }

  private void columns() {
    for (LanePane lane : lanes) {
      ColumnConstraints fifth = new ColumnConstraints();
      fifth.setPercentWidth(WHOLE / lanes.size());
      board.getColumnConstraints().add(fifth);
      board.add(lane, lane.lane().place(), 0);
    }
    RowConstraints all = new RowConstraints();
    all.setVgrow(Priority.ALWAYS);
    all.setMinHeight(0);
    board.getRowConstraints().add(all);
    board.setMinHeight(0);
  }

  private HBox head() {
    HBox hint =
        Boxes.row(
            "g8 hint",
            new Keycap("Shift ←"),
            new Keycap("Shift →"),
            Texts.whole(words.say("screen.deals.move"), "muted"),
            new Keycap("X"),
            Texts.whole(words.say("screen.deals.lane.no-show"), "muted"));
    return Boxes.row(
        "page-head g16",
        Texts.line(words.say("screen.rail.deals"), "t28 bold"),
        Texts.line(model.lanesProperty().map(_ -> said()), "muted"),
        Boxes.spread(),
        hint,
        new ActionButton(words.say("screen.deals.new"), "Ctrl N", "").does(model::add));
  }

  private String said() {
    return model.count() == 0 ? "" : words.say("screen.deals.count", model.count());
  }

  private void show(List<LaneCards> shown) {
    boolean nothing = shown.stream().allMatch(it -> it.cards().isEmpty());
    shown.forEach(it -> lanes.get(it.lane().place()).show(it, nothing));
    choose();
  }

  private void choose() {
    lanes.forEach(lane -> lane.choose(model.chosenProperty().get()));
  }
}
