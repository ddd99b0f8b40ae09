package app.hardline.ui.script;

import app.hardline.dialing.Card;
import app.hardline.dialing.DialState;
import app.hardline.script.Caller;
import app.hardline.script.MergeField;
import app.hardline.script.MergeFields;
import app.hardline.script.Objection;
import app.hardline.script.Part;
import app.hardline.script.Script;
import app.hardline.ui.kit.Tasks;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The script of a list, following a dial session over it. */
public final class ScriptViewModel {
  private final Tasks tasks;
  private final Workbench workbench;
  private final List<Long> lists;
  private final ObservableValue<DialState> state;
  private final ObjectionSearch search;
  private final ReadOnlyObjectWrapper<ScriptFacts> facts;
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.START);
  private final ReadOnlyObjectWrapper<Said> said;

  /**
   * A script beside a session. Reads from the disk, so it is made off the screen's thread.
   *
   * @param tasks reads and writes in the background
   * @param workbench where the scripts are
   * @param lists the ids of the lists that are dialed; none for all
   * @param state where the session is
   */
  public ScriptViewModel(
      Tasks tasks, Workbench workbench, List<Long> lists, ObservableValue<DialState> state) {
    this.tasks = tasks;
    this.workbench = workbench;
    this.lists = lists;
    this.state = state;
    this.facts = new ReadOnlyObjectWrapper<>(ScriptFacts.read(workbench, lists));
    this.search = new ObjectionSearch(facts.get().objections());
    this.place.set(Place.START.after(state.getValue(), state.getValue()));
    this.said = new ReadOnlyObjectWrapper<>(say());
    state.subscribe(this::follow);
  }

  /** Reads the script again, which may have been changed meanwhile. */
  public void refresh() {
    tasks.ask(() -> ScriptFacts.read(workbench, lists), this::show);
  }

  /**
   * One step on, or back.
   *
   * @param steps 1 or -1
   */
  public void move(int steps) {
    place.set(place.get().on(steps, facts.get().script().steps().size() - 1));
    said.set(say());
  }

  /**
   * Shows what is said to whoever answers instead, or the steps again.
   *
   * @param tab {@link Part#OPENER}, {@link Part#GATEKEEPER} or {@link Part#VOICEMAIL}
   */
  public void turn(Part tab) {
    place.set(place.get().at(tab.equals(place.get().tab()) ? Part.OPENER : tab));
    said.set(say());
  }

  /** The letters that are typed next say which objection was made. */
  public void askObjection() {
    search.ask();
  }

  /**
   * Whether letters are looked for among the objections, and start no note.
   *
   * @return true until one is found, or {@link #back}
   */
  public boolean isAskingObjection() {
    return search.askingProperty().get();
  }

  /**
   * Takes a letter of an objection.
   *
   * @param letter as typed
   */
  public void type(String letter) {
    search.type(letter).ifPresent(this::count);
  }

  /** The letters are words again. */
  public void stopAsking() {
    if (isAskingObjection()) {
      search.close();
    }
  }

  /** Takes the last letter back. */
  public void unType() {
    search.unType();
  }

  /**
   * One step back, from an objection to the list of them.
   *
   * @return whether there was anything to go back from
   */
  public boolean back() {
    return search.close();
  }

  /**
   * Whether an objection is open with its answer.
   *
   * @return true until {@link #back}
   */
  public boolean isAnswering() {
    return search.openProperty().get().isPresent();
  }

  /** Opens the answer to an objection. */
  void open(Objection objection) {
    search.open(objection);
    count(objection);
  }

  /** Reads another script on this list from now on. */
  void choose(Script script) {
    keep(() -> workbench.scripts().choose(lists, script.id()));
  }

  /** Keeps the owner's name or company. */
  void tell(MergeField field, String text) {
    if (!text.isBlank()) {
      var setting = field == MergeField.MY_NAME ? Caller.NAME : Caller.COMPANY;
      keep(() -> workbench.settings().put(setting, text.strip()));
    }
  }

  ObjectionSearch search() {
    return search;
  }

  ReadOnlyObjectProperty<ScriptFacts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** The objection that is open, with its answers. */
  ObservableValue<Optional<Answer>> answer() {
    return search
        .openProperty()
        .map(open ->
            open.map(it -> new Answer(it, fields().fill(it.first()), fields().fill(it.second()))));
  }

  /** Whether a number was handed over and its outcome is still open. */
  ObservableValue<Boolean> isCall() {
    return state.map(DialState.InCall.class::isInstance);
  }

  private void follow(DialState before, DialState now) {
    Place next = place.get().after(before, now);
    if (next.equals(Place.START)) {
      search.close();
    }
    place.set(next);
    said.set(say());
  }

  private void show(ScriptFacts read) {
    facts.set(read);
    search.show(read.objections());
    said.set(say());
  }

  private void keep(Runnable change) {
    tasks.ask(
        () -> {
          change.run();
          return ScriptFacts.read(workbench, lists);
        },
        this::show);
  }

  /** What was said for practice counts for nothing. */
  private void count(Objection objection) {
    Optional<Long> who = card().filter(card -> !card.practice()).map(card -> card.prospect().id());
    if (who.isPresent() && state.getValue() instanceof DialState.InCall) {
      tasks.ask(
          () -> {
            workbench.objections().said(objection.id(), who.get());
            return objection;
          },
          _ -> {});
    }
  }

  private Said say() {
    return place.get().say(facts.get().script(), fields(), card());
  }

  private MergeFields fields() {
    Caller caller = facts.get().caller();
    return card()
        .map(card -> MergeFields.of(card.prospect(), caller))
        .orElseGet(() -> MergeFields.of(caller));
  }

  private Optional<Card> card() {
    return state.getValue().card();
  }
}
