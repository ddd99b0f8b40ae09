package app.hardline.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps from a dial to a deal, in their order. */
public enum Step {
  /** A call made. */
  DIALS,
  /** A person answered. */
  ANSWERED,
  /** The right person talked. */
  CONVERSATIONS,
  /** A meeting was booked. */
  MEETINGS,
  /** It took place. */
  HELD,
  /** A proposal was made. */
  PROPOSALS,
  /** The deal was won. */
  WON;

  /**
   * The word for it on the command line.
   *
   * @return such as {@code dials}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The step before it.
   *
   * @return empty for the first one
   */
  public Optional<Step> before() {
    return switch (this) {
      case DIALS -> Optional.empty();
      case ANSWERED -> Optional.of(DIALS);
      case CONVERSATIONS -> Optional.of(ANSWERED);
      case MEETINGS -> Optional.of(CONVERSATIONS);
      case HELD -> Optional.of(MEETINGS);
      case PROPOSALS -> Optional.of(HELD);
      case WON -> Optional.of(PROPOSALS);
    };
  }

  /**
   * The step after it.
   *
   * @return empty for the last one
   */
  public Optional<Step> next() {
    return Arrays.stream(values()).filter(it -> it.before().equals(Optional.of(this))).findFirst();
  }

  /**
   * The steps that are reached from the one before.
   *
   * @return all but the first one, in their order
   */
  public static List<Step> reached() {
    return Arrays.stream(values()).skip(1).toList();
  }
}
