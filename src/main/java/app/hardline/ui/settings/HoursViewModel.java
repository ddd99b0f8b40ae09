package app.hardline.ui.settings;

import app.hardline.compliance.CallingRule;
import app.hardline.compliance.CallingTimes;
import app.hardline.compliance.OwnHours;
import app.hardline.store.Settings;
import app.hardline.time.Hours;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** When the owner wants to call, in the prospect's time, and where the law's rules are from. */
final class HoursViewModel {

  /** Where the rules are read from: how many, when they were looked at last, what is wrong. */
  record Rules(String file, boolean own, int rows, Optional<LocalDate> checkedOn, String problem) {}

  private final Tasks tasks;
  private final Settings settings;
  private final CallingTimes times;
  private final Words words;
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Set<DayOfWeek>> days =
      new ReadOnlyObjectWrapper<>(OwnHours.WORK_DAYS.fallback());
  private final ReadOnlyObjectWrapper<Optional<Rules>> rules =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A model that shows the hours once it has read them.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param settings the owner's choices
   * @param times the rules
   */
  HoursViewModel(Tasks tasks, Words words, Settings settings, CallingTimes times) {
    this.tasks = tasks;
    this.words = words;
    this.settings = settings;
    this.times = times;
  }

  /** Reads them again. */
  void refresh() {
    tasks.ask(
        () -> new OwnHours(settings.get(OwnHours.HOURS), settings.get(OwnHours.WORK_DAYS)),
        own -> {
          from.set(own.hours().from().toString());
          to.set(own.hours().to().toString());
          days.set(own.workDays());
        });
    tasks.ask(this::read, it -> rules.set(Optional.of(it)));
  }

  /** What is wrong with the typed hours; they are saved once they are right. */
  Optional<String> save() {
    try {
      Hours typed = Hours.of(from.get(), to.get());
      put(() -> settings.put(OwnHours.HOURS, typed));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(words.say("screen.settings.hours.wrong"));
    }
  }

  /** Makes a day a work day, or a free one; the last one stays. */
  void turn(DayOfWeek day) {
    Set<DayOfWeek> chosen = EnumSet.copyOf(days.get());
    if (!chosen.remove(day)) {
      chosen.add(day);
    }
    if (!chosen.isEmpty()) {
      days.set(Set.copyOf(chosen));
      put(() -> settings.put(OwnHours.WORK_DAYS, chosen));
    }
  }

  StringProperty fromProperty() {
    return from;
  }

  StringProperty toProperty() {
    return to;
  }

  ReadOnlyObjectProperty<Set<DayOfWeek>> daysProperty() {
    return days.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Rules>> rulesProperty() {
    return rules.getReadOnlyProperty();
  }

  private void put(Runnable choice) {
    tasks.ask(
        () -> {
          choice.run();
          return choice;
        },
        _ -> {});
  }

  private Rules read() {
    String file = times.ownFile().toString();
    boolean own = Files.exists(times.ownFile());
    try {
      var rows = times.book().rules();
      return new Rules(
          file,
          own,
          rows.size(),
          rows.stream().map(CallingRule::checkedOn).max(LocalDate::compareTo),
          "");
    } catch (Refused refused) {
      return new Rules(file, own, 0, Optional.empty(), words.say(refused));
    }
  }
}
