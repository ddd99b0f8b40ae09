package app.hardline.quota;

import app.hardline.time.Holidays;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The owner's calendar as it was, is and is planned, for days without number. Immutable.
 *
 * @param blocks every calling block with the days from and up to which it holds
 * @param unlike days that the owner has taken off, or works on although they are holidays
 * @param moved blocks that are at another time on one day
 * @param kept whose holidays are kept from which day on, the latest first
 * @param holidays tells holidays
 */
public record Calendar(
    List<Dated> blocks,
    Map<LocalDate, Unlike> unlike,
    Map<LocalDate, List<Moved>> moved,
    List<Kept> kept,
    Holidays holidays) {
  private static final Comparator<CallingBlock> IN_ORDER = Comparator.comparing(CallingBlock::from);

  /**
   * A block of the week.
   *
   * @param block which
   * @param from the first day on which it holds
   * @param to the first day on which it doesn't any more, if there is one
   */
  record Dated(CallingBlock block, LocalDate from, Optional<LocalDate> to) {
    boolean holdsOn(LocalDate day) {
      return block.day() == day.getDayOfWeek()
          && !from.isAfter(day)
          && to.filter(end -> !end.isAfter(day)).isEmpty();
    }
  }

  /**
   * A day that is unlike others of its weekday.
   *
   * @param off whether it is off; else it is worked on although it is a holiday
   * @param why in the owner's words, may be empty
   */
  public record Unlike(boolean off, String why) {}

  /**
   * A block that is at another time on one day.
   *
   * @param was from when to when it is else
   * @param to its time on that day
   */
  record Moved(CallingBlock was, CallingBlock to) {}

  /**
   * Whose holidays are kept.
   *
   * @param country ISO 3166-1; empty for nobody's
   * @param state its code within the country, may be empty
   * @param from the first day
   */
  public record Kept(String country, String state, LocalDate from) {}

  /** Keeps the parts from change. */
  public Calendar {
    blocks = List.copyOf(blocks);
    unlike = Map.copyOf(unlike);
    moved = Map.copyOf(moved);
    kept = List.copyOf(kept);
  }

  /**
   * One day.
   *
   * @param date past, present or to come
   * @return whether it is off, and its blocks
   */
  public WorkDay on(LocalDate date) {
    Optional<String> off = off(date);
    return new WorkDay(date, off, off.isPresent() ? List.of() : blocks(date));
  }

  /**
   * Whether calls are made on that day of the week.
   *
   * @param date any
   * @return true on a day off too, where there would be blocks on it
   */
  public boolean isCallingWeekday(LocalDate date) {
    return blocks.stream().anyMatch(it -> it.holdsOn(date));
  }

  /**
   * The days of a period.
   *
   * @param period any
   * @return the first one first
   */
  public List<WorkDay> days(Period period) {
    return period.from().datesUntil(period.to().plusDays(1)).map(this::on).toList();
  }

  /**
   * When the calling of a period is over.
   *
   * @param period any
   * @return the end of its last block; empty where it has none
   */
  public Optional<LocalDateTime> lastEnds(Period period) {
    return days(period).reversed().stream()
        .filter(WorkDay::isWork)
        .findFirst()
        .map(day -> day.date().atTime(day.blocks().getLast().to()));
  }

  /**
   * The holiday that is kept on a day, whether or not the owner works on it.
   *
   * @param date any
   * @return its name; empty where there is none
   */
  public Optional<String> holiday(LocalDate date) {
    Kept whose = kept(date);
    return holidays.named(date, whose.country(), whose.state());
  }

  /**
   * Whose holidays are kept on a day.
   *
   * @param date any
   * @return nobody's where that was never said
   */
  public Kept kept(LocalDate date) {
    return kept.stream()
        .filter(it -> !it.from().isAfter(date))
        .findFirst()
        .orElseGet(() -> new Kept("", "", LocalDate.EPOCH));
  }

  private Optional<String> off(LocalDate date) {
    Unlike said = unlike.get(date);
    if (said == null) {
      return holiday(date);
    }
    return Optional.of(said.why()).filter(_ -> said.off());
  }

  private List<CallingBlock> blocks(LocalDate date) {
    List<Moved> others = moved.getOrDefault(date, List.of());
    return blocks.stream()
        .filter(it -> it.holdsOn(date))
        .map(it -> today(it.block(), others))
        .sorted(IN_ORDER)
        .toList();
  }

  private static CallingBlock today(CallingBlock block, List<Moved> others) {
    return others.stream()
        .filter(it -> it.was().equals(block))
        .map(Moved::to)
        .findFirst()
        .orElse(block);
  }

  /** The block of the week that stands at a time on a day, moved there or not. */
  Optional<CallingBlock> origin(LocalDate date, LocalTime begins) {
    List<Moved> others = moved.getOrDefault(date, List.of());
    return blocks.stream()
        .filter(it -> it.holdsOn(date))
        .map(Dated::block)
        .filter(it -> today(it, others).from().equals(begins))
        .findFirst();
  }
}
