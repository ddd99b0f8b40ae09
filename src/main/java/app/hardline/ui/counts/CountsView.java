package app.hardline.ui.counts;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Counted by hand: a row for each count, and the fields for a new one and for a goal. */
public final class CountsView extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final CountsViewModel model;
  private final Words words;
  private final Figures figures;
  private final VBox rows = Boxes.column("counts-rows");
  private final Label day = Texts.line("", "t16 medium");
  private final TextField added = new TextField();
  private final TextField goal = new TextField();

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   */
  public CountsView(CountsViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    Label problem =
        Room.shown(Texts.paragraph("", "danger"), model.problemProperty().map(it -> !it.isEmpty()));
    problem.textProperty().bind(model.problemProperty());
    ScrollPane scrolled = Boxes.styled(new ScrollPane(rows), "edge-to-edge");
    scrolled.setFitToWidth(true);
    scrolled.setFocusTraversable(false);
    rows.setFocusTraversable(true);
    getStyleClass().addAll("page", "counts");
    getStylesheets()
        .add(Objects.requireNonNull(CountsView.class.getResource("counts.css")).toExternalForm());
    getChildren()
        .addAll(
            head(),
            Boxes.grow(Boxes.column("card counts-card", heads(), Boxes.grow(scrolled))),
            problem,
            fields());
    model.factsProperty().subscribe(this::show);
    model.chosenProperty().subscribe(_ -> choose());
    Room.isNarrow(this).subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
    keys().workIn(rows);
    new Shortcuts()
        .on("Alt+LEFT", () -> model.turn(-1))
        .on("Alt+RIGHT", () -> model.turn(1))
        .on("N", added::requestFocus)
        .on("G", goal::requestFocus)
        .on("Esc", model::close)
        .workIn(this);
  }

  /** Gives the focus to the rows, or to the field while there is none. */
  @Override
  public void requestFocus() {
    // what is scrolled stands in no scene before its scroll pane is styled
    applyCss();
    (model.chosenProperty().get().isEmpty() ? added : rows).requestFocus();
  }

  private Shortcuts keys() {
    Shortcuts keys =
        new Shortcuts()
            .on("UP", () -> model.go(-1))
            .on("DOWN", () -> model.go(1))
            .on("LEFT", () -> model.turn(-1))
            .on("RIGHT", () -> model.turn(1));
    List.of("PLUS", "Shift+PLUS", "EQUALS", "Shift+EQUALS", "ADD", "ENTER")
        .forEach(key -> keys.on(key, () -> model.count(1)));
    List.of("MINUS", "SUBTRACT").forEach(key -> keys.on(key, () -> model.count(-1)));
    return keys;
  }

  private HBox head() {
    return Boxes.row(
        "page-head g16",
        Texts.line(words.say("screen.counts.title"), "t28 bold"),
        Boxes.spread(),
        new ActionButton(words.say("screen.counts.before"), "←", "flat").does(() -> model.turn(-1)),
        day,
        new ActionButton(words.say("screen.counts.after"), "→", "flat").does(() -> model.turn(1)),
        Room.shown(
            new ActionButton(words.say("screen.counts.back"), "Esc", "").does(model::close),
            Room.isNarrow(this).map(narrow -> !narrow)));
  }

  private HBox heads() {
    return Boxes.row(
        "heads",
        Boxes.grow(Boxes.row("", Texts.line(words.say("screen.counts.what"), "t12 medium muted"))),
        Boxes.styled(Texts.whole(words.say("screen.counts.on-day"), "t12 medium muted"), "figure"),
        Boxes.styled(Texts.whole(words.say("screen.counts.in-week"), "t12 medium muted"), "figure"),
        Boxes.styled(Texts.line(words.say("screen.counts.goal"), "t12 medium muted"), "goal-head"));
  }

  private HBox fields() {
    Label name = Texts.line("", "medium");
    name.textProperty()
        .bind(model.chosenProperty().map(it -> words.say("screen.counts.goal.of", it)));
    HBox goals =
        Room.shown(
            Boxes.row("g8", name, goal, button("screen.counts.goal.set", "G", this::aim)),
            model.chosenProperty().map(it -> !it.isEmpty()));
    added.setPromptText(words.say("screen.counts.new.prompt"));
    added.setPrefColumnCount(14);
    goal.setPrefColumnCount(4);
    goal.setPromptText(words.say("screen.counts.goal.prompt"));
    entered(added, model::add);
    entered(goal, model::aim);
    return Boxes.row(
        "g8 counts-fields",
        Texts.whole(words.say("screen.counts.new"), "medium"),
        added,
        button("screen.counts.new.add", "N", () -> take(added, model::add)),
        Boxes.spread(),
        goals);
  }

  private void aim() {
    take(goal, model::aim);
  }

  private ActionButton button(String text, String key, Runnable action) {
    return new ActionButton(words.say(text), key, "").does(action);
  }

  private void entered(TextField field, Predicate<String> taken) {
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take(field, taken);
          } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            field.clear();
            leave();
          }
        });
  }

  private void take(TextField field, Predicate<String> taken) {
    if (taken.test(field.getText())) {
      field.clear();
      rows.requestFocus();
    } else {
      field.requestFocus();
    }
  }

  /** One step back: out of the field, or where there is nothing else to go to, to Today. */
  private void leave() {
    if (model.chosenProperty().get().isEmpty()) {
      model.close();
    } else {
      rows.requestFocus();
    }
  }

  private void show(CountsFacts now) {
    day.setText(model.day());
    List<Node> shown =
        now.counts().isEmpty()
            ? List.of(Texts.paragraph(words.say("screen.counts.none"), "muted nothing"))
            : now.counts().stream()
                .map(it -> (Node) new CountRow(it, model, words, figures))
                .toList();
    rows.getChildren().setAll(shown);
    choose();
  }

  private void choose() {
    rows.getChildren().stream()
        .filter(CountRow.class::isInstance)
        .map(CountRow.class::cast)
        .forEach(it -> it.choose(model.chosenProperty().get()));
  }
}
