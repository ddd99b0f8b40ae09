package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Doubt;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How the call on the card ended: chosen, asked about where it has to be, and logged. */
final class Ending {
  private final DialSession session;
  private final Note note;
  private final OfferedOutcomes offered;
  private final Question question;
  private final Clock clock;
  private final SittingModel sitting;

  Ending(
      DialSession session,
      Note note,
      OfferedOutcomes offered,
      Question question,
      Clock clock,
      SittingModel sitting) {
    this.session = session;
    this.note = note;
    this.offered = offered;
    this.question = question;
    this.clock = clock;
    this.sitting = sitting;
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

  private void log(Outcome outcome, Optional<ZonedDateTime> at) {
    if (note.isTaken()) {
      return;
    }
    String typed = note.textProperty().get().strip();
    boolean named = question.isAsked() && question.what() == Question.What.WHO;
    String who = named ? question.answerProperty().get().strip() : "";
    sitting.power().logging(outcome);
    note.leaveWith(
        () -> {
          session.note(typed);
          return session.log(outcome.code(), at, who);
        },
        () -> {
          question.drop();
          sitting.count(1);
        });
  }
}
