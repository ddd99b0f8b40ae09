package app.hardline.ui.dial;

import app.hardline.dialing.Card;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.ui.kit.Tasks;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed about the call on the card: kept while it is typed, and logged with the call. */
final class Note {
  private final Tasks tasks;
  private final DialSession session;
  private final Steps steps;
  private final StringProperty text = new SimpleStringProperty("");
  private boolean taken;

  Note(Tasks tasks, DialSession session, Steps steps) {
    this.tasks = tasks;
    this.session = session;
    this.steps = steps;
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whether a step is under way that takes the note with it. */
  boolean isTaken() {
    return taken;
  }

  /** Keeps it for the one who is shown; not for anybody who has come onto the card meanwhile. */
  void keep(DialState shown) {
    String typed = text.get();
    Optional<Long> whose = prospect(shown);
    if (whose.isPresent() && !taken) {
      tasks.ask(
          () -> prospect(session.state()).equals(whose) ? session.note(typed) : session.state(),
          _ -> {});
    }
  }

  /** Leaves the card by a step; what was typed is kept. Nothing while another such is under way. */
  void leave(DialState shown, Supplier<DialState> step, Runnable done) {
    if (!taken) {
      keep(shown);
      leaveWith(step, done);
    }
  }

  /** Takes a step after which the card has another note, even where it is the same prospect's. */
  void leaveWith(Supplier<DialState> step, Runnable done) {
    taken = true;
    steps.take(
        step,
        () -> {
          taken = false;
          done.run();
        },
        () -> taken = false);
  }

  /** Shows the note of the card that comes, unless it is that of the same call. */
  void show(DialState before, DialState next, boolean anotherCall) {
    if (anotherCall || !prospect(before).equals(prospect(next))) {
      text.set(next.card().map(Card::note).orElse(""));
    }
  }

  private static Optional<Long> prospect(DialState state) {
    return state.card().map(card -> card.prospect().id());
  }
}
