package app.hardline.ui.settings;

import app.hardline.compliance.DoNotCallEntry;
import app.hardline.compliance.DoNotCallList;
import app.hardline.compliance.DoNotCallReader;
import app.hardline.compliance.DoNotCallScope;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.csv.ReadAs;
import app.hardline.intake.DoNotCallReport;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The do-not-call list as it is shown, added to, lifted from and taken along as a file. */
public final class DoNotCallViewModel {
  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final ReadOnlyObjectWrapper<EntryLines> lines;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Boolean> lifted = new SimpleObjectProperty<>(false);
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /**
   * A model that shows nothing until it is refreshed.
   *
   * @param workbench whose list
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param figures the form of figures
   */
  public DoNotCallViewModel(Workbench workbench, Tasks tasks, Words words, Figures figures) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.lines = new ReadOnlyObjectWrapper<>(lines(new long[0]));
    search.subscribe(_ -> refresh());
    lifted.subscribe(_ -> refresh());
  }

  /** Reads the list again. */
  public void refresh() {
    String wanted = search.get();
    boolean all = lifted.get();
    tasks.ask(
        () -> workbench.doNotCallList().ids(wanted, all),
        ids -> {
          if (wanted.equals(search.get()) && all == lifted.get()) {
            lines.set(lines(ids));
          }
        });
  }

  /** Adds what is typed: a number, an e-mail or a domain where it is one, else a company. */
  void add(String text, String why) {
    change(() -> {
      DoNotCallReader reader =
          new DoNotCallReader(new PhoneReader(workbench.settings().get(Region.HOME)));
      DoNotCallValue value =
          reader.plain(text).orElseGet(() -> reader.read(text, DoNotCallScope.COMPANY));
      int added = workbench.doNotCall().add(List.of(value), why);
      return words.say(
          added > 0 ? "screen.dnc.added" : "screen.dnc.there",
          value.written(),
          scope(value.scope()));
    });
  }

  /** Takes an entry off, with a reason. */
  void lift(DoNotCallEntry entry, String why) {
    change(() -> {
      workbench.doNotCall().lift(entry.about(), why);
      return words.say("screen.dnc.lifted", entry.about().written());
    });
  }

  /** Adds all that a register or a suppression list has. */
  void importFile(Path file) {
    busy.set(true);
    said.set(words.say("screen.dnc.importing", String.valueOf(file.getFileName())));
    LongTask _ =
        tasks.start(
            progress ->
                workbench
                    .doNotCallFiles()
                    .run(
                        file,
                        ReadAs.FOUND,
                        Optional.empty(),
                        workbench.settings().get(Region.HOME),
                        progress),
            report -> done(imported(report)),
            this::failed);
  }

  /** Saves what is shown as proof: when, by whom, how and why. */
  void export(Path file) {
    String wanted = search.get();
    boolean all = lifted.get();
    change(() -> {
      workbench.doNotCallList().prove(file, wanted, all);
      return words.say("screen.dnc.exported", file);
    });
  }

  String scope(DoNotCallScope scope) {
    return words.say("screen.dnc.scope." + scope.code());
  }

  /** How an entry came to be: the file where there is one. */
  String source(DoNotCallEntry entry) {
    return entry
        .file()
        .map(file ->
            file.dated()
                .map(date -> words.say("screen.dnc.file", file.name(), date.toString()))
                .orElse(file.name()))
        .orElseGet(
            () -> words.say("screen.dnc.source." + entry.source().name().toLowerCase(Locale.ROOT)));
  }

  /** Why an entry was made, or was taken off. */
  String why(DoNotCallEntry entry) {
    return entry
        .lifted()
        .map(it -> words.say("screen.dnc.taken-off", day(it.at()), it.why()))
        .orElse(entry.why());
  }

  String since(DoNotCallEntry entry) {
    return day(entry.since());
  }

  ReadOnlyObjectProperty<EntryLines> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** What was done last, as a sentence. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  StringProperty searchProperty() {
    return search;
  }

  /** Whether entries that were taken off are shown, too. */
  ObjectProperty<Boolean> liftedProperty() {
    return lifted;
  }

  BooleanProperty busyProperty() {
    return busy;
  }

  private String day(Instant at) {
    LocalDate day = workbench.clock().dateOf(at);
    return figures.shortDay(day) + ", " + day.getYear();
  }

  private String imported(DoNotCallReport report) {
    String name = String.valueOf(report.file().getFileName());
    return words.say(
        "screen.dnc.imported", name, report.read(), report.added(), report.there(), report.left());
  }

  private void change(Supplier<String> work) {
    tasks.ask(work, this::done, this::failed);
  }

  private void done(String sentence) {
    busy.set(false);
    said.set(sentence);
    refresh();
  }

  private void failed(Throwable thrown) {
    busy.set(false);
    if (thrown instanceof Refused refused) {
      said.set(words.say(refused));
    } else {
      said.set("");
      tasks.tell(thrown);
    }
  }

  private EntryLines lines(long[] ids) {
    DoNotCallList list = workbench.doNotCallList();
    return new EntryLines(ids, page -> list.named(list.page(page)), tasks);
  }
}
