package app.hardline.quota;

import app.hardline.prospect.Region;
import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.store.Snapshot;
import app.hardline.time.Holidays;
import app.hardline.time.OwnerClock;
import app.hardline.words.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * On which days calls are made, and when: the calling blocks of the week, public holidays, days off
 * and blocks that are moved for a day. What was stays as it was. Safe for any thread but the
 * screen's.
 */
public final class WorkCalendar {
  private final Database database;
  private final Settings settings;
  private final OwnerClock clock;
  private final Holidays holidays = new Holidays();
  private final CalendarStore store = new CalendarStore();

  /**
   * The calendar of a database.
   *
   * @param database where it is kept
   * @param settings tell where the owner is at home
   * @param clock the owner's
   */
  public WorkCalendar(Database database, Settings settings, OwnerClock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The calendar.
   *
   * @return all of it, as it stands
   */
  public Calendar read() {
    return database.read(this::read);
  }

  /**
   * Part: the calendar.
   *
   * @param view what is read
   * @return all of it, as it stands
   */
  public Calendar read(Snapshot view) {
    return store.read(view, settings.get(Region.HOME).code(), holidays);
  }

  /**
   * Takes a day off: nothing is due on it.
   *
   * @param date today or later
   * @param why in the owner's words, may be empty
   * @throws Refused with {@link QuotaReason#PAST}
   */
  public void takeOff(LocalDate date, String why) {
    except(date, new Calendar.Unlike(true, why.strip()));
  }

  /**
   * Works on a day although it is a holiday.
   *
   * @param date today or later
   * @throws Refused with {@link QuotaReason#PAST}
   */
  public void workOn(LocalDate date) {
    except(date, new Calendar.Unlike(false, ""));
  }

  /**
   * Makes a day one like others of its weekday again.
   *
   * @param date today or later
   * @throws Refused with {@link QuotaReason#PAST}
   */
  public void asUsual(LocalDate date) {
    notPast(date);
    database.write(tx -> {
      store.asUsual(tx, date);
      return date;
    });
  }

  /**
   * Moves a block for one day; it stays as long as it is.
   *
   * @param date today or later
   * @param begins when it begins on that day as it stands
   * @param to when it is to begin
   * @throws Refused with {@link QuotaReason#PAST}, with {@link QuotaReason#NO_BLOCK} when none
   *     begins then, with {@link QuotaReason#PAST_MIDNIGHT} when it wouldn't end on that day, or
   *     with {@link QuotaReason#BLOCKS_OVERLAP}
   */
  public void move(LocalDate date, LocalTime begins, LocalTime to) {
    notPast(date);
    database.write(tx -> {
      Calendar calendar = read(tx);
      CallingBlock was =
          calendar
              .origin(date, begins)
              .orElseThrow(() -> new Refused(QuotaReason.NO_BLOCK, begins));
      LocalTime ends = to.plus(was.length());
      if (!ends.isAfter(to)) {
        throw new Refused(QuotaReason.PAST_MIDNIGHT, to);
      }
      CallingBlock moved = new CallingBlock(was.day(), to, ends);
      calendar.on(date).blocks().stream()
          .filter(block -> !block.from().equals(begins) && block.overlaps(moved))
          .findFirst()
          .ifPresent(other -> {
            boolean before = other.from().isBefore(moved.from());
            throw new Refused(
                QuotaReason.BLOCKS_OVERLAP,
                (before ? other : moved).to(),
                (before ? moved : other).from());
          });
      store.move(tx, date, new Calendar.Moved(was, moved), clock.instant());
      return moved;
    });
  }

  /**
   * Says whose public holidays are kept, from today on.
   *
   * @param country ISO 3166-1; empty for nobody's
   * @param state its code within the country, may be empty
   */
  public void keepHolidays(String country, String state) {
    database.write(tx -> {
      store.keep(tx, new Calendar.Kept(country, state, clock.today()));
      return country;
    });
  }

  /**
   * Asks to be told when the calendar changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database
        .changes()
        .listen(Set.of("calling_block", "calendar_day", "moved_block", "holidays_kept"), action);
  }

  private void except(LocalDate date, Calendar.Unlike unlike) {
    notPast(date);
    database.write(tx -> {
      store.except(tx, date, unlike, clock.instant());
      return date;
    });
  }

  private void notPast(LocalDate date) {
    if (date.isBefore(clock.today())) {
      throw new Refused(QuotaReason.PAST, date);
    }
  }
}
