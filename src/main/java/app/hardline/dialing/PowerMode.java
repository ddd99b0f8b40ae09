package app.hardline.dialing;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.store.Setting;
import java.time.Duration;

/**
 * Whether the next number is dialed by itself once an outcome is logged.
 *
 * @param on whether it is
 * @param pause how long after the outcome, so that any key can hold it
 */
public record PowerMode(boolean on, Duration pause) {
  /** The longest that it waits. */
  public static final int MOST_SECONDS = 60;

  /** The owner's choice; off until it is made. */
  public static final Setting<PowerMode> SETTING =
      new Setting<>(
          "dialing.power",
          new PowerMode(false, Duration.ofSeconds(3)),
          PowerMode::read,
          it -> (it.on() ? "on " : "off ") + it.pause().toSeconds());

  /** Checks the wait. */
  public PowerMode {
    if (pause.toSeconds() < 1 || pause.toSeconds() > MOST_SECONDS) {
      throw new IllegalArgumentException("from a second to a minute");
    }
  }

  /**
   * Whether the next number is dialed by itself. Never in the first card, and never after an
   * outcome that asks for something, which leaves the owner with more to do.
   *
   * @param outcome that was just logged
   * @param next where the session is now
   * @return true when somebody is on the card who can be dialed
   */
  public boolean dialsAfter(Outcome outcome, DialState next) {
    return on
        && outcome.asksFor().filter(AsksFor::needsDate).isEmpty()
        && next instanceof DialState.Ready(Card card)
        && card.number().isPresent();
  }

  private static PowerMode read(String text) {
    String[] parts = text.split(" ", 2);
    return new PowerMode(parts[0].equals("on"), Duration.ofSeconds(Long.parseLong(parts[1])));
  }
}
