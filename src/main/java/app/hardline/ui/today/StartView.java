package app.hardline.ui.today;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.HeldKeys;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pane over Today in which other lists are ticked and narrowed. */
public final class StartView extends StackPane {
  private static final int COLUMNS = 3;

  private final StartViewModel model;
  private final Words words;
  private final VBox lines = Boxes.column("g4 ticks");
  private final List<Node> fields;
  private List<CheckBox> ticks = List.of();

  /**
   * The view of a pane, unseen while that is closed.
   *
   * @param model what it shows
   * @param words the sentences
   * @param closed gives the focus back to the screen
   */
  public StartView(StartViewModel model, Words words, Runnable closed) {
    this.model = model;
    this.words = words;
    CheckBox never = new CheckBox(words.say("screen.prospects.filter.never"));
    never.selectedProperty().bindBidirectional(model.neverCalledProperty());
    TextField state = field(model.stateProperty());
    TextField industry = field(model.industryProperty());
    TextField title = field(model.titleProperty());
    TextField fewest = Boxes.styled(field(model.fewestProperty()), "few");
    TextField most = Boxes.styled(field(model.mostProperty()), "few");
    TextField tag = field(model.tagProperty());
    this.fields = List.of(state, industry, title, fewest, most, tag, never);
    HBox staff = Boxes.row("g8", fewest, Texts.whole(words.say("screen.start.to"), "muted"), most);
    GridPane narrowed = Boxes.styled(new GridPane(), "narrowed");
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints third = new ColumnConstraints();
      third.setPercentWidth(100.0 / COLUMNS);
      narrowed.getColumnConstraints().add(third);
    }
    narrowed.addRow(
        0,
        named("screen.start.state", state),
        named("screen.start.industry", industry),
        named("screen.start.title", title));
    narrowed.addRow(
        1,
        named("screen.start.staff", staff),
        named("screen.start.tag", tag),
        named("screen.start.calls", never));
    ScrollPane scroll = Boxes.styled(new ScrollPane(lines), "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox box =
        Boxes.column(
            "start-pane",
            Texts.line(words.say("screen.start.head"), "t20 bold"),
            scroll,
            narrowed,
            foot());
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.setOnMouseClicked(event -> event.consume());
    setOnMouseClicked(_ -> model.close());
    getStyleClass().addAll("scrim", "start");
    getStylesheets()
        .add(Objects.requireNonNull(StartView.class.getResource("today.css")).toExternalForm());
    getChildren().add(box);
    HeldKeys.follow(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    visibleProperty().bind(model.openProperty());
    managedProperty().bind(model.openProperty());
    model.linesProperty().subscribe(this::show);
    model
        .openProperty()
        .subscribe((_, open) -> {
          if (open) {
            stops().getFirst().requestFocus();
          } else {
            closed.run();
          }
        });
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.ENTER -> {
        event.consume();
        if (!HeldKeys.isHeld(this)) {
          model.start();
        }
      }
      case KeyCode.ESCAPE -> {
        event.consume();
        if (!HeldKeys.isHeld(this)) {
          model.close();
        }
      }
      case KeyCode.DOWN, KeyCode.UP, KeyCode.TAB -> {
        event.consume();
        move(event.getCode() == KeyCode.UP || event.isShiftDown() ? -1 : 1);
      }
      default -> {}
    }
  }

  /** The keyboard stays in the pane. */
  private void move(int by) {
    List<? extends Node> stops = stops();
    int now = stops.indexOf(getScene().getFocusOwner());
    stops.get(Math.floorMod(now + by, stops.size())).requestFocus();
  }

  private List<? extends Node> stops() {
    return Stream.concat(ticks.stream(), fields.stream()).toList();
  }

  private void show(List<StartViewModel.Line> all) {
    List<Node> rows = new ArrayList<>();
    List<CheckBox> boxes = new ArrayList<>();
    for (StartViewModel.Line line : all) {
      CheckBox box = new CheckBox(line.counts().list().name());
      box.setMnemonicParsing(false);
      box.selectedProperty().bindBidirectional(line.ticked());
      boxes.add(box);
      rows.add(Boxes.row("g16", box, Boxes.spread(), Texts.whole(model.ready(line), "muted")));
    }
    ticks = boxes;
    lines.getChildren().setAll(rows);
  }

  private HBox foot() {
    return Boxes.row(
        "g16",
        Texts.line(model.countProperty(), "bold count"),
        Boxes.spread(),
        Boxes.row("g8", new Keycap("Space"), Texts.whole(words.say("screen.start.tick"), "muted")),
        new ActionButton(words.say("screen.start.leave"), "Esc", "").does(model::close),
        new ActionButton(words.say("screen.today.start"), "Enter", "accent").does(model::start));
  }

  private VBox named(String key, Node field) {
    Label name = Texts.line(words.say(key), "t12 muted medium");
    name.setLabelFor(field);
    return Boxes.column("g4 named", name, field);
  }

  private static TextField field(StringProperty text) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    return field;
  }
}
