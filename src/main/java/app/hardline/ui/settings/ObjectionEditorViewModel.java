package app.hardline.ui.settings;

import app.hardline.dialing.ScriptResults;
import app.hardline.script.Objection;
import app.hardline.script.Objections;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The objections, to be added, edited, moved and retired. */
public final class ObjectionEditorViewModel {
  private final Tasks tasks;
  private final Words words;
  private final Objections objections;
  private final ScriptResults results;
  private final ReadOnlyObjectWrapper<List<Objection>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<Long, ScriptResults.Result>> came =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Objection>> edited =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * An editor that shows nothing until it has read.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param objections what is edited
   * @param results what came of the calls on which they were made
   */
  public ObjectionEditorViewModel(
      Tasks tasks, Words words, Objections objections, ScriptResults results) {
    this.tasks = tasks;
    this.words = words;
    this.objections = objections;
    this.results = results;
  }

  /** Reads them again. */
  public void refresh() {
    tasks.ask(results::objections, came::set);
    tasks.ask(objections::all, all::set);
  }

  /** How often one was made, and the meetings that were booked all the same; empty for never. */
  String times(Objection objection) {
    return Optional.ofNullable(came.get().get(objection.id()))
        .map(it -> words.say("screen.objections.times", it.dials(), it.meetings()))
        .orElse("");
  }

  /** Whether any was ever made. */
  boolean isAnyMade() {
    return !came.get().isEmpty();
  }

  void add() {
    edit(new Objection(0, "", "", "", Optional.empty()));
  }

  void edit(Objection objection) {
    trouble.set(Optional.empty());
    edited.set(Optional.of(objection));
  }

  void back() {
    edited.set(Optional.empty());
  }

  void save(String said, String first, String second) {
    edited
        .get()
        .ifPresent(it ->
            change(() -> {
              if (it.id() == 0) {
                objections.add(said, first, second);
              } else {
                objections.change(new Objection(it.id(), said, first, second, it.outcome()));
              }
            }));
  }

  void move(Objection objection, int places) {
    change(() -> objections.move(objection.id(), places));
  }

  void retire(Objection objection) {
    change(() -> objections.retire(objection.id()));
  }

  ReadOnlyObjectProperty<List<Objection>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** The one that is edited; with the id 0 one that isn't kept yet. */
  ReadOnlyObjectProperty<Optional<Objection>> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  private void change(Runnable change) {
    tasks.ask(
        () -> {
          change.run();
          return objections.all();
        },
        read -> {
          edited.set(Optional.empty());
          all.set(read);
        },
        this::refused);
  }

  private void refused(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      trouble.set(Optional.of(words.say(refused)));
    } else {
      tasks.tell(thrown);
    }
  }
}
