package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What an outcome asks before it is logged: when. */
public final class Question {
  private final PromiseReader promises;
  private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty answer = new SimpleStringProperty("");

  Question(PromiseReader promises) {
    this.promises = promises;
  }

  void ask(Outcome about) {
    answer.set("");
    outcome.set(Optional.of(about));
  }

  void drop() {
    outcome.set(Optional.empty());
  }

  boolean isAsked() {
    return outcome.get().isPresent();
  }

  /** How the answer is read, for somebody in a zone of their own. */
  Promised read(Optional<ZoneId> theirs) {
    return promises.read(answer.get(), theirs);
  }

  /** The outcome that asks; empty while nothing is asked. */
  ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /**
   * What is typed.
   *
   * @return a date and time in words
   */
  public StringProperty answerProperty() {
    return answer;
  }
}
