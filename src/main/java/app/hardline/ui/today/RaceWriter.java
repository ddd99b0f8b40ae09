package app.hardline.ui.today;

import app.hardline.quota.PastDays;
import app.hardline.ui.kit.RaceChart;
import app.hardline.words.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Draws up today's dials beside those of past days. */
final class RaceWriter {
  private static final double STEP = .25;
  private static final double MINUTES = 60;
  private static final double DAY = 24;
  private static final double FIRST = 8;
  private static final double LAST = 17;

  private final Words words;

  RaceWriter(Words words) {
    this.words = words;
  }

  /** Empty until there is a day to compare with. */
  Optional<RaceChart.Race> race(TodayFacts facts) {
    PastDays past = facts.numbers().past();
    return past.best().map(best -> race(facts, past, best));
  }

  private RaceChart.Race race(TodayFacts facts, PastDays past, List<LocalTime> best) {
    List<RaceChart.Ground> grounds =
        facts.plan().parts().stream()
            .map(part -> new RaceChart.Ground(hour(part.block().from()), hour(part.block().to())))
            .toList();
    double from = FIRST;
    double to = LAST;
    for (RaceChart.Ground ground : grounds) {
      from = Math.min(from, Math.floor(ground.from()));
      to = Math.max(to, Math.ceil(ground.to()));
    }
    double now = hour(facts.now().toLocalTime());
    LocalTime end = time(Math.min(to, DAY - 1 / MINUTES));
    return new RaceChart.Race(
        from,
        to,
        grounds,
        facts.quota(),
        curve(from, Math.clamp(now, from, to), it -> PastDays.by(past.today(), it)),
        curve(from, to, it -> PastDays.by(best, it)),
        curve(from, to, past::average),
        List.of(
            words.say("screen.today.race.quota", facts.quota()),
            words.say("screen.today.race.best", PastDays.by(best, end)),
            words.say("screen.today.race.average", Math.round(past.average(end)))));
  }

  private static List<RaceChart.Point> curve(
      double from, double to, ToDoubleFunction<LocalTime> by) {
    List<RaceChart.Point> points = new ArrayList<>();
    for (double hour = from; hour < to; hour += STEP) {
      points.add(new RaceChart.Point(hour, by.applyAsDouble(time(hour))));
    }
    points.add(new RaceChart.Point(to, by.applyAsDouble(time(Math.min(to, DAY - 1 / MINUTES)))));
    return points;
  }

  private static double hour(LocalTime time) {
    return time.getHour() + time.getMinute() / MINUTES;
  }

  private static LocalTime time(double hour) {
    return LocalTime.ofSecondOfDay(Math.round(hour * MINUTES) * 60);
  }
}
