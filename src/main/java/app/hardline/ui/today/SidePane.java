package app.hardline.ui.today;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The right column: what was promised for today, and the lists, of which one is dialed. */
final class SidePane extends VBox {
  private static final int CALLBACKS_SHOWN = 3;

  private final TodayViewModel model;
  private final Words words;
  private final Figures figures;
  private final VBox callbacks = Boxes.column("rows");

  SidePane(TodayViewModel model, Words words, Figures figures, Node toSend) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    getStyleClass().addAll("side", "g16");
    getChildren().addAll(callbacksCard(), toSend, Boxes.grow(listsCard()));
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

  private VBox listsCard() {
    return Boxes.column(
        "card lists-card",
        Boxes.row(
            "card-head",
            Texts.line(words.say("screen.today.lists"), "t16 bold"),
            Boxes.spread(),
            new ActionButton(words.say("screen.today.others"), "Shift Enter", "flat")
                .does(model::startOthers),
            new ActionButton(words.say("screen.today.import"), "Ctrl I", "")
                .does(model::importList)),
        Boxes.grow(new Lists(model, words, figures)));
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
