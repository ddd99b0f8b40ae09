package app.hardline.ui.dial;

import app.hardline.ui.dial.FactValue.Fact;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Keycap;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * What is known besides name and number. It scrolls by itself: first what is wanted on a call, then
 * colleagues and earlier calls, then what else the list had. Where it came from is always in sight.
 */
final class MorePane extends VBox {
  /** Two rows of two stand above the calls. */
  private static final int FIRST = 4;

  /** The number on the card and the next one stand above already. */
  private static final int NUMBERS_ABOVE = 2;

  private final DialViewModel model;
  private final Words words;
  private final FactsPane first;
  private final FactsPane rest;
  private final ColleaguesPane colleagues;
  private final HistoryPane history;
  private final ScrollPane scroll;
  private final OriginPane origin;

  MorePane(DialViewModel model, Words words, Runnable back) {
    this.model = model;
    this.words = words;
    this.first = new FactsPane(model);
    this.rest = new FactsPane(model);
    this.colleagues = new ColleaguesPane(words);
    this.history = new HistoryPane(words);
    this.scroll = new ScrollPane(Boxes.column("known", first, colleagues, history, rest));
    Keycap key = new Keycap("");
    key.textProperty().bind(model.stateProperty().map(_ -> key("Y")));
    this.origin = new OriginPane(model.background(), words, key, back);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    Boxes.styled(this, "more");
    getChildren().addAll(Boxes.grow(Boxes.styled(scroll, "edge-to-edge")), origin);
    model.stateProperty().subscribe(_ -> show());
    model.background().shownProperty().subscribe(_ -> show());
  }

  /** Where the number came from. */
  OriginPane origin() {
    return origin;
  }

  /** Scrolls so many pages down, or up. */
  void scroll(int pages) {
    double beyond =
        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (beyond > 0) {
      double page = scroll.getViewportBounds().getHeight() / beyond;
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * page, 0, 1));
    }
  }

  private void show() {
    model.face().getValue().ifPresent(this::show);
  }

  private void show(Face face) {
    List<Fact> facts = facts(face);
    var others = model.background().shownProperty().get().colleagues();
    boolean between = !others.isEmpty() || !face.history().isEmpty();
    int above = between ? Math.min(FIRST, facts.size()) : facts.size();
    first.show(facts.subList(0, above));
    rest.show(facts.subList(above, facts.size()));
    colleagues.show(others);
    history.show(face.history());
  }

  private List<Fact> facts(Face face) {
    List<Fact> facts = new ArrayList<>();
    model.numbers().lines().stream().skip(NUMBERS_ABOVE).map(this::number).forEach(facts::add);
    opened(facts, "screen.dial.website", face.website(), "W");
    opened(facts, "screen.dial.linkedin", face.linkedin(), "L");
    face.facts().forEach(it -> facts.add(new Fact(it.name(), it.value(), "", Optional.empty())));
    opened(facts, "screen.dial.search", face.search(), "C");
    return facts;
  }

  private Fact number(Face.Line line) {
    String place = model.background().shownProperty().get().place(line.number());
    return new Fact(line.kind(), place, "", Optional.of(line));
  }

  private void opened(List<Fact> facts, String name, String value, String key) {
    if (!value.isEmpty()) {
      facts.add(new Fact(words.say(name), value, key(key), Optional.empty()));
    }
  }

  /** In a call a letter alone is a word of the note. */
  private String key(String letter) {
    return model.isCall() ? "Alt " + letter : letter;
  }
}
