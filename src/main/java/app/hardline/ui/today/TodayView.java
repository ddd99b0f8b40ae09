package app.hardline.ui.today;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Ring;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.StatTile;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.tosend.ToSendPane;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Today: the ring of the day's dials, what is next, the week, what was promised, past days. */
public final class TodayView extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final TodayViewModel model;
  private final Words words;
  private final ActionButton start;
  private final ActionButton review;
  private final QuotaPane quota;
  private final FirstPane first;
  private final HBox head;
  private final VBox day;
  private final SidePane side;
  private final FootPane foot;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   * @param toSend what is to be sent, beside the rest
   * @param review opens the review of the week
   * @param counts opens what is counted by hand
   */
  public TodayView(
      TodayViewModel model,
      Words words,
      Figures figures,
      ToSendPane toSend,
      Runnable review,
      Runnable counts) {
    this.model = model;
    this.words = words;
    this.review =
        Room.shown(
            flat("screen.review.title", "R", review),
            model.factsProperty().map(now -> now.reviewed().due()));
    this.quota = new QuotaPane(model, words, counts);
    this.start = new ActionButton("", "Enter", "accent next").does(model::start);
    start.textProperty().bind(model.startName());
    start.setMaxWidth(Double.MAX_VALUE);
    start.disableProperty().bind(model.first().map(first -> first.isEmpty()));
    getStyleClass().addAll("page", "today");
    getStylesheets()
        .add(Objects.requireNonNull(TodayView.class.getResource("today.css")).toExternalForm());
    this.first = new FirstPane(model, words);
    this.head = head();
    this.day = day();
    this.side = new SidePane(model, words, figures, toSend);
    this.foot = new FootPane(model, words, figures);
    Room.isNarrow(this).subscribe(this::arrange);
    new Shortcuts()
        .on("Shift+Enter", model::startOthers)
        .on("Q", quota::ask)
        .on("W", model::warmUp)
        .on("K", counts)
        .on("R", this::reviewWhenDue)
        .on("Shortcut+I", model::importList)
        .workIn(this);
    Beat.everySecond(this, model::tick);
  }

  @Override
  public void requestFocus() {
    Node first = start.isDisabled() ? review : start;
    if (first.isVisible()) {
      first.requestFocus();
    } else {
      super.requestFocus();
    }
  }

  /** Two columns, or one that can be scrolled over the button that is pressed next. */
  private void arrange(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
    day.getChildren().removeAll(first, start);
    if (narrow) {
      ScrollPane scrolled =
          Boxes.styled(new ScrollPane(new VBox(24, day, side, foot)), "edge-to-edge");
      scrolled.setFitToWidth(true);
      getChildren().setAll(head, Boxes.grow(scrolled), first, start);
    } else {
      day.getChildren().addAll(first, start);
      getChildren().setAll(head, Boxes.grow(Boxes.row("g24 columns", Boxes.grow(day), side)), foot);
    }
  }

  private HBox head() {
    ObservableValue<Boolean> room = Room.isNarrow(this).map(narrow -> !narrow);
    return Boxes.row(
        "page-head g16",
        Texts.line(model.day(), "t28 bold"),
        Boxes.spread(),
        Texts.whole(model.time(), "muted"),
        review,
        flat("screen.today.warmup", "W", model::warmUp),
        Room.shown(flat("screen.today.others", "Shift Enter", model::startOthers), room),
        Room.shown(flat("screen.today.import", "Ctrl I", model::importList), room));
  }

  private void reviewWhenDue() {
    if (model.factsProperty().get().reviewed().due()) {
      review.fire();
    }
  }

  private ActionButton flat(String name, String key, Runnable action) {
    return new ActionButton(words.say(name), key, "flat").does(action);
  }

  private VBox day() {
    return Boxes.column(
        "card day",
        Boxes.row(
            "",
            Texts.line(words.say("screen.today.today"), "t16 bold"),
            Boxes.spread(),
            Texts.line(model.blocks().map(BlocksSaid::times), "muted")),
        Boxes.grow(Boxes.row("g24", ring(), Boxes.grow(beside()))),
        advice());
  }

  private Node advice() {
    ObservableValue<String> said = model.expected(ExpectedWriter::advice);
    Label advice = Texts.paragraph("", "advice");
    advice.textProperty().bind(said);
    return Room.shown(advice, said.map(it -> !it.isEmpty()));
  }

  private VBox ring() {
    Ring ring = new Ring(Ring.Size.LARGE, this::ofQuota);
    ring.progressionProperty().bind(model.dials().map(PaceSaid::progression));
    Label stands = Texts.line(model.dials().map(PaceSaid::stands), "");
    Node late = Room.shown(Icon.CLOCK.view("warning"), model.dials().map(TodayView::isBehind));
    model
        .dials()
        .subscribe(now -> {
          Boxes.mark(stands, "warning", isBehind(now));
          Boxes.mark(stands, "medium", isBehind(now));
          Boxes.mark(stands, "muted", !isBehind(now));
        });
    return Boxes.column(
        "ring-column",
        ring,
        Texts.line(words.say("screen.today.dials"), "t16 bold"),
        Texts.line(model.dials().map(PaceSaid::toGo), ""),
        Boxes.styled(Boxes.row("g8", late, stands), "stands"));
  }

  private static boolean isBehind(PaceSaid now) {
    return now.tone() == PaceSaid.Tone.BEHIND;
  }

  private String ofQuota(int target) {
    if (target > 0) {
      return words.say("screen.today.of", target);
    }
    boolean off = model.factsProperty().get().plan().off().isPresent();
    return words.say(off ? "screen.today.day-off" : "screen.today.no-quota");
  }

  private VBox beside() {
    HBox tiles =
        new HBox(
            tile(
                "screen.today.conversations",
                now -> now.tally().conversations(),
                ExpectedWriter::conversations),
            tile(
                "screen.today.meetings",
                now -> now.numbers().meetings(),
                ExpectedWriter::meetings));
    tiles.getStyleClass().add("tiles");
    return Boxes.column("g24 beside", new BlocksPane(model), tiles, quota);
  }

  private StatTile tile(
      String name,
      ToIntFunction<TodayFacts> of,
      BiFunction<ExpectedWriter, TodayFacts, String> compared) {
    StatTile tile = new StatTile(words.say(name), words.say("screen.today.none"));
    tile.figureProperty().bind(model.figure(of));
    tile.comparedProperty().bind(model.expected(compared));
    tile.setMaxWidth(Double.MAX_VALUE);
    return Boxes.grow(tile);
  }
}
