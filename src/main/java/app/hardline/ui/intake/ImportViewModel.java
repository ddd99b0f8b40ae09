package app.hardline.ui.intake;

import app.hardline.csv.ReadAs;
import app.hardline.intake.Field;
import app.hardline.intake.ImportChoices;
import app.hardline.intake.ListName;
import app.hardline.intake.Preview;
import app.hardline.prospect.Region;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import app.hardline.work.Cancelled;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The way of a file into a list: opened, looked at, changed, imported, taken back. A file is shown
 * by its first rows at once and counted to its end beside that; each change starts over.
 */
public final class ImportViewModel {
  private final Tasks tasks;
  private final Words words;
  private final ImportDoors doors;
  private final Looking looking;
  private final ReadOnlyObjectWrapper<ImportShown> shown;
  private final StringProperty listName = new SimpleStringProperty(this, "listName", "");
  private @Nullable ImportChoices choices;
  private @Nullable LongTask run;

  /**
   * A model without a file.
   *
   * @param tasks does the work beside the screen
   * @param words the sentences
   * @param doors what the program can do
   */
  public ImportViewModel(Tasks tasks, Words words, ImportDoors doors) {
    this(tasks, words, doors, new ImportShown.NoFile(Optional.empty()));
  }

  /**
   * A model that begins in the middle.
   *
   * @param tasks does the work beside the screen
   * @param words the sentences
   * @param doors what the program can do
   * @param shown what it shows at first
   */
  public ImportViewModel(Tasks tasks, Words words, ImportDoors doors, ImportShown shown) {
    this.tasks = tasks;
    this.words = words;
    this.doors = doors;
    this.looking = new Looking(tasks, doors.look());
    this.shown = new ReadOnlyObjectWrapper<>(this, "shown", shown);
  }

  /**
   * What is shown.
   *
   * @return changes on the screen's thread
   */
  public ReadOnlyObjectProperty<ImportShown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /**
   * Whether an import runs, so that nothing about it can be changed.
   *
   * @return changes on the screen's thread
   */
  public ObservableValue<Boolean> running() {
    return shown.map(ImportShown.Running.class::isInstance);
  }

  /**
   * The name of the list that the import fills.
   *
   * @return suggested when a file is opened; may be set
   */
  public StringProperty listNameProperty() {
    return listName;
  }

  /**
   * Opens a file in place of the one before.
   *
   * @param file any
   */
  public void open(Path file) {
    if (shown.get() instanceof ImportShown.Running) {
      return;
    }
    choices = ImportChoices.of(file);
    listName.set(ListName.suggested(file));
    shown.set(new ImportShown.Opening(file));
    lookAgain();
  }

  /** Shows what was left when the person went away; once that is done, offers to take a file. */
  public void resume() {
    switch (shown.get()) {
      case ImportShown.Done _, ImportShown.Undone _, ImportShown.NoFile _ ->
          shown.set(new ImportShown.NoFile(Optional.empty()));
      case ImportShown.Opening _, ImportShown.Ready _, ImportShown.Running _ -> {}
    }
  }

  /** One step back: an import that runs is stopped, else the screen is left as it is. */
  public void back() {
    if (shown.get() instanceof ImportShown.Running) {
      cancel();
    } else {
      doors.leave().run();
    }
  }

  /**
   * Reads the file otherwise.
   *
   * @param change makes what is to be said out of what was said so far
   */
  public void readAs(UnaryOperator<ReadAs> change) {
    change(said -> said.with(change.apply(said.readAs())));
  }

  /**
   * Reads phones as those of another region.
   *
   * @param region for rows that name no country
   */
  public void region(Region region) {
    change(said -> said.with(region));
  }

  /**
   * Completes numbers that lack an area code.
   *
   * @param digits an area code, or empty for none
   */
  public void areaCode(String digits) {
    change(said -> said.withAreaCode(digits.strip()));
  }

  /**
   * Reads a column as something else.
   *
   * @param column its index
   * @param field what it is; empty to keep it under its own header
   */
  public void map(int column, Optional<Field> field) {
    change(said -> said.with(column, field));
  }

  /** Imports the file as it is shown. */
  public void importFile() {
    if (!(shown.get() instanceof ImportShown.Ready(Preview preview, _)) || choices == null) {
      return;
    }
    if (listName.get().isBlank()) {
      shown.set(new ImportShown.Ready(preview, Optional.of(words.say("screen.import.no-list"))));
      return;
    }
    looking.stop();
    ImportChoices said = choices;
    String list = listName.get().strip();
    shown.set(new ImportShown.Running(preview, 0, false));
    LongTask task =
        tasks.start(
            progress -> doors.run().into(said, list, progress),
            this::finish,
            thrown -> goBack(preview, sentence(thrown)));
    task.doneProperty().subscribe(_ -> follow(task));
    run = task;
  }

  /** Stops the import that runs; nothing of it stays. */
  public void cancel() {
    if (shown.get() instanceof ImportShown.Running now && run != null) {
      run.cancel();
      shown.set(new ImportShown.Running(now.preview(), now.share(), true));
    }
  }

  /** Keeps why the list that was just filled may be called. */
  void giveGrounds(String typed) {
    onOutcome(outcome ->
        tasks.ask(
            () -> {
              doors.grounds().accept(outcome.list(), typed);
              return typed;
            },
            _ -> {}));
  }

  /** Takes the import that was just done back. */
  public void undo() {
    onOutcome(outcome ->
        tasks.start(
            _ -> doors.undo().apply(outcome.id()),
            takenBack -> instead(outcome, new ImportShown.Undone(outcome, takenBack)),
            thrown -> instead(outcome, new ImportShown.Done(outcome, sentence(thrown)))));
  }

  /**
   * Saves the rows that are worth a look.
   *
   * @param to the file, replaced where it is there
   */
  public void save(Path to) {
    onOutcome(outcome ->
        tasks.start(
            _ -> {
              doors.save().accept(to);
              return to;
            },
            file ->
                instead(
                    outcome,
                    new ImportShown.Done(
                        outcome, Optional.of(words.say("screen.import.saved", file.toString())))),
            thrown -> instead(outcome, new ImportShown.Done(outcome, sentence(thrown)))));
  }

  /** Starts dialing the list that was filled. */
  public void dial() {
    onOutcome(outcome -> doors.dial().accept(outcome.list()));
  }

  private void goBack(Preview preview, Optional<String> trouble) {
    shown.set(new ImportShown.Ready(preview, trouble));
    if (trouble.isEmpty() && !preview.complete()) {
      lookAgain();
    }
  }

  private void finish(ImportShown.Outcome outcome) {
    shown.set(new ImportShown.Done(outcome, Optional.empty()));
    tasks.start(
        _ -> {
          doors.follow().run();
          return outcome;
        },
        _ -> {},
        thrown ->
            sentence(thrown)
                .filter(_ -> shown.get() instanceof ImportShown.Done)
                .ifPresent(it -> shown.set(new ImportShown.Done(outcome, Optional.of(it)))));
  }

  /** What comes late, when another file is open already, isn't shown in its place. */
  private void instead(ImportShown.Outcome of, ImportShown next) {
    onOutcome(outcome -> {
      if (outcome.id() == of.id()) {
        shown.set(next);
      }
    });
  }

  private void onOutcome(Consumer<ImportShown.Outcome> action) {
    if (shown.get() instanceof ImportShown.Done(ImportShown.Outcome outcome, _)) {
      action.accept(outcome);
    }
  }

  private void change(UnaryOperator<ImportChoices> change) {
    if (choices != null && !(shown.get() instanceof ImportShown.Running)) {
      choices = change.apply(choices);
      lookAgain();
    }
  }

  private void lookAgain() {
    if (choices != null) {
      looking.at(choices, this::show, thrown -> sentence(thrown).ifPresent(this::say));
    }
  }

  private void show(Preview preview) {
    shown.set(new ImportShown.Ready(preview, Optional.empty()));
  }

  /** What is shown stays, and says what went wrong. */
  private void say(String sentence) {
    shown.set(
        shown.get() instanceof ImportShown.Ready(Preview preview, _)
            ? new ImportShown.Ready(preview, Optional.of(sentence))
            : new ImportShown.NoFile(Optional.of(sentence)));
  }

  private void follow(LongTask task) {
    long total = task.totalProperty().get();
    if (shown.get() instanceof ImportShown.Running now && !now.stopping() && total > 0) {
      double share = Math.min(1, task.doneProperty().get() / (double) total);
      shown.set(new ImportShown.Running(now.preview(), share, false));
    }
  }

  private Optional<String> sentence(Throwable thrown) {
    return switch (thrown) {
      case Cancelled _ -> Optional.empty();
      case Refused refused -> Optional.of(words.say(refused));
      default -> Optional.of(words.say("command.bug", thrown.getClass().getSimpleName()));
    };
  }
}
