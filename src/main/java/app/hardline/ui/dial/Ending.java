package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.calls.Outcomes;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Doubt;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** How the call on the card ended: chosen, asked about where it has to be, and logged. */
final class Ending {
  private final DialSession session;
  private final Note note;
  private final OfferedOutcomes offered;
  private final Question question;
  private final Clock clock;
  private final PowerDial power;
  private final Runnable logged;

  Ending(
      DialSession session,
      Note note,
      OfferedOutcomes offered,
      Question question,
      Clock clock,
      PowerDial power,
      Runnable logged) {
    this.session = session;
    this.note = note;
    this.offered = offered;
    this.question = question;
    this.clock = clock;
    this.power = power;
    this.logged = logged;
  }

  void choose(Outcome outcome) {
    offered.closeMore();
    Optional<Doubt> doubt = Doubt.about(session.state(), outcome, clock.instant());
    if (outcome.asksFor().isPresent()) {
      question.ask(outcome, outcome.asksFor().get());
    } else if (doubt.isPresent()) {
      question.doubt(outcome, doubt.get().talk());
    } else {
      log(outcome, Optional.empty());
    }
  }

  void confirm() {
    Answer answer = question.read();
    if (answer.ready()) {
      question.outcomeProperty().get().ifPresent(outcome -> log(outcome, answer.at()));
    }
  }

  /** Do not call, said of the number alone. */
  void neverOnThisNumber() {
    Optional.ofNullable(offered.byCode().get().get(Outcomes.DO_NOT_CALL))
        .ifPresent(outcome -> log(outcome, session::neverOnThisNumber));
  }

  private void log(Outcome outcome, Optional<ZonedDateTime> at) {
    boolean named = question.isAsked() && question.what() == Question.What.WHO;
    String who = named ? question.answerProperty().get().strip() : "";
    log(outcome, () -> session.log(outcome.code(), at, who));
  }

  private void log(Outcome outcome, Supplier<DialState> step) {
    if (note.isTaken()) {
      return;
    }
    String typed = note.textProperty().get().strip();
    note.leaveWith(
        () -> {
          session.note(typed);
          return step.get();
        },
        () -> {
          power.logging(outcome);
          question.drop();
          logged.run();
        });
  }
}
