package app.hardline.ui.dial;

import app.hardline.dialing.Logged;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the slot says before a call: what was logged last, and that it can be taken back. */
final class LastLogged {
  private final DialViewModel model;
  private final Words words;
  private final Node check = Icon.CHECK.view("accent");
  private final Label whose = Texts.name("", "bold");
  private final Label sentence = Texts.line("", "");
  private final Label begin;
  private final HBox logged = Boxes.row("g4", whose, sentence);
  private final Region between = Boxes.spread();
  private final HBox end = Boxes.row("g16");
  private final ActionButton undo;
  private final ActionButton skip;

  LastLogged(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.begin = Texts.line(words.say("screen.dial.begin"), "muted");
    this.undo = button("screen.dial.undo", "Ctrl Z", model::undo);
    this.skip = button("screen.dial.skip", "S", model::skip);
  }

  /**
   * @param afterwards the mail that the call has promised, if it has
   * @param countdown what stands in place of what can be done, while the next is dialed by itself
   */
  List<Node> show(AfterwardsSlot afterwards, Optional<List<Node>> countdown) {
    Optional<Logged> last = model.loggedProperty().get();
    boolean anybody = model.stateProperty().get().card().isPresent();
    skip.setVisible(anybody);
    skip.setManaged(anybody);
    if (last.isEmpty()) {
      return anybody ? List.of(begin, between, skip) : List.of();
    }
    whose.setText(words.say("screen.dial.whose", last.get().prospect().name()));
    sentence.setText(model.writer().logged(last.get()));
    List<Node> actions = new ArrayList<>(List.of(undo, skip));
    afterwards.draft().ifPresent(actions::addFirst);
    Boxes.fill(end, countdown.orElse(actions));
    return List.of(check, logged, between, end);
  }

  private ActionButton button(String key, String cap, Runnable action) {
    ActionButton button = new ActionButton(words.say(key), cap, "flat").does(action);
    button.setFocusTraversable(false);
    return button;
  }
}
