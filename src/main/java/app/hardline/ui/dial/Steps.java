package app.hardline.ui.dial;

import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Logged;
import app.hardline.ui.kit.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Takes the steps of a session off the screen's thread, and shows where each one led. */
final class Steps {

  /** Where a session is: its state, and what can be taken back. */
  record Step(DialState state, Optional<Logged> logged) {}

  private final Tasks tasks;
  private final DialSession session;
  private final Consumer<Step> show;

  Steps(Tasks tasks, DialSession session, Consumer<Step> show) {
    this.tasks = tasks;
    this.session = session;
    this.show = show;
  }

  void take(Supplier<DialState> step) {
    take(step, () -> {}, () -> {});
  }

  /** Takes a step, and does something before it is shown, or where it could not be taken. */
  void take(Supplier<DialState> step, Runnable done, Runnable failed) {
    tasks.ask(
        () -> at(step.get()),
        taken -> {
          done.run();
          show.accept(taken);
        },
        thrown -> {
          failed.run();
          tasks.tell(thrown);
          tasks.ask(() -> at(session.state()), show);
        });
  }

  /** Takes a step; what it is refused for may be asked about, and isn't told then. */
  void takeUnless(Supplier<DialState> step, Predicate<Throwable> asked) {
    tasks.ask(
        () -> at(step.get()),
        show,
        thrown -> {
          if (!asked.test(thrown)) {
            tasks.tell(thrown);
            tasks.ask(() -> at(session.state()), show);
          }
        });
  }

  private Step at(DialState state) {
    return new Step(state, session.lastLogged());
  }
}
