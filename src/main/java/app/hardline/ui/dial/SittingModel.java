package app.hardline.ui.dial;

import app.hardline.dialing.Aim;
import app.hardline.dialing.DialState;
import app.hardline.dialing.SessionFigures;
import app.hardline.dialing.Sitting;
import app.hardline.store.Settings;
import app.hardline.ui.kit.Rereading;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.WindowChoices;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What a session is besides its cards, on the screen: its aim, its pauses, and how far it is. */
public final class SittingModel {
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Clock clock;
  private final Sitting sitting;
  private final AimReader reader;
  private final PowerDial power;
  private final boolean practice;
  private final Settings settings;
  private boolean focusBack;
  private final ReadOnlyObjectWrapper<Aim> aim;
  private final ReadOnlyObjectWrapper<Optional<Instant>> pausedAt;
  private final ReadOnlyObjectWrapper<Integer> dials;
  private final ReadOnlyObjectWrapper<Long> anHour;
  private final ReadOnlyObjectWrapper<SessionFigures> figuresNow;
  private final ReadOnlyObjectWrapper<Boolean> reached = new ReadOnlyObjectWrapper<>(false);
  private final Rereading<Counted> reading;
  private final AtomicInteger counts = new AtomicInteger();
  private boolean goesOn;

  /** What is done, as it was read after so many counts. */
  private record Counted(int counts, SessionFigures done) {}

  /** Reads from the disk, so it is made off the screen's thread. */
  SittingModel(Tasks tasks, Words words, Figures figures, DialDoors doors, Runnable dial) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.clock = doors.workbench().clock();
    this.sitting = doors.session().sitting();
    this.practice = doors.practice();
    this.power = new PowerDial(tasks, doors.workbench().settings(), clock, dial);
    this.settings = doors.workbench().settings();
    this.focusBack = settings.get(WindowChoices.FOCUS_BACK);
    this.reader = new AimReader(words, clock);
    this.figuresNow = new ReadOnlyObjectWrapper<>(sitting.figures());
    SessionFigures done = figuresNow.get();
    this.aim = new ReadOnlyObjectWrapper<>(sitting.aim());
    this.pausedAt = new ReadOnlyObjectWrapper<>(sitting.pausedAt());
    this.dials = new ReadOnlyObjectWrapper<>((int) done.dials());
    this.anHour = new ReadOnlyObjectWrapper<>(done.dialsAnHour());
    this.reading =
        new Rereading<>(
            tasks, () -> new Counted(counts.get(), sitting.figures()), this::showUnlessOlder);
    look();
  }

  /** What is done in it, as it was read last. */
  ReadOnlyObjectProperty<SessionFigures> figuresProperty() {
    return figuresNow.getReadOnlyProperty();
  }

  /** Called every second: a sign of life, and whether the aim's time is over. */
  void tick(boolean calling) {
    tasks.ask(
        () -> {
          sitting.beat(calling);
          return sitting.pausedAt();
        },
        pausedAt::set);
    power.tick();
    look();
  }

  /** The session is at another card or call. */
  void moved(DialState next) {
    power.moved(next, isPaused() || reached.get());
  }

  /** Whether the window takes the focus back once the dialer's own has come up. */
  boolean takesFocusBack() {
    return focusBack;
  }

  /** What dials the next number by itself. */
  public PowerDial power() {
    return power;
  }

  /** Reads again what was chosen, which may have been changed in the settings. */
  void readChoices() {
    power.refresh();
    tasks.ask(() -> settings.get(WindowChoices.FOCUS_BACK), now -> focusBack = now);
  }

  /** Reads again what is done; practice is only counted here. */
  void refresh() {
    if (!practice) {
      reading.read();
    }
  }

  /** One more was logged, or one was taken back: shown at once. */
  void count(int more) {
    counts.incrementAndGet();
    dials.set(Math.max(0, dials.get() + more));
    look();
  }

  /** Pauses, or goes on. */
  public void pauseOrGoOn() {
    boolean paused = isPaused();
    power.hold();
    tasks.ask(
        () -> {
          if (paused) {
            sitting.goOn();
          } else {
            sitting.pause();
          }
          return sitting.pausedAt();
        },
        pausedAt::set);
  }

  /** Goes on although the aim is reached. */
  void goOn() {
    goesOn = true;
    look();
  }

  /**
   * Sets the aim from what was typed.
   *
   * @param number of dials, may be empty
   * @param until a time of day, may be empty
   * @return empty when it is being set, else a sentence that says what is wrong with it
   */
  Optional<String> aimAt(String number, String until) {
    return switch (reader.read(number, until)) {
      case AimReader.Wrong(String sentence) -> Optional.of(sentence);
      case AimReader.Read(Aim read) -> {
        goesOn = false;
        tasks.ask(
            () -> {
              sitting.aimAt(read);
              return read;
            },
            now -> {
              aim.set(now);
              look();
            });
        yield Optional.empty();
      }
    };
  }

  /** Whether it is paused, or its end is offered. */
  boolean isHolding() {
    return isPaused() || reached.get();
  }

  boolean isPaused() {
    return pausedAt.get().isPresent();
  }

  ReadOnlyObjectProperty<Optional<Instant>> pausedAtProperty() {
    return pausedAt.getReadOnlyProperty();
  }

  /** How many were logged in this session and not taken back. */
  ReadOnlyObjectProperty<Integer> dialsProperty() {
    return dials.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Aim> aimProperty() {
    return aim.getReadOnlyProperty();
  }

  /** Whether the aim is reached and its end is offered. */
  ReadOnlyObjectProperty<Boolean> reachedProperty() {
    return reached.getReadOnlyProperty();
  }

  /** How far it is, as in 6 of 22. */
  ObservableValue<String> done() {
    return Bindings.createStringBinding(
        () -> {
          OptionalInt aimed = aim.get().dials();
          return aimed.isPresent()
              ? words.say("screen.dial.aim.done", dials.get(), aimed.getAsInt())
              : words.say("screen.dial.session", dials.get());
        },
        dials,
        aim);
  }

  /** Until when it is to last, behind {@link #done()}; empty where it has no end. */
  ObservableValue<String> until() {
    return aim.map(
        it -> it.until().map(end -> words.say("screen.dial.aim.until", clockTime(end))).orElse(""));
  }

  /** Until when it is to last, as it would be typed, and is read again. */
  String untilTyped() {
    return aim.get().until().map(end -> figures.time(here(end)).replace('\u00a0', ' ')).orElse("");
  }

  /** Dials an hour in words; empty in the first minutes. */
  ObservableValue<String> anHour() {
    return anHour.map(it -> it == 0 ? "" : words.say("screen.dial.an-hour", it));
  }

  /** Since when it is paused, in words. */
  String paused() {
    return pausedAt
        .get()
        .map(since -> words.say("screen.dial.paused", figures.time(here(since))))
        .orElse("");
  }

  /** That the aim is reached, in words. */
  String reached() {
    OptionalInt aimed = aim.get().dials();
    boolean byDials = aimed.isPresent() && dials.get() >= aimed.getAsInt();
    return byDials || aim.get().until().isEmpty()
        ? words.say("screen.dial.reached", done().getValue())
        : words.say("screen.dial.reached.time", clockTime(aim.get().until().get()), dials.get());
  }

  private void showUnlessOlder(Counted read) {
    if (read.counts() == counts.get()) {
      figuresNow.set(read.done());
      dials.set((int) read.done().dials());
      anHour.set(read.done().dialsAnHour());
      look();
    }
  }

  private void look() {
    reached.set(!goesOn && !practice && aim.get().isReached(dials.get(), clock.instant()));
  }

  private String clockTime(Instant at) {
    return figures.clock(here(at));
  }

  private ZonedDateTime here(Instant at) {
    return at.atZone(clock.getZone());
  }
}
