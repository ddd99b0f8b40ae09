package app.hardline.ui.settings;

import app.hardline.quota.Calendar;
import app.hardline.quota.WorkCalendar;
import app.hardline.time.DateWords;
import app.hardline.time.OwnerClock;
import app.hardline.time.WordDate;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The days off of the year to come: holidays, of which some may be worked on, and one's own. */
final class DaysOffViewModel {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /**
   * A day.
   *
   * @param date which
   * @param day in words
   * @param why what it is called
   * @param off whether nothing is due on it
   * @param holiday whether it is one, worked on or not
   */
  record Day(LocalDate date, String day, String why, boolean off, boolean holiday) {}

  /**
   * What is shown.
   *
   * @param days of the year to come, the first one first
   * @param country whose holidays are kept, as an ISO 3166-1 code; empty for nobody's
   * @param state of it, may be empty
   */
  record Shown(List<Day> days, String country, String state) {
    /** Keeps the days from change. */
    Shown {
      days = List.copyOf(days);
    }
  }

  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final WorkCalendar calendar;
  private final OwnerClock clock;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(List.of(), "", ""));
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

  DaysOffViewModel(
      Tasks tasks, Words words, Figures figures, WorkCalendar calendar, OwnerClock clock) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Reads them again. */
  void refresh() {
    tasks.ask(this::read, shown::set);
  }

  /** The days, and whose holidays are kept. */
  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** What was wrong with what was asked for last; empty for nothing. */
  ReadOnlyObjectProperty<String> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /**
   * Takes a day off.
   *
   * @param typed its date in words, and why behind a comma
   * @return whether the date was understood
   */
  boolean takeOff(String typed) {
    String[] parts = COMMA.split(typed.strip(), 2);
    WordDate read = new DateWords(clock).read(parts[0], clock.getZone());
    Optional<LocalDate> day =
        switch (read) {
          case WordDate.At(ZonedDateTime at) -> Optional.of(at.toLocalDate());
          case WordDate.Passed(ZonedDateTime at) -> Optional.of(at.toLocalDate());
          case WordDate.Unclear() -> Optional.empty();
        };
    if (day.isPresent()) {
      String why = parts.length > 1 ? parts[1] : words.say("screen.settings.off.planned");
      change(() -> calendar.takeOff(day.get(), why));
      return true;
    }
    problem.set(words.say("screen.settings.off.unclear", parts[0]));
    return false;
  }

  /** Works on a day that is off, or has it off again. */
  void turn(Day day) {
    change(() -> {
      if (day.off() && day.holiday()) {
        calendar.workOn(day.date());
      } else {
        calendar.asUsual(day.date());
      }
    });
  }

  /**
   * Keeps the holidays of another country or state from today on.
   *
   * @param country its ISO 3166-1 code; empty for nobody's
   * @param state its code within the country, may be empty
   */
  void keep(String country, String state) {
    change(() -> calendar.keepHolidays(country, state.strip().toUpperCase(Locale.ROOT)));
  }

  private void change(Runnable change) {
    problem.set("");
    tasks.ask(
        () -> {
          change.run();
          return read();
        },
        shown::set,
        thrown -> {
          if (thrown instanceof Refused refused) {
            problem.set(words.say(refused));
          } else {
            tasks.tell(thrown);
          }
        });
  }

  private Shown read() {
    Calendar now = calendar.read();
    LocalDate today = clock.today();
    List<Day> days =
        today
            .datesUntil(today.plusYears(1))
            .filter(now::isCallingWeekday)
            .filter(date -> now.holiday(date).isPresent() || now.on(date).off().isPresent())
            .map(date -> day(now, date))
            .toList();
    Calendar.Kept kept = now.kept(today);
    return new Shown(days, kept.country(), kept.state());
  }

  private Day day(Calendar now, LocalDate date) {
    Optional<String> off = now.on(date).off();
    Optional<String> holiday = now.holiday(date);
    String name =
        off.filter(why -> !why.isEmpty())
            .or(() -> holiday)
            .orElseGet(() -> words.say("screen.settings.off.planned"));
    return new Day(date, figures.day(date), name, off.isPresent(), holiday.isPresent());
  }
}
