package app.hardline.ui.today;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.RaceChart;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The right column: the week, what was promised for today, and today beside past days. */
final class SidePane extends VBox {
  private static final int CALLBACKS_SHOWN = 3;
  private static final int NOON = 12;

  private final TodayViewModel model;
  private final Words words;
  private final Figures figures;
  private final VBox callbacks = Boxes.column("rows");

  SidePane(TodayViewModel model, Words words, Figures figures, Node toSend) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    getStyleClass().addAll("side", "g16");
    getChildren()
        .addAll(new WeekPane(model, words), callbacksCard(), toSend, Boxes.grow(raceCard()));
    model.callbacks().subscribe(this::showCallbacks);
  }

  private VBox callbacksCard() {
    var count = Texts.whole(model.callbacks().map(all -> count(all.size())), "muted");
    return Boxes.column(
        "card g4",
        Boxes.row(
            "", Texts.line(words.say("screen.today.callbacks"), "t16 bold"), Boxes.spread(), count),
        callbacks);
  }

  private VBox raceCard() {
    RaceChart chart = Boxes.grow(new RaceChart(this::hour));
    chart.raceProperty().bind(model.race());
    ObservableValue<Boolean> none = model.race().map(Optional::isEmpty);
    return Boxes.column(
        "card g4 race",
        Texts.line(words.say("screen.today.race"), "t16 bold"),
        Room.shown(Texts.line(words.say("screen.today.race.none"), "muted"), none),
        chart);
  }

  /** On the face of a clock. */
  private String hour(double hour) {
    return figures.count((long) (hour > NOON ? hour - NOON : hour));
  }

  private void showCallbacks(List<TodayFacts.Promise> promised) {
    List<Node> rows = new ArrayList<>();
    promised.stream().limit(CALLBACKS_SHOWN).map(this::callback).forEach(rows::add);
    if (promised.isEmpty()) {
      rows.add(Texts.line(words.say("screen.today.callbacks.none"), "muted"));
    } else if (promised.size() > CALLBACKS_SHOWN) {
      int more = promised.size() - CALLBACKS_SHOWN;
      rows.add(Texts.line(words.say("screen.today.callbacks.more", more), "muted"));
    }
    callbacks.getChildren().setAll(rows);
  }

  private HBox callback(TodayFacts.Promise promise) {
    return Boxes.row(
        "g12 callback",
        Texts.whole(figures.time(promise.at()), "medium at"),
        Boxes.row("g4", Texts.name(promise.name(), ""), Texts.line(promise.company(), "muted")));
  }

  private String count(int size) {
    return size == 0 ? "" : figures.count(size);
  }
}
