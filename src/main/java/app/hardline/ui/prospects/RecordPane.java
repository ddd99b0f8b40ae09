package app.hardline.ui.prospects;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The record of one prospect, beside the table. Scrolls by itself. */
final class RecordPane extends VBox {
  private final Words words;
  private final Runnable back;
  private final ProspectsViewModel model;
  private final HBox foot = Boxes.row("foot g8");
  private boolean editing;
  private long shown;
  private final VBox content = Boxes.column("content");
  private final ScrollPane scroll = Boxes.styled(new ScrollPane(content), "edge-to-edge");

  RecordPane(ProspectsViewModel model, Words words, Runnable back) {
    this.model = model;
    this.words = words;
    this.back = back;
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getStyleClass().add("record");
    getChildren().add(Boxes.grow(scroll));
    Room.shown(foot, model.openedProperty().map(Optional::isPresent));
    getChildren().add(foot);
    model.openedProperty().subscribe(this::show);
  }

  /** Whether the facts are fields at the moment. */
  boolean isEditing() {
    return editing;
  }

  /** Makes fields of the facts. */
  void edit() {
    model.openedProperty().get().ifPresent(this::edit);
  }

  /** Leaves the fields as they were. */
  void leave() {
    editing = false;
    back.run();
    model.openedProperty().get().ifPresent(this::show);
  }

  private void edit(Opened opened) {
    editing = true;
    EditPane fields =
        new EditPane(
            opened.who(),
            words,
            correction -> {
              editing = false;
              back.run();
              model.actions().save(opened.who().id(), correction);
            },
            this::leave);
    content.getChildren().setAll(head(opened), Boxes.rule(), fields);
    foot.getChildren().setAll(fields.ways());
    scroll.setVvalue(0);
    fields.requestFocus();
  }

  /** What is being written stays, whatever is read meanwhile, unless somebody else is opened. */
  private void show(Optional<Opened> opened) {
    long now = opened.map(it -> it.who().id()).orElse(0L);
    if (editing && now == shown) {
      return;
    }
    editing = false;
    content.getChildren().clear();
    opened.ifPresent(this::show);
    if (now != shown) {
      scroll.setVvalue(0);
    }
    shown = now;
  }

  private void show(Opened opened) {
    content
        .getChildren()
        .setAll(head(opened), buttons(opened), Boxes.rule(), facts(opened), calls(opened));
    foot.getChildren()
        .setAll(
            Texts.line(opened.origin(), "t12 muted"),
            Boxes.spread(),
            new ActionButton(words.say("screen.prospects.do.do-not-call"), "D", "flat danger")
                .does(() -> model.actions().doNotCall(List.of(opened.who().id()))));
  }

  private HBox head(Opened opened) {
    VBox names =
        Boxes.column(
            "",
            Texts.headline(opened.name(), "t20 bold name"),
            Texts.line(opened.company(), "medium"),
            Texts.line(opened.who().title(), "muted"));
    names
        .getChildren()
        .removeIf(
            node -> node instanceof javafx.scene.control.Label label && label.getText().isEmpty());
    return Boxes.row("g8 head", Boxes.grow(names), new Keycap("Esc"));
  }

  private HBox buttons(Opened opened) {
    ActionButton call =
        new ActionButton(words.say("screen.prospects.call"), "Enter", "accent large")
            .does(model::call);
    call.setDisable(opened.who().dialable().isEmpty());
    return Boxes.row(
        "g8",
        call,
        new ActionButton(words.say("screen.prospects.edit"), "E", "large").does(this::edit));
  }

  private GridPane facts(Opened opened) {
    GridPane grid = Boxes.styled(new GridPane(), "record-facts");
    opened
        .numbers()
        .forEach(number ->
            add(
                grid,
                number.kind(),
                Texts.line(number.text(), number.good() ? "medium" : "muted struck")));
    opened.facts().forEach(fact -> add(grid, fact.name(), Texts.line(fact.value(), "")));
    chips(grid, "lists", opened.who().lists());
    chips(grid, "tags", opened.who().tags());
    return grid;
  }

  private void chips(GridPane grid, String name, List<String> all) {
    if (!all.isEmpty()) {
      FlowPane chips = Boxes.styled(new FlowPane(), "chips");
      all.forEach(text -> chips.getChildren().add(Chip.plain(text)));
      add(grid, words.say("screen.prospects.fact." + name), chips);
    }
  }

  private static void add(GridPane grid, String name, Node value) {
    int row = grid.getRowCount();
    grid.add(Texts.line(name, "muted fact"), 0, row);
    grid.add(value, 1, row);
    GridPane.setHgrow(value, javafx.scene.layout.Priority.ALWAYS);
  }

  private VBox calls(Opened opened) {
    VBox calls = Boxes.column("calls");
    calls.getChildren().add(Texts.line(words.say("screen.prospects.calls"), "bold"));
    if (!opened.next().isEmpty()) {
      calls.getChildren().add(Texts.line(opened.next(), "t12 muted"));
    }
    if (opened.calls().isEmpty()) {
      calls.getChildren().add(Texts.line(words.say("screen.prospects.calls.none"), "t12 muted"));
    }
    opened.calls().forEach(call -> calls.getChildren().add(call(call)));
    return calls;
  }

  private static HBox call(Opened.Past call) {
    VBox what =
        Boxes.column(
            "",
            Boxes.row(
                "g4", Texts.name(call.outcome(), "medium"), Texts.line(call.length(), "muted")));
    if (!call.note().isEmpty()) {
      what.getChildren().add(Texts.paragraph(call.note(), ""));
    }
    return Boxes.row("g8 past", Texts.whole(call.day(), "muted date"), Boxes.grow(what));
  }
}
