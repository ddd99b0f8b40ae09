package app.hardline.ui.shell;

import app.hardline.dialing.Scope;
import app.hardline.plan.Benchmarks;
import app.hardline.quota.Pace;
import app.hardline.store.Setting;
import app.hardline.time.Per;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.Duration;
import java.util.Optional;

/**
 * What is said once in the last two hours of a week's blocks, where its quota of dials isn't met
 * yet: what is left, who can be called, and how long that takes.
 */
final class WeekEnd {
  private static final Duration LAST = Duration.ofHours(2);

  /** Minutes are said in tens. */
  private static final long TEN = 10;

  /** The week of which it was said, by its first day. */
  private static final Setting<String> SAID = Setting.text("notice.weekEnd", "");

  private final Workbench workbench;
  private final Words words;

  WeekEnd(Workbench workbench, Words words) {
    this.workbench = workbench;
    this.words = words;
  }

  /** The sentence, the first time it is asked for when it is to be said. */
  Optional<String> news() {
    String week = Per.WEEK.around(workbench.clock().today()).from().toString();
    if (workbench.settings().get(SAID).equals(week)) {
      return Optional.empty();
    }
    Optional<Pace> late =
        workbench
            .tally()
            .pace(Per.WEEK)
            .filter(pace -> pace.toGo() > 0 && pace.left().compareTo(LAST) <= 0)
            .filter(pace -> !pace.left().isZero());
    late.ifPresent(_ -> workbench.settings().put(SAID, week));
    return late.map(this::sentence);
  }

  private String sentence(Pace pace) {
    long ready = workbench.queue().counts(Scope.all()).ready();
    double minutes = pace.toGo() * Benchmarks.shipped().minutesPerDial().mean();
    long tens = Math.max(TEN, Math.round(minutes / TEN) * TEN);
    return words.say("screen.notice.week", pace.toGo(), ready, tens);
  }
}
