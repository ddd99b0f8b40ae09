package app.hardline.quota;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Today's dials beside those of past days, by the time of day.
 *
 * @param today when today's were made, the first one first
 * @param past when those of each past day were made on which there was one, the first one first
 */
public record PastDays(List<LocalTime> today, Map<LocalDate, List<LocalTime>> past) {

  /** Keeps the days from change. */
  public PastDays {
    today = List.copyOf(today);
    past = Map.copyOf(past);
  }

  /**
   * The past day with the most dials.
   *
   * @return when its dials were made; of several days alike the latest; empty where there is none
   */
  public Optional<List<LocalTime>> best() {
    return new TreeMap<>(past)
        .values().stream().reduce((one, later) -> later.size() >= one.size() ? later : one);
  }

  /**
   * How many dials were made on the past days by a time, on average.
   *
   * @param time of day
   * @return 0 where there is no past day
   */
  public double average(LocalTime time) {
    return past.values().stream().mapToInt(day -> by(day, time)).average().orElse(0);
  }

  /**
   * How many dials of a day were made by a time.
   *
   * @param day when they were made
   * @param time of day
   * @return those at that time included
   */
  public static int by(List<LocalTime> day, LocalTime time) {
    return (int) day.stream().filter(at -> !at.isAfter(time)).count();
  }
}
