package app.hardline.ui.deals;

import app.hardline.quota.Goal;
import app.hardline.quota.Metric;
import app.hardline.time.Period;
import app.hardline.ui.kit.Progression;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The quota that deals are held against, in words. Its pace is even over the days of its period: no
 * deal is won in a block.
 *
 * @param goal where it stands
 * @param today the owner's date
 */
record DealGoal(Goal goal, LocalDate today) {
  /** What deals bring, the one that says most first. */
  private static final List<Metric> METRICS =
      List.of(
          Metric.Standard.MRR,
          Metric.Standard.GROSS_PROFIT,
          Metric.Standard.ONE_TIME,
          Metric.Standard.WON,
          Metric.Standard.PROPOSALS);

  /** Of the quotas in force the one that stands above the board: of the longest period. */
  static Optional<Goal> above(List<Goal> goals) {
    return goals.stream()
        .filter(it -> METRICS.contains(it.metric()) && it.quota() > 0)
        .min(
            Comparator.<Goal>comparingInt(it -> METRICS.indexOf(it.metric()))
                .thenComparing(Comparator.comparing(Goal::per).reversed()));
  }

  String name(Words words, Figures figures) {
    return words.say("screen.deals.goal.since", figures.shortDay(goal.period().from()));
  }

  String done(Words words, Figures figures) {
    return amount(words, figures, goal.done());
  }

  String target(Words words, Figures figures) {
    return words.say(
        "screen.deals.goal.of",
        amount(words, figures, goal.quota()),
        figures.shortDay(goal.period().to()));
  }

  String stands(Words words, Figures figures) {
    long ahead = goal.done() - pace();
    return goal.done() >= goal.quota()
        ? words.say("screen.deals.goal.met")
        : words.say(
            ahead < 0 ? "screen.deals.goal.behind" : "screen.deals.goal.ahead",
            amount(words, figures, Math.abs(ahead)));
  }

  boolean isBehind() {
    return goal.done() < Math.min(pace(), goal.quota());
  }

  Progression progression() {
    return new Progression(drawn(goal.done()), drawn(goal.quota()), drawn(pace()));
  }

  /** What should be done by the end of today, rounded up. */
  private long pace() {
    Period period = goal.period();
    long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    long over = ChronoUnit.DAYS.between(period.from(), today) + 1;
    return Math.ceilDiv(goal.quota() * Math.clamp(over, 0, days), days);
  }

  /** A goal of more than two billion is drawn as that. */
  private static int drawn(long count) {
    return (int) Math.min(count, Integer.MAX_VALUE);
  }

  private String amount(Words words, Figures figures, long count) {
    return switch (goal.metric()) {
      case Metric.Standard.MRR, Metric.Standard.GROSS_PROFIT, Metric.Standard.ONE_TIME ->
          words.say(
              "screen.deals.goal." + goal.metric().code(),
              figures.money(BigDecimal.valueOf(count)));
      default -> words.say("screen.deals.goal." + goal.metric().code(), count);
    };
  }
}
