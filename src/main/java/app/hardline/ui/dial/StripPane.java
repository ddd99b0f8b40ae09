package app.hardline.ui.dial;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Progression;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;

/** The strip on top: which list, and what is done today. */
final class StripPane extends HBox {
  private final DialViewModel model;
  private final Words words;

  StripPane(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
    PaceLine line = new PaceLine(8);
    line.progressionProperty()
        .bind(
            model
                .factsProperty()
                .map(facts -> new Progression(facts.tally().dials(), facts.tally().quota())));
    line.visibleProperty().bind(hasQuota());
    line.managedProperty().bind(hasQuota());
    ActionButton pause = new ActionButton(words.say("screen.dial.pause"), "P", "");
    pause.disableProperty().bind(model.stageProperty().map(Stage::isCall));
    pause.setFocusTraversable(false);
    getStyleClass().addAll("strip", "g24");
    getChildren()
        .addAll(
            Texts.line(model.factsProperty().map(DialFacts::list), "t16 bold"),
            Texts.whole(said(this::session), "session"),
            Boxes.spread(),
            Boxes.row(
                "", Texts.whole(said(this::dials), "bold"), Texts.whole(said(this::ofQuota), "")),
            line,
            Texts.whole(said(this::conversations), "muted"),
            Texts.whole(said(this::meetings), "muted"),
            pause.does(model::pause));
  }

  private String session(DialFacts.Tally tally) {
    return tally.practice()
        ? words.say("screen.dial.practice")
        : words.say("screen.dial.session", tally.session());
  }

  private String dials(DialFacts.Tally tally) {
    return words.say("screen.dial.dials", tally.dials());
  }

  private String ofQuota(DialFacts.Tally tally) {
    return tally.quota() == 0
        ? words.say("screen.dial.today")
        : words.say("screen.dial.of", tally.quota());
  }

  private String conversations(DialFacts.Tally tally) {
    return words.say("screen.dial.conversations", tally.conversations());
  }

  private String meetings(DialFacts.Tally tally) {
    return words.say("screen.dial.meetings", tally.meetings());
  }

  private ObservableValue<Boolean> hasQuota() {
    return model.factsProperty().map(facts -> facts.tally().quota() > 0);
  }

  private ObservableValue<String> said(Function<DialFacts.Tally, String> sentence) {
    return model.factsProperty().map(DialFacts::tally).map(sentence);
  }
}
