package app.hardline.insight;

import app.hardline.insight.Advice.Subject;
import app.hardline.plan.Tried;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Advice in words.
 *
 * @param words the sentences
 * @param figures the form of figures
 */
public record AdviceSaid(Words words, Figures figures) {
  private static final double TWICE_FROM = 1.95;
  private static final double TWICE_TO = 2.05;

  /**
   * Says it.
   *
   * @param advice what the calls carry
   * @return what is better, the figures behind it, and what to do
   */
  public String sentence(Advice advice) {
    String times = times(advice.comparison().ratio());
    String against = against(advice.comparison().one(), advice.comparison().other());
    return switch (advice.subject()) {
      case Subject.Hour(int hour, boolean planned) ->
          say(
              planned ? "hour.planned" : "hour",
              times,
              figures.time(LocalTime.of(hour, 0)),
              figures.time(LocalTime.of(hour, 0).plusHours(1)),
              against);
      case Subject.Weekday(var day, boolean planned) ->
          say(planned ? "weekday.planned" : "weekday", times, figures.weekday(day), against);
      case Subject.CallList(String name) -> say("list", times, name, against);
      case Subject.Attempt(int attempt, boolean andMore) ->
          say(
              attempt == 1 ? "attempt.first" : andMore ? "attempt.more" : "attempt",
              times,
              attempt,
              against);
    };
  }

  /**
   * Says how sure it is.
   *
   * @param advice what the calls carry
   * @return how seldom chance alone would say so
   */
  public String sure(Advice advice) {
    return say("sure", advice.oneIn());
  }

  private String times(double ratio) {
    if (Double.isInfinite(ratio)) {
      return say("times.only");
    }
    return ratio >= TWICE_FROM && ratio < TWICE_TO
        ? say("times.twice")
        : say("times", String.format(Locale.US, "%.1f", ratio));
  }

  private String against(Tried one, Tried other) {
    return say("against", one.successes(), one.trials(), other.successes(), other.trials());
  }

  private String say(String key, Object... arguments) {
    return words.say("document.coach." + key, arguments);
  }
}
