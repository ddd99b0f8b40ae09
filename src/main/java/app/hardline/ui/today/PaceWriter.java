package app.hardline.ui.today;

import app.hardline.quota.Pace;
import app.hardline.ui.kit.Progression;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts where the day and the week stand into words. */
final class PaceWriter {
  private final Words words;
  private final Figures figures;

  PaceWriter(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** The day's dials. */
  PaceSaid day(TodayFacts facts) {
    Optional<Pace> pace = facts.numbers().day().filter(it -> it.quota() > 0);
    int done = facts.tally().dials();
    if (pace.isEmpty()) {
      return new PaceSaid(
          new Progression(done, 0), "", withoutQuota(facts), "", PaceSaid.Tone.PLAIN);
    }
    Pace now = pace.get();
    if (facts.plan().isOver() && now.toGo() > 0) {
      return new PaceSaid(
          progression(now),
          "",
          words.say("screen.today.short", now.toGo()),
          "",
          PaceSaid.Tone.PLAIN);
    }
    return new PaceSaid(
        progression(now), "", toGo(now), now.toGo() == 0 ? "" : stands(now), tone(now));
  }

  /** The week's dials; empty where there is no quota. */
  Optional<PaceSaid> week(TodayFacts facts) {
    return facts
        .numbers()
        .week()
        .filter(it -> it.quota() > 0)
        .map(now ->
            new PaceSaid(
                progression(now),
                words.say("screen.today.of", figures.count(now.quota())),
                weekToGo(now, facts),
                now.toGo() == 0 ? words.say("screen.today.met") : stands(now),
                now.toGo() == 0 ? PaceSaid.Tone.AHEAD : tone(now)));
  }

  private String withoutQuota(TodayFacts facts) {
    return facts
        .plan()
        .off()
        .map(why -> words.say(why.isEmpty() ? "screen.today.off" : "screen.today.off.why", why))
        .orElseGet(() -> words.say("screen.today.without-quota"));
  }

  private String toGo(Pace now) {
    if (now.toGo() == 0) {
      long over = now.done() - now.quota();
      return over == 0 ? words.say("screen.today.met") : words.say("screen.today.over", over);
    }
    return now.anHour().isPresent()
        ? words.say("screen.today.to-go.hour", now.toGo(), now.anHour().getAsLong())
        : words.say("screen.today.to-go", now.toGo());
  }

  private String weekToGo(Pace week, TodayFacts facts) {
    if (week.toGo() == 0) {
      long over = week.done() - week.quota();
      return over == 0 ? "" : words.say("screen.today.over", over);
    }
    long today = facts.numbers().day().map(Pace::toGo).orElse(0L);
    long later = Math.max(0, week.toGo() - today);
    List<LocalDate> days = facts.numbers().daysLeft();
    if (today == 0 || days.isEmpty() || later == 0) {
      return words.say("screen.today.to-go", week.toGo());
    }
    String when =
        days.size() == 1
            ? figures.weekday(days.getFirst())
            : words.say("screen.today.week.days", days.size());
    return words.say("screen.today.week.to-go", week.toGo(), today, later, when);
  }

  private String stands(Pace now) {
    long ahead = now.ahead();
    if (ahead == 0) {
      return words.say("screen.today.pace.on");
    }
    return ahead > 0
        ? words.say("screen.today.pace.ahead", ahead)
        : words.say("screen.today.pace.behind", -ahead);
  }

  private static PaceSaid.Tone tone(Pace now) {
    return now.ahead() == 0
        ? PaceSaid.Tone.PLAIN
        : now.ahead() > 0 ? PaceSaid.Tone.AHEAD : PaceSaid.Tone.BEHIND;
  }

  private static Progression progression(Pace now) {
    return new Progression((int) now.done(), (int) now.quota(), (int) now.due());
  }
}
