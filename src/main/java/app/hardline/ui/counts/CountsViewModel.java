package app.hardline.ui.counts;

import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is counted by hand: one of the counts is chosen, and keys count it. */
public final class CountsViewModel {
  private static final int MOST_DIGITS = 6;

  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final CountsReader reader;
  private final Runnable leave;
  private final ReadOnlyObjectWrapper<CountsFacts> facts;
  private final ReadOnlyObjectWrapper<String> chosen = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

  /**
   * Counts that are opened.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param facts as they stand
   * @param reader reads and counts
   * @param leave goes back to Today
   */
  public CountsViewModel(
      Tasks tasks,
      Words words,
      Figures figures,
      CountsFacts facts,
      CountsReader reader,
      Runnable leave) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.reader = reader;
    this.leave = leave;
    this.facts = new ReadOnlyObjectWrapper<>(facts);
    chooseFirst();
  }

  /** What is shown. */
  ReadOnlyObjectProperty<CountsFacts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /** The name of the count that keys change; empty while there is none. */
  ReadOnlyObjectProperty<String> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Why the last thing asked for couldn't be done; empty where it was. */
  ReadOnlyObjectProperty<String> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The day that is counted for. */
  String day() {
    CountsFacts now = facts.get();
    return now.day().equals(now.today())
        ? words.say("screen.counts.today", figures.shortDay(now.day()))
        : figures.day(now.day());
  }

  /** Where the goal of a count stands. */
  String goal(CountsFacts.Count count) {
    return count
        .goal()
        .map(it ->
            words.say(
                "screen.counts.goal." + it.per().code(),
                figures.count(it.done()),
                figures.count(it.quota())))
        .orElseGet(() -> words.say("screen.counts.goal.none"));
  }

  /** Chooses a count. */
  void choose(String name) {
    chosen.set(name);
  }

  /** Chooses the count so many rows below. */
  void go(int down) {
    List<String> names = names();
    if (!names.isEmpty()) {
      int at = names.indexOf(chosen.get()) + down;
      chosen.set(names.get(Math.clamp(at, 0, names.size() - 1)));
    }
  }

  /** Counts one more, or one less, of the chosen one. */
  public void count(int amount) {
    if (!chosen.get().isEmpty()) {
      count(chosen.get(), amount);
    }
  }

  /** Counts one more, or one less. */
  void count(String name, int amount) {
    choose(name);
    LocalDate day = facts.get().day();
    ask(() -> reader.count(name, amount, day), name);
  }

  /**
   * Begins to count something with its first one.
   *
   * @param name as it was typed
   * @return whether there is one
   */
  boolean add(String name) {
    if (name.isBlank()) {
      return false;
    }
    LocalDate day = facts.get().day();
    String called = name.strip();
    ask(() -> reader.count(called, 1, day), called);
    return true;
  }

  /**
   * Sets the goal of a week for the chosen count.
   *
   * @param typed a whole number; 0 takes it away
   * @return whether it was understood
   */
  boolean aim(String typed) {
    OptionalLong target = number(typed);
    String name = chosen.get();
    if (target.isEmpty() || name.isEmpty()) {
      problem.set(words.say("screen.counts.goal.wrong"));
      return false;
    }
    LocalDate day = facts.get().day();
    ask(() -> reader.aim(name, target.getAsLong(), day), name);
    return true;
  }

  /** Counts for another day, so many later; never for one that is to come. */
  public void turn(int days) {
    LocalDate day = facts.get().day().plusDays(days);
    if (!day.isAfter(reader.today())) {
      ask(() -> reader.read(day), chosen.get());
    }
  }

  /** Goes back to Today. */
  void close() {
    leave.run();
  }

  private void ask(Supplier<CountsFacts> work, String name) {
    problem.set("");
    tasks.ask(
        work,
        now -> {
          facts.set(now);
          names().stream().filter(name::equalsIgnoreCase).findFirst().ifPresent(this::choose);
        },
        thrown -> {
          if (thrown instanceof Refused refused) {
            problem.set(words.say(refused));
          } else {
            tasks.tell(thrown);
          }
        });
  }

  private void chooseFirst() {
    names().stream().findFirst().ifPresent(this::choose);
  }

  private List<String> names() {
    return facts.get().counts().stream().map(CountsFacts.Count::name).toList();
  }

  private static OptionalLong number(String typed) {
    return Optional.of(typed.strip())
        .filter(it -> it.matches("[0-9]{1," + MOST_DIGITS + "}"))
        .map(it -> OptionalLong.of(Long.parseLong(it)))
        .orElse(OptionalLong.empty());
  }
}
