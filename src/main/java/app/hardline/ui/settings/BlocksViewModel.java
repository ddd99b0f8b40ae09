package app.hardline.ui.settings;

import app.hardline.quota.BlockWords;
import app.hardline.quota.CallingBlock;
import app.hardline.quota.CallingBlocks;
import app.hardline.ui.kit.Spans;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The calling blocks of the week, to be changed by words. */
public final class BlocksViewModel {
  private static final List<DayOfWeek> WORK_DAYS =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  private final Tasks tasks;
  private final Words words;
  private final CallingBlocks blocks;
  private final Spans spans;
  private final ReadOnlyObjectWrapper<List<CallingBlock>> week =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

  /**
   * A model that shows the week once it has read it.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param figures the form of times
   * @param blocks the times that are set aside for calling
   */
  public BlocksViewModel(Tasks tasks, Words words, Figures figures, CallingBlocks blocks) {
    this.tasks = tasks;
    this.words = words;
    this.blocks = blocks;
    this.spans = new Spans(words, figures);
  }

  /** Reads the week again. */
  public void refresh() {
    problem.set("");
    tasks.ask(blocks::week, week::set);
  }

  /** Sets a day from what was typed, from today on; what is wrong with it is said. */
  void set(DayOfWeek day, String typed) {
    change(List.of(day), typed);
  }

  /** Sets all work days from what was typed for one. */
  void setWorkDays(String typed) {
    change(WORK_DAYS, typed);
  }

  /** The blocks of a day as they would be typed. */
  ObservableValue<String> typed(DayOfWeek day) {
    return week.map(all -> {
      List<String> each =
          of(all, day).stream().map(block -> spans.inFull(block.from(), block.to())).toList();
      return each.isEmpty() ? "" : spans.and(each);
    });
  }

  /** How long the blocks of a day are in all. */
  ObservableValue<String> length(DayOfWeek day) {
    return week.map(all -> length(of(all, day)));
  }

  /** How long the blocks of the week are in all. */
  ObservableValue<String> length() {
    return week.map(this::length);
  }

  /** What is wrong with what was typed last; empty where nothing is. */
  ReadOnlyObjectProperty<String> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void change(List<DayOfWeek> days, String typed) {
    problem.set("");
    tasks.ask(
        () -> {
          days.forEach(day -> blocks.set(day, BlockWords.read(day, typed)));
          return blocks.week();
        },
        week::set,
        this::failed);
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      problem.set(words.say(refused));
    } else {
      tasks.tell(thrown);
    }
  }

  private String length(List<CallingBlock> some) {
    Duration all = some.stream().map(CallingBlock::length).reduce(Duration.ZERO, Duration::plus);
    return all.isZero()
        ? words.say("screen.settings.blocks.none")
        : words.say("screen.settings.blocks.hours", all.toMinutes() / 60.0);
  }

  private static List<CallingBlock> of(List<CallingBlock> all, DayOfWeek day) {
    return all.stream().filter(block -> block.day() == day).toList();
  }
}
