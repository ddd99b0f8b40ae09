package app.hardline.compliance;

import app.hardline.store.Setting;
import app.hardline.time.Hours;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When the owner wants to call, in the prospect's time. They hold within the law's fence, on the
 * work days alone, and not on a public holiday of the prospect's country.
 *
 * @param hours of the day
 * @param workDays days of the week
 */
public record OwnHours(Hours hours, Set<DayOfWeek> workDays) {
  /** The owner's choice of the hours. */
  public static final Setting<Hours> HOURS =
      new Setting<>("compliance.hours", Hours.parse("8:30-17:30"), Hours::parse, Hours::toString);

  /** The owner's choice of the work days. */
  public static final Setting<Set<DayOfWeek>> WORK_DAYS =
      new Setting<>(
          "compliance.workDays",
          Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
          OwnHours::read,
          OwnHours::write);

  /** Keeps the days from change. */
  public OwnHours {
    workDays = Set.copyOf(workDays);
  }

  private static Set<DayOfWeek> read(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String day : text.split(" ", -1)) {
      if (!day.isEmpty()) {
        days.add(DayOfWeek.valueOf(day));
      }
    }
    return days;
  }

  private static String write(Set<DayOfWeek> days) {
    return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
  }
}
