package app.hardline.insight;

import app.hardline.plan.Comparison;
import java.time.DayOfWeek;

/**
 * What one's own calls say, where they carry it.
 *
 * @param subject what is better
 * @param comparison its dials beside all others
 * @param oneIn of how many years without any difference one would have such a sentence, 20 at least
 */
public record Advice(Subject subject, Comparison comparison, long oneIn) {

  /** What is better than the rest. */
  public sealed interface Subject {

    /**
     * An hour of the day in which more dials are answered.
     *
     * @param hour on the owner's clock, 0 to 23
     * @param planned whether a calling block lies in it on any day of the week to come
     */
    record Hour(int hour, boolean planned) implements Subject {}

    /**
     * A day of the week on which more dials are answered.
     *
     * @param day which
     * @param planned whether calls are planned on the next one
     */
    record Weekday(DayOfWeek day, boolean planned) implements Subject {}

    /**
     * A list of which more dials become conversations.
     *
     * @param name the list's
     */
    record CallList(String name) implements Subject {}

    /**
     * The how manieth dials to the same person are answered most.
     *
     * @param attempt 1 for the first
     * @param andMore whether later ones are counted with it
     */
    record Attempt(int attempt, boolean andMore) implements Subject {}
  }
}
