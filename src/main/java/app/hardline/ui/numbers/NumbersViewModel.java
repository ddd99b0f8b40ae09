package app.hardline.ui.numbers;

import app.hardline.dialing.Scope;
import app.hardline.insight.Board;
import app.hardline.insight.ComingEnds;
import app.hardline.insight.ListVerdict;
import app.hardline.insight.Works;
import app.hardline.paper.MailFile;
import app.hardline.prospect.Filter;
import app.hardline.time.OwnerClock;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.ui.kit.Rereading;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The numbers of a range that is chosen, read off the screen's thread. */
public final class NumbersViewModel {

  /** Which of the screen's views is shown. */
  public enum Page {
    WORKS,
    REACH,
    WEEKS
  }

  /** All that was read for a range, at one time. */
  record Read(Works works, Board board) {}

  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final OwnerClock clock;
  private final NumbersWays ways;
  private final Rereading<Read> reading;
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.WORKS);
  private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.MONTH);
  private final ReadOnlyObjectWrapper<Period> range;
  private final ReadOnlyObjectWrapper<Optional<Read>> read =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * The model. Nothing is read until it is refreshed.
   *
   * @param workbench where the calls are
   * @param tasks reads beside
   * @param words the sentences
   * @param figures the form of figures
   * @param ways where it leads
   */
  public NumbersViewModel(
      Workbench workbench, Tasks tasks, Words words, Figures figures, NumbersWays ways) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.clock = workbench.clock();
    this.ways = ways;
    this.range = new ReadOnlyObjectWrapper<>(Per.MONTH.around(clock.today()));
    this.reading =
        new Rereading<>(
            tasks,
            () -> {
              Period now = range.get();
              return new Read(
                  workbench.books().whatWorks().read(now, span.get().step(now, -1)),
                  workbench.books().weeksAndYear().read(now));
            },
            this::take);
  }

  /** Reads again. */
  public void refresh() {
    reading.read();
  }

  LocalDate today() {
    return clock.today();
  }

  /**
   * Which view is shown.
   *
   * @return may be set
   */
  public ObjectProperty<Page> pageProperty() {
    return page;
  }

  ObservableValue<Span> span() {
    return span;
  }

  ReadOnlyObjectProperty<Period> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  /** What was read; empty before anything was. */
  ReadOnlyObjectProperty<Optional<Read>> readProperty() {
    return read.getReadOnlyProperty();
  }

  /**
   * Shows the range of a length that holds today, or the one that is shown as one's own.
   *
   * @param chosen the length
   */
  public void choose(Span chosen) {
    if (chosen != span.get()) {
      Period now = range.get();
      span.set(chosen);
      show(chosen.around(clock.today(), now));
    }
  }

  /**
   * Shows another range of the same length.
   *
   * @param steps how many on; negative for earlier ones
   */
  public void step(int steps) {
    show(span.get().step(range.get(), steps));
  }

  /** Begins the range of one's own on a day; it ends no earlier. */
  void begin(LocalDate day) {
    LocalDate to = range.get().to();
    show(new Period(day, to.isBefore(day) ? day : to));
  }

  /** Ends the range of one's own on a day; it begins no later. */
  void end(LocalDate day) {
    LocalDate from = range.get().from();
    show(new Period(from.isAfter(day) ? day : from, day));
  }

  /** Opens what the range came to as a page, or else the month in which it ends. */
  void review() {
    LocalDate last = range.get().to();
    LocalDate today = clock.today();
    ways.review().accept(span.get().page(), range.get().holds(today) ? today : last);
  }

  void dial(ComingEnds ends) {
    Set<Long> people = ends.people();
    if (!people.isEmpty()) {
      String what = words.say("screen.numbers.ends.among", figures.shortDay(ends.until()));
      ways.dial().accept(new Scope(List.of(), List.of(new Filter.Among(what, people))));
    }
  }

  /** Drafts a mail to whoever sold a list of which so much is dead. */
  void complain(ListVerdict verdict) {
    MailFile draft = new DeadListMail(words, figures).draft(verdict);
    tasks.ask(
        () -> {
          ways.mail().accept(draft);
          return draft;
        },
        _ -> {});
  }

  void copy(Sheet sheet) {
    ways.copy().accept(sheet.text());
    ways.say().accept(words.say("screen.numbers.copied"));
  }

  /** Keeps something in a file. */
  void save(Consumer<Path> saved, Path file) {
    tasks.ask(
        () -> {
          saved.accept(file);
          return words.say("screen.numbers.saved", String.valueOf(file.getFileName()));
        },
        ways.say());
  }

  private void show(Period next) {
    range.set(next);
    refresh();
  }

  private void take(Read now) {
    if (now.works().range().equals(range.get())) {
      read.set(Optional.of(now));
    }
  }
}
