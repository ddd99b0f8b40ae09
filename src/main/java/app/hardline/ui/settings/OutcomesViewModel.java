package app.hardline.ui.settings;

import app.hardline.calls.Outcome;
import app.hardline.calls.OutcomeChange;
import app.hardline.calls.Outcomes;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The outcomes as the owner has them. A change is kept at once, or refused with a sentence. */
public final class OutcomesViewModel {

  /** What is shown: on the keys, taken off them, and the codes of those the program came with. */
  record Shown(List<Outcome> offered, List<Outcome> retired, Set<String> shipped) {}

  private final Tasks tasks;
  private final Words words;
  private final Outcomes outcomes;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of(), Set.of()));
  private final ReadOnlyObjectWrapper<Optional<EditedOutcome>> edited =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

  /**
   * A model that shows the outcomes once it has read them.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param workbench has them
   */
  public OutcomesViewModel(Tasks tasks, Words words, Workbench workbench) {
    this.tasks = tasks;
    this.words = words;
    this.outcomes = workbench.outcomes();
    this.clock = workbench.clock();
  }

  /** Reads them again. */
  public void refresh() {
    tasks.ask(this::read, shown::set);
  }

  void add() {
    begin(EditedOutcome.fresh());
  }

  void edit(Outcome outcome) {
    begin(EditedOutcome.of(outcome));
  }

  /** Leaves what is typed. */
  void back() {
    wrong.set("");
    edited.set(Optional.empty());
  }

  /** Keeps what is typed. */
  void save() {
    edited
        .get()
        .ifPresent(it ->
            it.change()
                .ifPresentOrElse(
                    change -> save(it, change),
                    () -> wrong.set(words.say("screen.outcomes.unclear"))));
  }

  void move(Outcome outcome, int by) {
    int place = shown.get().offered().indexOf(outcome) + by;
    change(() -> outcomes.move(outcome.code(), Math.max(0, place)));
  }

  void retire(Outcome outcome) {
    change(() -> outcomes.retire(outcome.code(), clock.instant()));
  }

  void bringBack(Outcome outcome) {
    change(() -> outcomes.bringBack(outcome.code()));
  }

  boolean isShipped(Outcome outcome) {
    return shown.get().shipped().contains(outcome.code());
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<EditedOutcome>> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** Why something couldn't be done; empty otherwise. */
  ReadOnlyStringProperty wrongProperty() {
    return wrong.getReadOnlyProperty();
  }

  private void begin(EditedOutcome outcome) {
    wrong.set("");
    edited.set(Optional.of(outcome));
  }

  private void save(EditedOutcome it, OutcomeChange wanted) {
    change(() ->
        it.before()
            .ifPresentOrElse(
                before -> outcomes.change(before.code(), wanted), () -> outcomes.add(wanted)));
  }

  private void change(Runnable step) {
    tasks.ask(
        () -> {
          step.run();
          return read();
        },
        read -> {
          back();
          shown.set(read);
        },
        this::complain);
  }

  private void complain(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      wrong.set(words.say(refused));
    } else {
      tasks.tell(thrown);
    }
  }

  private Shown read() {
    return new Shown(outcomes.all(), outcomes.retired(), outcomes.shipped());
  }
}
