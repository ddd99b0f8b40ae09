package app.hardline.ui.dial;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Progression;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;

/** The strip on top: which list, and what is done today. */
final class StripPane extends HBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final DialViewModel model;
  private final Words words;
  private final AimChip aim;

  StripPane(
      DialViewModel model, Words words, Figures figures, Runnable turnQueue, Runnable turnScript) {
    this.model = model;
    this.words = words;
    this.aim = new AimChip(model.sitting(), words);
    ActionButton pause = new ActionButton("", "P", "");
    pause
        .textProperty()
        .bind(
            model
                .sitting()
                .pausedAtProperty()
                .map(it -> words.say(it.isEmpty() ? "screen.dial.pause" : "screen.dial.resume")));
    pause.setFocusTraversable(false);
    ActionButton queue = new ActionButton("", "Q", "");
    queue
        .textProperty()
        .bind(
            model
                .surroundings()
                .countsProperty()
                .map(it -> words.say("screen.dial.queue", figures.count(it.ready()))));
    queue.setFocusTraversable(false);
    ActionButton power = new ActionButton(words.say("screen.dial.power"), "Ctrl P", "");
    power.setFocusTraversable(false);
    model
        .sitting()
        .power()
        .modeProperty()
        .subscribe(mode -> power.pseudoClassStateChanged(ON, mode.on()));
    ActionButton script = new ActionButton(words.say("screen.dial.script"), "O", "");
    script.setFocusTraversable(false);
    getStyleClass().addAll("strip", "g16");
    ObservableValue<Boolean> practice = model.stateProperty().map(_ -> model.isPractice());
    ObservableValue<Boolean> narrow = Room.isNarrow(this);
    ObservableValue<Boolean> wide = narrow.map(it -> !it);
    getChildren()
        .addAll(
            Texts.line(said(Around::list), "t16 bold"),
            Room.shown(Texts.whole(words.say("screen.dial.practice"), "session"), practice),
            Room.shown(aim, practice.map(it -> !it)),
            Room.shown(Texts.whole(model.sitting().anHour(), "muted"), Room.isWide(this)),
            Boxes.spread(),
            Boxes.row(
                "", Texts.whole(said(this::dials), "bold"), Texts.whole(said(this::ofQuota), "")),
            paceLine(wide),
            Room.shown(Texts.whole(said(this::conversations), "muted"), wide),
            Room.shown(Texts.whole(said(this::meetings), "muted"), wide),
            Room.shown(queue.does(turnQueue), narrow),
            Room.shown(script.does(turnScript), narrow),
            Room.shown(power.does(model.sitting().power()::turn), wide),
            pause.does(model.sitting()::pauseOrGoOn));
  }

  /** Opens the aim to be changed. */
  void changeAim() {
    if (!model.isPractice()) {
      aim.open();
    }
  }

  private PaceLine paceLine(ObservableValue<Boolean> wide) {
    PaceLine line = new PaceLine(8);
    line.progressionProperty()
        .bind(
            model
                .surroundings()
                .aroundProperty()
                .map(it -> new Progression(it.dials(), it.quota())));
    ObservableValue<Boolean> quota =
        model.surroundings().aroundProperty().map(it -> it.quota() > 0);
    return Room.shown(line, quota.flatMap(it -> it ? wide : quota));
  }

  private String dials(Around around) {
    return words.say("screen.dial.dials", around.dials());
  }

  private String ofQuota(Around around) {
    return around.quota() == 0
        ? words.say("screen.dial.today")
        : words.say("screen.dial.of", around.quota());
  }

  private String conversations(Around around) {
    return words.say("screen.dial.conversations", around.conversations());
  }

  private String meetings(Around around) {
    return words.say("screen.dial.meetings", around.meetings());
  }

  private ObservableValue<String> said(Function<Around, String> sentence) {
    return model.surroundings().aroundProperty().map(sentence);
  }
}
