package app.hardline.ui.dial;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.prospect.Prospect;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What an outcome asks before it is logged. */
public final class Question {

  /** What is asked. */
  enum What {
    /** When to call back, or when the meeting is. */
    WHEN,
    /** When their contract ends. */
    END,
    /** Who the right person is. */
    WHO,
    /** Whether nobody was reached, after so long a talk. */
    SURE
  }

  private final AnswerReader reader;
  private final Supplier<Optional<Prospect>> who;
  private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty answer = new SimpleStringProperty("");
  private final BooleanProperty inTheirs = new SimpleBooleanProperty();
  private What what = What.WHEN;
  private Duration talk = Duration.ZERO;

  Question(AnswerReader reader, Supplier<Optional<Prospect>> who) {
    this.reader = reader;
    this.who = who;
  }

  /** Asks what an outcome asks for. */
  void ask(Outcome about, AsksFor asksFor) {
    what =
        switch (asksFor) {
          case CALLBACK, MEETING -> What.WHEN;
          case CONTRACT_END -> What.END;
          case RIGHT_PERSON -> What.WHO;
        };
    begin(about);
  }

  /** Asks whether nobody was reached. */
  void doubt(Outcome about, Duration talked) {
    what = What.SURE;
    talk = talked;
    begin(about);
  }

  void drop() {
    outcome.set(Optional.empty());
  }

  boolean isAsked() {
    return outcome.get().isPresent();
  }

  What what() {
    return what;
  }

  /** How long they talked, where that makes one ask. */
  Duration talk() {
    return talk;
  }

  /** How the answer is read, for whoever is on the card. */
  Answer read() {
    String typed = answer.get();
    return switch (what) {
      case WHEN -> reader.when(typed, zone(), inTheirs.get());
      case END -> reader.end(typed);
      case WHO -> reader.who(typed, who.get().map(Prospect::company).orElse(""));
      case SURE -> new Answer(true, Optional.empty(), "", "");
    };
  }

  /** Writes what was picked as words, which are read like any others. */
  void pick(LocalDateTime picked) {
    answer.set(reader.write(picked, what == What.WHEN));
  }

  /** On which day a picker begins. */
  LocalDate today() {
    return reader.today();
  }

  /** Whose answer it is. */
  Optional<Prospect> who() {
    return who.get();
  }

  /** Whether a callback is promised. */
  boolean isCallback() {
    return outcome.get().flatMap(Outcome::asksFor).filter(AsksFor.CALLBACK::equals).isPresent();
  }

  /** Whether a day is asked, which could be picked. */
  boolean isDate() {
    return isAsked() && (what == What.WHEN || what == What.END);
  }

  /** Whether a time could be meant in the prospect's own zone, as it is another one there. */
  boolean isElsewhere() {
    return what == What.WHEN && zone().filter(reader::isElsewhere).isPresent();
  }

  /** Means the time in the prospect's own zone, or in the owner's again. */
  void turnZone() {
    inTheirs.set(!inTheirs.get() && isElsewhere());
  }

  /** The outcome that asks; empty while nothing is asked. */
  ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Whether the time is meant in the prospect's own zone. */
  BooleanProperty inTheirsProperty() {
    return inTheirs;
  }

  /**
   * What is typed.
   *
   * @return a date and time in words, or a person in one line
   */
  public StringProperty answerProperty() {
    return answer;
  }

  private void begin(Outcome about) {
    answer.set("");
    inTheirs.set(false);
    outcome.set(Optional.empty());
    outcome.set(Optional.of(about));
  }

  private Optional<ZoneId> zone() {
    return who.get().flatMap(Prospect::timeZone);
  }
}
