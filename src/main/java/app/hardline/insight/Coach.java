package app.hardline.insight;

import app.hardline.calls.DialTallies;
import app.hardline.quota.WorkCalendar;
import app.hardline.store.Database;
import app.hardline.time.OwnerClock;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Says one thing a day that one's own calls of this year carry, and on most days nothing. Safe for
 * any thread but the screen's.
 */
public final class Coach {
  private final Database database;
  private final OwnerClock clock;
  private final WorkCalendar calendar;
  private final DialTallies tallies = new DialTallies();
  private final AtomicReference<Optional<Said>> last = new AtomicReference<>(Optional.empty());

  private record Said(LocalDate day, Optional<Advice> advice) {}

  /**
   * Over a database.
   *
   * @param database where the calls are kept
   * @param clock the owner's
   * @param calendar when calls are planned
   */
  public Coach(Database database, OwnerClock clock, WorkCalendar calendar) {
    this.database = database;
    this.clock = clock;
    this.calendar = calendar;
  }

  /**
   * What is said today: the same all day, since it is drawn from the calls from January 1 until
   * yesterday. Where there is more to say, it takes turns.
   *
   * @return empty where the calls carry nothing
   */
  public Optional<Advice> today() {
    LocalDate today = clock.today();
    Optional<Said> said = last.get().filter(it -> it.day().equals(today));
    if (said.isEmpty()) {
      said = Optional.of(new Said(today, read(today)));
      last.set(said);
    }
    return said.get().advice();
  }

  /**
   * Draws it from the calls as they are.
   *
   * @param today the day on which it is said
   * @return empty where the calls before it carry nothing
   */
  public Optional<Advice> read(LocalDate today) {
    LocalDate first = today.withDayOfYear(1);
    if (first.equals(today)) {
      return Optional.empty();
    }
    LocalDate yesterday = today.minusDays(1);
    List<Advice> all =
        database.read(view ->
            new OwnDials(
                    tallies.hours(view, first, yesterday),
                    tallies.lists(view, first, yesterday),
                    tallies.attempts(view, first, yesterday),
                    calendar.read(view).days(new Period(today, today.plusDays(6))))
                .advice());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(today.getDayOfYear() % all.size()));
  }
}
