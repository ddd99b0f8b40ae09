package app.hardline.ui.dial;

import app.hardline.dialing.QueueCounts;
import app.hardline.ui.kit.Rereading;
import app.hardline.ui.kit.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What becomes of everybody on the list. Of a long list that takes a while to count, so it is
 * counted in the pauses between calls, and once a minute where there is none; what is logged
 * meanwhile is taken as somebody who was ready and rests now.
 */
final class Headcount {
  /** So many are counted in the time of a few keys. */
  private static final long FEW = 20_000;

  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Clock clock;
  private final Rereading<QueueCounts> reading;
  private final ReadOnlyObjectWrapper<QueueCounts> shown;
  private Instant movedAt;
  private Instant countedAt;
  private boolean behind;
  private int loggedSince;

  /**
   * Counts at once, so it is made off the screen's thread.
   *
   * @param counting counts everybody, off the screen's thread
   */
  Headcount(Tasks tasks, Clock clock, Supplier<QueueCounts> counting) {
    this.clock = clock;
    this.shown = new ReadOnlyObjectWrapper<>(counting.get());
    this.reading = new Rereading<>(tasks, counting, this::take);
    this.movedAt = clock.instant();
    this.countedAt = movedAt;
  }

  ReadOnlyObjectProperty<QueueCounts> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** So many more calls were logged, or taken back where it is less than none. */
  void logged(int more) {
    loggedSince += more;
    shown.set(shown.get().resting(more));
  }

  /** Something may have moved. */
  void ask() {
    behind = true;
    movedAt = clock.instant();
    tick();
  }

  /** Counts when it is time to; called every second. */
  void tick() {
    Instant now = clock.instant();
    if (behind
        && (shown.get().prospects() <= FEW
            || past(movedAt, PAUSE, now)
            || past(countedAt, LONGEST, now))) {
      behind = false;
      loggedSince = 0;
      countedAt = now;
      reading.read();
    }
  }

  private static boolean past(Instant since, Duration time, Instant now) {
    return !now.isBefore(since.plus(time));
  }

  private void take(QueueCounts counted) {
    shown.set(counted.resting(loggedSince));
  }
}
