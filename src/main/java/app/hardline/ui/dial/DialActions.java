package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.ui.kit.Action;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What can be done on the dial screen, for the palette. */
public final class DialActions {
  private final DialViewModel model;
  private final Words words;

  /**
   * The actions of a session's screen.
   *
   * @param model of the screen
   * @param words the sentences
   */
  public DialActions(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /**
   * What can be done as the call stands now.
   *
   * @return the outcomes last
   */
  public List<Action> now() {
    List<Action> actions = new ArrayList<>();
    if (model.isCall()) {
      actions.add(action("screen.dial.answered", "Space", model::answered));
      actions.add(action("screen.dial.over", "Ctrl Enter", model::callOver));
    } else if (!model.isNobodyLeft()) {
      actions.add(action("screen.dial.dial", "Enter", model::dial));
      actions.add(action("screen.dial.skip", "S", model::skip));
      actions.add(action("screen.dial.undo", "Ctrl Z", model::undo));
    }
    if (!model.isNobodyLeft()) {
      model.outcomes().onDigits().forEach(it -> actions.add(outcome(it, it.key())));
      model.outcomes().onLetters().forEach(it -> actions.add(outcome(it, ". " + it.key())));
    }
    return actions;
  }

  private Action action(String key, String cap, Runnable run) {
    return new Action(words.say(key), cap, run);
  }

  private Action outcome(Outcome outcome, String cap) {
    return new Action(
        words.say("screen.palette.outcome.log", outcome.name()), cap, () -> model.choose(outcome));
  }
}
