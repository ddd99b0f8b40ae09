package app.hardline.ui.today;

import app.hardline.ui.kit.Minutes;
import app.hardline.ui.kit.RaceChart;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Today, worded, and what can be done there. */
public final class TodayViewModel {
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Minutes minutes;
  private final Function<Optional<String>, TodayFacts> read;
  private final TodayActions actions;
  private final BlockWriter blockWriter;
  private final PaceWriter paceWriter;
  private final RaceWriter raceWriter;
  private final ExpectedWriter expectedWriter;
  private final QuotaWriter quotaWriter;
  private final ReadOnlyObjectWrapper<TodayFacts> facts;
  private final ReadOnlyObjectWrapper<Optional<String>> chosenList =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A model that shows the given facts until it reads again.
   *
   * @param tasks reads in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param clock tells when the day has to be read again
   * @param facts what is shown at first
   * @param read reads the day as it stands, for the list that is dialed next; off the screen's
   *     thread
   * @param actions where Today leads
   */
  public TodayViewModel(
      Tasks tasks,
      Words words,
      Figures figures,
      Clock clock,
      TodayFacts facts,
      Function<Optional<String>, TodayFacts> read,
      TodayActions actions) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.minutes = new Minutes(clock);
    this.blockWriter = new BlockWriter(words, figures);
    this.paceWriter = new PaceWriter(words, figures);
    this.raceWriter = new RaceWriter(words);
    this.quotaWriter = new QuotaWriter(words);
    this.expectedWriter = new ExpectedWriter(words, figures);
    this.facts = new ReadOnlyObjectWrapper<>(facts);
    this.read = read;
    this.actions = actions;
    this.facts.subscribe(this::keepChosenList);
  }

  /** Reads the day again. */
  public void refresh() {
    Optional<String> chosen = chosenList.get();
    tasks.ask(() -> read.apply(chosen), facts::set);
  }

  /** Called every second: reads the day again each minute, for midnight and for what falls due. */
  void tick() {
    if (minutes.isAnother()) {
      refresh();
    }
  }

  /**
   * Chooses the list that is dialed next.
   *
   * @param name one of the lists
   */
  public void choose(String name) {
    if (!chosenList.get().equals(Optional.of(name))) {
      chosenList.set(Optional.of(name));
      refresh();
    }
  }

  /**
   * Whether there is no list yet.
   *
   * @return true on the first run
   */
  public ObservableValue<Boolean> isFirstRun() {
    return shown(now -> now.lists().isEmpty());
  }

  /** Starts dialing the chosen list. */
  public void start() {
    chosenList.get().ifPresent(actions.dial());
  }

  /** Offers other lists, and whom of them. */
  public void startOthers() {
    actions.others().run();
  }

  /** Drills the objections before a session. */
  public void warmUp() {
    actions.warmUp().run();
  }

  /** Opens the import. */
  public void importList() {
    actions.importList().run();
  }

  /** Takes the practice list away. */
  public void removePractice() {
    inBackground(actions.removePractice());
  }

  /**
   * Sets the quota from what was typed.
   *
   * @param typed a whole number of dials a day
   * @return empty when it is being set, else a sentence that says what is wrong with it
   */
  public Optional<String> setQuota(String typed) {
    Optional<Integer> dials = QuotaWriter.read(typed);
    if (dials.isEmpty()) {
      return Optional.of(words.say("screen.quota.wrong", QuotaWriter.MOST_DIALS));
    }
    int target = dials.get();
    inBackground(() -> actions.setQuota().accept(target));
    return Optional.empty();
  }

  /** Moves one of today's blocks, so many minutes later. */
  void moveBlock(int block, int minutes) {
    LocalTime begins = facts.get().plan().parts().get(block).block().from();
    inBackground(() -> actions.moveBlock().accept(begins, begins.plusMinutes(minutes)));
  }

  /**
   * Which list is dialed next.
   *
   * @return empty only while there is no list
   */
  public ReadOnlyObjectProperty<Optional<String>> chosenListProperty() {
    return chosenList.getReadOnlyProperty();
  }

  /**
   * The list that somebody unknown is added to.
   *
   * @return the chosen one, or the first where what is chosen isn't one list
   */
  public Optional<String> list() {
    List<String> names =
        facts.get().lists().stream()
            .filter(row -> !row.several())
            .map(TodayFacts.ListRow::name)
            .toList();
    return chosenList.get().filter(names::contains).or(() -> names.stream().findFirst());
  }

  ObservableValue<String> day() {
    return shown(now -> figures.day(now.now().toLocalDate()));
  }

  ObservableValue<String> time() {
    return shown(now -> figures.time(now.now()));
  }

  /** Where the day's dials stand. */
  ObservableValue<PaceSaid> dials() {
    return shown(paceWriter::day);
  }

  /** Where the week's dials stand; empty where there is no quota. */
  ObservableValue<Optional<PaceSaid>> week() {
    return shown(paceWriter::week);
  }

  /** What the calls let expect, by one of its sentences. */
  ObservableValue<String> expected(BiFunction<ExpectedWriter, TodayFacts, String> sentence) {
    return shown(now -> sentence.apply(expectedWriter, now));
  }

  /** The day beside past days; empty until there is one. */
  ObservableValue<Optional<RaceChart.Race>> race() {
    return shown(raceWriter::race);
  }

  /** All of it, for what is worded elsewhere. */
  ReadOnlyObjectProperty<TodayFacts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  ObservableValue<BlocksSaid> blocks() {
    return shown(now -> blockWriter.say(now.plan()));
  }

  /**
   * The day's quota in words.
   *
   * @return empty until one is set
   */
  public ObservableValue<Optional<String>> quotaSet() {
    return shown(quotaWriter::set);
  }

  ObservableValue<String> quota() {
    return shown(quotaWriter::said);
  }

  ObservableValue<String> changeQuota() {
    return shown(quotaWriter::change);
  }

  ObservableValue<String> figure(ToIntFunction<TodayFacts> of) {
    return shown(now -> figureOrNone(of.applyAsInt(now)));
  }

  ObservableValue<Optional<TodayFacts.First>> first() {
    return shown(TodayFacts::first);
  }

  ObservableValue<String> nobody() {
    return shown(TodayFacts::nobody);
  }

  ObservableValue<String> ready() {
    return Bindings.createStringBinding(this::readyOfChosen, facts, chosenList);
  }

  /** Whether the chosen list is for practice. */
  ObservableValue<Boolean> isPractice() {
    return Bindings.createObjectBinding(
        () ->
            facts.get().lists().stream()
                .anyMatch(
                    row -> row.practice() && chosenList.get().equals(Optional.of(row.name()))),
        facts,
        chosenList);
  }

  ObservableValue<String> startName() {
    return shown(now ->
        words.say(now.tally().dials() == 0 ? "screen.today.start" : "screen.today.continue"));
  }

  ObservableValue<List<TodayFacts.Promise>> callbacks() {
    return shown(TodayFacts::callbacks);
  }

  ObservableValue<List<TodayFacts.ListRow>> lists() {
    return shown(TodayFacts::lists);
  }

  private <T> ObservableValue<T> shown(Function<TodayFacts, T> part) {
    return facts.map(part);
  }

  private void inBackground(Runnable work) {
    tasks.ask(
        () -> {
          work.run();
          return work;
        },
        _ -> refresh());
  }

  private void keepChosenList(TodayFacts now) {
    boolean there =
        chosenList.get().filter(name -> now.lists().stream().anyMatch(is(name))).isPresent();
    if (!there) {
      chosenList.set(now.lists().stream().findFirst().map(TodayFacts.ListRow::name));
    }
  }

  private static Predicate<TodayFacts.ListRow> is(String name) {
    return row -> row.name().equals(name);
  }

  private String readyOfChosen() {
    return facts.get().lists().stream()
        .filter(row -> chosenList.get().equals(Optional.of(row.name())))
        .findFirst()
        .map(row -> words.say("screen.today.ready", figures.count(row.ready())))
        .orElse("");
  }

  private String figureOrNone(int count) {
    return count == 0 ? "" : figures.count(count);
  }
}
