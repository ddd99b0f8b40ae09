package app.hardline.ui.settings;

import app.hardline.dialing.ScriptResults;
import app.hardline.prospect.Prospect;
import app.hardline.script.Caller;
import app.hardline.script.MergeFields;
import app.hardline.script.Part;
import app.hardline.script.Piece;
import app.hardline.script.Script;
import app.hardline.script.Template;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The scripts, to be edited part by part. What is saved is a new version. */
public final class ScriptEditorViewModel {
  /** Somebody made up, to show what a text becomes. */
  static final Prospect EXAMPLE =
      new Prospect(
          1,
          "Constance",
          "Abernathy",
          "Director of operations",
          "St. Brendan’s School",
          List.of(),
          "",
          "",
          "",
          "",
          "Round Rock",
          "TX",
          "",
          "",
          Optional.empty(),
          "118",
          "Private school",
          "",
          "",
          Map.of(),
          List.of(),
          List.of("Round Rock chamber"));

  /**
   * What is kept: the scripts, the versions of the one that is edited, what came of each version by
   * its number, and who calls.
   */
  record Kept(
      List<Script> all,
      List<Script> versions,
      Map<Integer, ScriptResults.Result> results,
      Caller caller) {
    Script newest() {
      return versions.getFirst();
    }
  }

  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Workbench workbench;
  private final Map<Part, String> texts = new EnumMap<>(Part.class);
  private final ReadOnlyObjectWrapper<Optional<Kept>> kept =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.OPENER);
  private final StringProperty text = new SimpleStringProperty("");

  /**
   * An editor that shows nothing until it has read.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param figures the form of dates
   * @param workbench where the scripts are
   */
  public ScriptEditorViewModel(Tasks tasks, Words words, Figures figures, Workbench workbench) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.workbench = workbench;
    part.subscribe(now -> text.set(texts.getOrDefault(now, "")));
    text.subscribe(typed -> texts.put(part.get(), typed));
  }

  /** Reads the scripts again; what was typed and not saved stays. */
  public void refresh() {
    boolean first = kept.get().isEmpty();
    tasks.ask(() -> read(Optional.empty()), read -> show(read, first));
  }

  /** Edits another script. */
  void choose(Script script) {
    tasks.ask(() -> read(Optional.of(script.id())), read -> show(read, true));
  }

  /** Saves what was typed as a new version. */
  void save() {
    long script = newest().id();
    Map<Part, String> typed = new EnumMap<>(texts);
    change(script, () -> workbench.scripts().write(script, typed));
  }

  /** Makes an old version the newest again. */
  void useAgain(Script version) {
    change(version.id(), () -> workbench.scripts().write(version.id(), version.texts()));
  }

  /** Makes another script that begins as this one is. */
  void copy() {
    String name = words.say("screen.scripts.copy-of", newest().name());
    trouble.set(Optional.empty());
    tasks.ask(() -> workbench.scripts().copy(name, newest()), this::choose, this::refused);
  }

  /** Calls the script otherwise. */
  void rename(String name) {
    long script = newest().id();
    change(script, () -> workbench.scripts().rename(script, name), false);
  }

  /** Takes the script out of use. */
  void retire() {
    long script = newest().id();
    tasks.ask(
        () -> {
          workbench.scripts().retire(script);
          return read(Optional.empty());
        },
        read -> show(read, true),
        this::refused);
  }

  /** Keeps who calls. */
  void tell(String name, String company) {
    tasks.ask(
        () -> {
          workbench.settings().put(Caller.NAME, name.strip());
          workbench.settings().put(Caller.COMPANY, company.strip());
          return read(Optional.of(newest().id()));
        },
        read -> show(read, false));
  }

  /** What a text becomes where all is known. */
  List<Piece> known() {
    return MergeFields.of(EXAMPLE, caller()).fill(text.get());
  }

  /** What it becomes where nothing is. */
  List<Piece> unknown() {
    return MergeFields.of(caller()).fill(text.get());
  }

  /** What is written wrong in the text, the first place of it. */
  Optional<Template.Problem> problem() {
    return Template.read(text.get()).problems().stream().findFirst();
  }

  /** Whether what was typed differs from the newest version. */
  boolean isChanged() {
    return kept.get().isPresent()
        && texts.entrySet().stream()
            .anyMatch(it -> !newest().text(it.getKey()).equals(it.getValue().strip()));
  }

  /** When a version was written; the shipped one says so. */
  String made(Script version) {
    return version.madeAt().equals(Instant.EPOCH)
        ? words.say("screen.scripts.shipped")
        : figures.shortDay(LocalDate.ofInstant(version.madeAt(), workbench.clock().getZone()));
  }

  /** What came of the calls on which a version was open; empty where there were none. */
  String came(Script version) {
    return kept.get()
        .map(it -> it.results().get(version.version()))
        .map(it -> words.say("screen.scripts.came", it.dials(), it.conversations(), it.meetings()))
        .orElse("");
  }

  ReadOnlyObjectProperty<Optional<Kept>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  ObjectProperty<Part> partProperty() {
    return part;
  }

  StringProperty textProperty() {
    return text;
  }

  private Caller caller() {
    return kept.get().map(Kept::caller).orElse(new Caller("", ""));
  }

  private Script newest() {
    return kept.get().orElseThrow().newest();
  }

  private void change(long script, Runnable change) {
    change(script, change, true);
  }

  private void change(long script, Runnable change, boolean anew) {
    trouble.set(Optional.empty());
    tasks.ask(
        () -> {
          change.run();
          return read(Optional.of(script));
        },
        read -> show(read, anew),
        this::refused);
  }

  private void refused(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      trouble.set(Optional.of(words.say(refused)));
    } else {
      tasks.tell(thrown);
    }
  }

  /** Off the screen's thread. */
  private Kept read(Optional<Long> wanted) {
    List<Script> all = workbench.scripts().all();
    long script =
        wanted.or(() -> kept.get().map(it -> it.newest().id())).stream()
            .filter(id -> all.stream().anyMatch(it -> it.id() == id))
            .findFirst()
            .orElse(all.getFirst().id());
    return new Kept(
        all,
        workbench.scripts().versions(script),
        new ScriptResults(workbench.database()).versions(script),
        new Caller(
            workbench.settings().get(Caller.NAME), workbench.settings().get(Caller.COMPANY)));
  }

  private void show(Kept read, boolean anew) {
    if (anew) {
      for (Part each : Part.values()) {
        texts.put(each, read.newest().text(each));
      }
      text.set(texts.getOrDefault(part.get(), ""));
    }
    kept.set(Optional.of(read));
  }
}
