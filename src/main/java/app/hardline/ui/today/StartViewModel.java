package app.hardline.ui.today;

import app.hardline.dialing.Matching;
import app.hardline.dialing.Scope;
import app.hardline.prospect.Filter;
import app.hardline.prospect.ListCounts;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which lists and whom of them to dial, before a session, and how many those are. */
public final class StartViewModel {
  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Consumer<Scope> dial;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final StringProperty state = new SimpleStringProperty("");
  private final StringProperty industry = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty tag = new SimpleStringProperty("");
  private final StringProperty fewest = new SimpleStringProperty("");
  private final StringProperty most = new SimpleStringProperty("");
  private final BooleanProperty neverCalled = new SimpleBooleanProperty();
  private final AtomicInteger asked = new AtomicInteger();

  /** A list that can be ticked. */
  record Line(ListCounts counts, BooleanProperty ticked) {}

  /**
   * A pane that is closed.
   *
   * @param workbench what is read
   * @param tasks reads in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param dial starts a session
   */
  public StartViewModel(
      Workbench workbench, Tasks tasks, Words words, Figures figures, Consumer<Scope> dial) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.dial = dial;
    Stream.of(state, industry, title, tag, fewest, most)
        .forEach(field -> field.subscribe((_, _) -> count()));
    neverCalled.subscribe((_, _) -> count());
  }

  /** Opens it; what was dialed last is ticked, or the practice list where there is no other. */
  public void open() {
    record Read(List<ListCounts> lists, Optional<Scope> last) {}
    tasks.ask(
        () -> new Read(workbench.queue().lists(), workbench.dialSessions().lastScope()),
        read -> {
          boolean practice = read.lists().stream().allMatch(counts -> counts.list().practice());
          lines.set(
              read.lists().stream()
                  .map(counts ->
                      line(
                          counts,
                          practice || read.last().filter(it -> holds(it, counts)).isPresent()))
                  .toList());
          fill(read.last().map(Scope::filters).orElse(List.of()));
          count();
          open.set(true);
        });
  }

  /** Closes it. */
  public void close() {
    open.set(false);
  }

  /** Dials what is chosen; stays open while a field can't be read. */
  public void start() {
    scope()
        .ifPresent(scope -> {
          close();
          dial.accept(scope);
        });
  }

  /**
   * Whether it is open.
   *
   * @return changes with {@link #open} and {@link #close}
   */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /**
   * The state or province.
   *
   * @return as the prospects have it
   */
  public StringProperty stateProperty() {
    return state;
  }

  /**
   * Whether only who was never called is dialed.
   *
   * @return may be set
   */
  public BooleanProperty neverCalledProperty() {
    return neverCalled;
  }

  /**
   * How many fit, and how many of them can be called now.
   *
   * @return a sentence; another one where a field can't be read
   */
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  StringProperty industryProperty() {
    return industry;
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty tagProperty() {
    return tag;
  }

  StringProperty fewestProperty() {
    return fewest;
  }

  StringProperty mostProperty() {
    return most;
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  String ready(Line line) {
    return words.say(
        "screen.today.list.ready",
        figures.count(line.counts().ready()),
        figures.count(line.counts().prospects()));
  }

  private Line line(ListCounts counts, boolean chosen) {
    Line line = new Line(counts, new SimpleBooleanProperty(chosen));
    line.ticked().subscribe((_, _) -> count());
    return line;
  }

  private static boolean holds(Scope scope, ListCounts counts) {
    return scope.lists().contains(counts.list().id());
  }

  private void fill(List<Filter> filters) {
    Stream.of(state, industry, title, tag, fewest, most).forEach(field -> field.set(""));
    neverCalled.set(false);
    for (Filter filter : filters) {
      switch (filter) {
        case Filter.InState(String text) -> state.set(text);
        case Filter.InIndustry(String text) -> industry.set(text);
        case Filter.Titled(String text) -> title.set(text);
        case Filter.Tagged(String text) -> tag.set(text);
        case Filter.Employees(int from, int to) -> {
          fewest.set(from == 0 ? "" : Integer.toString(from));
          most.set(to == Integer.MAX_VALUE ? "" : Integer.toString(to));
        }
        case Filter.NeverCalled _ -> neverCalled.set(true);
        case Filter.HasDirect _, Filter.Stands _, Filter.Among _ -> {}
      }
    }
  }

  /** Only what was asked last is worked out: every letter typed asks. */
  private void count() {
    int mine = asked.incrementAndGet();
    scope()
        .ifPresentOrElse(
            scope ->
                tasks.ask(
                    () ->
                        asked.get() == mine
                            ? Optional.of(workbench.queue().matching(scope))
                            : Optional.<Matching>empty(),
                    found -> found.filter(_ -> asked.get() == mine).ifPresent(this::show)),
            () -> count.set(words.say("screen.start.staff-wrong")));
  }

  private void show(Matching found) {
    count.set(
        words.say(
            "screen.start.count", figures.count(found.ready()), figures.count(found.prospects())));
  }

  /** Empty where the staff can't be read. */
  private Optional<Scope> scope() {
    OptionalInt from = number(fewest, 0);
    OptionalInt to = number(most, Integer.MAX_VALUE);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    List<Filter> filters = new ArrayList<>();
    typed(state).map(Filter.InState::new).ifPresent(filters::add);
    typed(industry).map(Filter.InIndustry::new).ifPresent(filters::add);
    typed(title).map(Filter.Titled::new).ifPresent(filters::add);
    if (typed(fewest).isPresent() || typed(most).isPresent()) {
      filters.add(new Filter.Employees(from.getAsInt(), to.getAsInt()));
    }
    if (neverCalled.get()) {
      filters.add(new Filter.NeverCalled());
    }
    typed(tag).map(Filter.Tagged::new).ifPresent(filters::add);
    List<Long> ticked =
        lines.get().stream()
            .filter(line -> line.ticked().get())
            .map(line -> line.counts().list().id())
            .toList();
    return Optional.of(new Scope(ticked, filters));
  }

  private static Optional<String> typed(StringProperty field) {
    return Optional.of(field.get().strip()).filter(text -> !text.isEmpty());
  }

  private static OptionalInt number(StringProperty field, int otherwise) {
    String text = field.get().strip().replace(",", "");
    if (text.isEmpty()) {
      return OptionalInt.of(otherwise);
    }
    return text.matches("[0-9]{1,8}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
