package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.dialing.DialState;
import app.hardline.dialing.PowerMode;
import app.hardline.store.Settings;
import app.hardline.ui.kit.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Dials the next number by itself, some seconds after an outcome, unless a key holds it. */
public final class PowerDial {
  private final Tasks tasks;
  private final Settings settings;
  private final Clock clock;
  private final Runnable dial;
  private final ReadOnlyObjectWrapper<PowerMode> mode;
  private final ReadOnlyObjectWrapper<Optional<Long>> secondsLeft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Outcome> loggedNow = Optional.empty();
  private Optional<Instant> dialsAt = Optional.empty();

  /** Reads the choice from the disk, so it is made off the screen's thread. */
  PowerDial(Tasks tasks, Settings settings, Clock clock, Runnable dial) {
    this.tasks = tasks;
    this.settings = settings;
    this.clock = clock;
    this.dial = dial;
    this.mode = new ReadOnlyObjectWrapper<>(settings.get(PowerMode.SETTING));
  }

  /** An outcome is being logged: the card that comes next may be dialed by itself. */
  void logging(Outcome outcome) {
    loggedNow = Optional.of(outcome);
  }

  /** The session is at another state; the countdown begins where an outcome led to it. */
  void moved(DialState next, boolean held) {
    hold();
    boolean dials =
        !held && loggedNow.filter(outcome -> mode.get().dialsAfter(outcome, next)).isPresent();
    loggedNow = Optional.empty();
    if (dials) {
      dialsAt = Optional.of(clock.instant().plus(mode.get().pause()));
      secondsLeft.set(Optional.of(mode.get().pause().toSeconds()));
    }
  }

  /** Called every second. */
  void tick() {
    if (dialsAt.isPresent()) {
      Duration left = Duration.between(clock.instant(), dialsAt.get());
      if (left.isPositive()) {
        secondsLeft.set(Optional.of(Math.ceilDiv(left.toMillis(), 1_000)));
      } else {
        hold();
        dial.run();
      }
    }
  }

  /** Holds the countdown: nothing is dialed until a key says so. */
  void hold() {
    dialsAt = Optional.empty();
    secondsLeft.set(Optional.empty());
  }

  boolean isCounting() {
    return dialsAt.isPresent();
  }

  /** Turns power mode on or off, from the next outcome on. */
  public void turn() {
    hold();
    PowerMode next = new PowerMode(!mode.get().on(), mode.get().pause());
    mode.set(next);
    tasks.ask(
        () -> {
          settings.put(PowerMode.SETTING, next);
          return next;
        },
        _ -> {});
  }

  /** Reads the choice again, which may have been changed in the settings. */
  void refresh() {
    tasks.ask(() -> settings.get(PowerMode.SETTING), mode::set);
  }

  ReadOnlyObjectProperty<PowerMode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /** How many seconds until the number is dialed; empty while nothing is counted. */
  ReadOnlyObjectProperty<Optional<Long>> secondsLeftProperty() {
    return secondsLeft.getReadOnlyProperty();
  }
}
