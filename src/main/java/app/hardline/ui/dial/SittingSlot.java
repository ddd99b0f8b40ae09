package app.hardline.ui.dial;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What the slot says about the session itself, between two calls. */
final class SittingSlot {
  private final DialViewModel model;
  private final Words words;

  SittingSlot(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** Asks to be told when there is something else to say. */
  void onChange(Runnable show) {
    model.sitting().pausedAtProperty().subscribe(_ -> show.run());
    model.sitting().reachedProperty().subscribe(_ -> show.run());
    model.sitting().dialsProperty().subscribe(_ -> show.run());
    model.sitting().power().secondsLeftProperty().subscribe(_ -> show.run());
  }

  /** What is said in the place of all else; empty where there is nothing. */
  Optional<List<Node>> said() {
    if (model.sitting().isPaused()) {
      return Optional.of(
          List.of(
              Icon.CLOCK.view("muted"),
              Texts.whole(model.sitting().paused(), "bold"),
              Texts.line(words.say("screen.dial.paused.hint"), "muted"),
              Boxes.spread(),
              button("screen.dial.end", "Esc", model.waysOut()::end, "flat"),
              button("screen.dial.resume", "P", model.sitting()::pauseOrGoOn, "accent")));
    }
    if (model.sitting().reachedProperty().get()) {
      return Optional.of(
          List.of(
              Icon.CHECK.view("accent"),
              Texts.whole(model.sitting().reached(), "bold"),
              Texts.line(words.say("screen.dial.reached.hint"), "muted"),
              Boxes.spread(),
              button("screen.dial.resume", "Enter", model.sitting()::goOn, "flat"),
              button("screen.dial.end", "Esc", model.waysOut()::end, "accent")));
    }
    return Optional.empty();
  }

  /** The countdown of power mode, at the end of the slot; empty while nothing is counted. */
  Optional<List<Node>> countdown() {
    return model
        .sitting()
        .power()
        .secondsLeftProperty()
        .get()
        .map(seconds ->
            List.of(
                Texts.whole(words.say("screen.dial.power.in", seconds), "bold"),
                Texts.whole(words.say("screen.dial.power.hold"), "muted")));
  }

  private Node button(String key, String cap, Runnable action, String style) {
    ActionButton button = new ActionButton(words.say(key), cap, style).does(action);
    button.setFocusTraversable(false);
    return button;
  }
}
