package app.hardline.insight;

import app.hardline.time.Per;
import app.hardline.time.Period;
import java.util.OptionalLong;

/** How many dials were asked for, as the quotas stood at that time. */
@FunctionalInterface
public interface DialQuota {

  /**
   * The quota of a period.
   *
   * @param per how long the period is
   * @param period one such period
   * @return dials; 0 on a day off; empty where no quota was in force
   */
  OptionalLong of(Per per, Period period);

  /**
   * What was due in some days: what each of them asked for.
   *
   * @param days any
   * @return dials; empty where no quota was in force on any of them
   */
  default OptionalLong over(Period days) {
    return days.from()
        .datesUntil(days.to().plusDays(1))
        .map(day -> of(Per.DAY, new Period(day, day)))
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .reduce(Long::sum);
  }
}
