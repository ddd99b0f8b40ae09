package app.hardline.ui.settings;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.calls.OutcomeChange;
import app.hardline.calls.Stage;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** An outcome as it is being typed: one that is there, or a new one. */
final class EditedOutcome {
  private final Optional<Outcome> before;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty key = new SimpleStringProperty("");
  private final StringProperty rest = new SimpleStringProperty("");
  private final StringProperty tries = new SimpleStringProperty("");
  private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CONVERSATION);
  private final ObjectProperty<Optional<AsksFor>> asksFor =
      new SimpleObjectProperty<>(Optional.empty());

  private EditedOutcome(Optional<Outcome> before) {
    this.before = before;
  }

  static EditedOutcome fresh() {
    return new EditedOutcome(Optional.empty());
  }

  static EditedOutcome of(Outcome outcome) {
    EditedOutcome edited = new EditedOutcome(Optional.of(outcome));
    edited.name.set(outcome.name());
    edited.key.set(outcome.key());
    edited.rest.set(outcome.rest().map(RestWords::write).orElse(""));
    edited.tries.set(
        outcome.tries().isPresent() ? Integer.toString(outcome.tries().getAsInt()) : "");
    edited.stage.set(outcome.stage());
    edited.asksFor.set(outcome.asksFor());
    return edited;
  }

  /** The outcome as it was; empty for a new one. */
  Optional<Outcome> before() {
    return before;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty keyProperty() {
    return key;
  }

  StringProperty restProperty() {
    return rest;
  }

  StringProperty triesProperty() {
    return tries;
  }

  ObjectProperty<Stage> stageProperty() {
    return stage;
  }

  ObjectProperty<Optional<AsksFor>> asksForProperty() {
    return asksFor;
  }

  /** What is to be kept; empty when the rest or the tries can't be read. */
  Optional<OutcomeChange> change() {
    boolean restRead = rest.get().isBlank() || RestWords.read(rest.get()).isPresent();
    boolean triesRead = tries.get().isBlank() || tries.get().strip().matches("[1-9][0-9]?");
    return restRead && triesRead
        ? Optional.of(
            new OutcomeChange(
                name.get(),
                key.get(),
                stage.get(),
                RestWords.read(rest.get()),
                tries.get().isBlank()
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(tries.get().strip())),
                asksFor.get()))
        : Optional.empty();
  }
}
