package app.hardline.quota;

import app.hardline.calls.DayCounts;
import app.hardline.words.Refused;
import java.util.Arrays;
import java.util.Locale;

/** What can be counted and set a quota for. */
public enum Metric {
  /** Calls made. */
  DIALS,
  /** Calls that a person answered. */
  ANSWERED,
  /** Talks with the right person. */
  CONVERSATIONS,
  /** Meetings booked. */
  MEETINGS;

  /**
   * The word for it on the command line and in the database.
   *
   * @return such as {@code dials}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The metric that a word stands for.
   *
   * @param code as {@link #code()} gives it
   * @return the metric
   * @throws Refused with {@link QuotaReason#UNKNOWN_METRIC} when there is none
   */
  public static Metric named(String code) {
    return Arrays.stream(values())
        .filter(metric -> metric.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(QuotaReason.UNKNOWN_METRIC, code));
  }

  long of(DayCounts counts) {
    return switch (this) {
      case DIALS -> counts.dials();
      case ANSWERED -> counts.answered();
      case CONVERSATIONS -> counts.conversations();
      case MEETINGS -> counts.meetings();
    };
  }
}
