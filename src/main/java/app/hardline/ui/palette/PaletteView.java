package app.hardline.ui.palette;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.HeldKeys;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The palette over a screen: a field, and below it the lines that were found. */
public final class PaletteView extends StackPane {
  private final PaletteViewModel model;
  private final Words words;
  private final TextField field = Boxes.styled(new TextField(), "asked");
  private final Chip about = Chip.plain("");
  private final VBox lines = Boxes.column("lines");
  private final ScrollPane scroll = new ScrollPane(lines);
  private List<ItemPane> shown = List.of();

  /**
   * The view of a palette, unseen while that is closed.
   *
   * @param model what it shows
   * @param words the sentences
   * @param closed gives the focus back to the screen
   */
  public PaletteView(PaletteViewModel model, Words words, Runnable closed) {
    this.model = model;
    this.words = words;
    field.textProperty().bindBidirectional(model.typedProperty());
    field.promptTextProperty().bind(model.promptProperty());
    about.textProperty().bind(model.aboutProperty());
    Room.shown(about, model.aboutProperty().map(who -> !who.isEmpty()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox box =
        Boxes.column(
            "palette",
            Boxes.row("g12 find", Icon.SEARCH.view("muted"), about, Boxes.grow(field)),
            scroll,
            foot());
    box.setMaxHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("scrim");
    getStylesheets()
        .add(Objects.requireNonNull(PaletteView.class.getResource("palette.css")).toExternalForm());
    getChildren().add(box);
    box.setOnMouseClicked(event -> event.consume());
    setOnMouseClicked(_ -> model.close());
    HeldKeys.follow(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    visibleProperty().bind(model.openProperty());
    managedProperty().bind(model.openProperty());
    model
        .openProperty()
        .subscribe((_, open) -> {
          if (open) {
            field.requestFocus();
          } else {
            closed.run();
          }
        });
    model.rowsProperty().subscribe(this::show);
    model.chosenProperty().subscribe(_ -> mark());
    lines.heightProperty().subscribe(_ -> reveal());
  }

  private void pressed(KeyEvent event) {
    Optional<Runnable> action =
        switch (event.getCode()) {
          case KeyCode.ENTER -> Optional.of(event.isShortcutDown() ? model::call : model::take);
          case KeyCode.ESCAPE -> Optional.of(model::back);
          case KeyCode.DOWN -> Optional.of(() -> model.move(1));
          case KeyCode.UP -> Optional.of(() -> model.move(-1));
          case KeyCode.TAB -> Optional.of(() -> {});
          default -> Optional.empty();
        };
    boolean moves = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
    action.ifPresent(run -> {
      event.consume();
      if (moves || !HeldKeys.isHeld(this)) {
        run.run();
      }
    });
  }

  private void show(List<Row> rows) {
    List<Node> nodes = new ArrayList<>();
    List<ItemPane> items = new ArrayList<>();
    Optional<Row.Kind> group = Optional.empty();
    for (Row row : rows) {
      boolean begins = !group.equals(Optional.of(row.kind()));
      if (begins && row.kind() != Row.Kind.ALL_FOUND) {
        group = Optional.of(row.kind());
        nodes.add(Texts.line(words.say(key(row.kind())), "t12 muted medium group"));
      }
      ItemPane item = item(row, items.size());
      items.add(item);
      nodes.add(item);
    }
    if (rows.isEmpty() && !model.typedProperty().get().isBlank()) {
      nodes.add(Texts.line(words.say("screen.palette.none"), "muted group"));
    }
    shown = items;
    lines.getChildren().setAll(nodes);
    mark();
  }

  private ItemPane item(Row row, int place) {
    ItemPane item = new ItemPane(row, model.typedProperty().get(), words);
    item.setOnMouseClicked(_ -> {
      model.move(place - model.chosenProperty().get());
      model.take();
    });
    return item;
  }

  private void mark() {
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).choose(i == model.chosenProperty().get());
    }
    reveal();
  }

  /** The chosen line stands in the middle of what is seen, as far as the lines reach. */
  private void reveal() {
    int chosen = model.chosenProperty().get();
    if (chosen < shown.size()) {
      double seen = scroll.getViewportBounds().getHeight();
      double hidden = lines.getHeight() - seen;
      double middle = shown.get(chosen).getBoundsInParent().getCenterY() - seen / 2;
      scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(middle / hidden, 0, 1));
    }
  }

  private HBox foot() {
    return Boxes.row(
        "g24 foot",
        Boxes.row(
            "g8",
            new Keycap("↑"),
            new Keycap("↓"),
            Texts.whole(words.say("screen.palette.foot.choose"), "muted")),
        Boxes.row(
            "g8", new Keycap(">"), Texts.whole(words.say("screen.palette.foot.actions"), "muted")),
        Boxes.row(
            "g8", new Keycap("Esc"), Texts.whole(words.say("screen.palette.foot.back"), "muted")));
  }

  private static String key(Row.Kind kind) {
    return "screen.palette.group." + kind.name().toLowerCase(Locale.ROOT);
  }
}
