package app.hardline.ui.shell;

import app.hardline.calls.Callback;
import app.hardline.quota.DayPlan;
import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Minutes;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.kit.WindowChoices;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Says what the time brings: a callback that falls due, a calling block in which nothing is dialed
 * yet, and the last hours of a week. Each once; what was due before the program began is on the
 * rail already.
 */
final class Reminders {
  /** So long after its begin a block that nobody calls in is spoken of, and no longer. */
  private static final Duration NEWS = Duration.ofMinutes(10);

  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Consumer<String> desktop;
  private final Toasts toasts;
  private final Minutes minutes;
  private final Set<Long> spokenOf = new HashSet<>();
  private final WeekEnd weekEnd;
  private Instant since;
  private Optional<Instant> block = Optional.empty();

  /**
   * Reminders that are shown in a window.
   *
   * @param desktop shows a sentence on the desktop, off the screen's thread
   */
  Reminders(
      Workbench workbench,
      Tasks tasks,
      Words words,
      Figures figures,
      Shell shell,
      Toasts toasts,
      Consumer<String> desktop) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.toasts = toasts;
    this.desktop = desktop;
    this.weekEnd = new WeekEnd(workbench, words);
    this.minutes = new Minutes(workbench.clock());
    this.since = workbench.clock().instant();
    Beat.everySecond(shell, this::tick);
  }

  void tick() {
    if (minutes.isAnother()) {
      tasks.ask(this::news, all -> all.forEach(toasts::say));
    }
  }

  /** What there is to be said now, told to the desktop as well. Off the screen's thread. */
  private List<String> news() {
    Instant now = workbench.clock().instant();
    List<String> news = new ArrayList<>(due(now));
    begun(now).ifPresent(news::add);
    weekEnd.news().ifPresent(news::add);
    since = now;
    if (workbench.settings().get(WindowChoices.DESKTOP_NOTICES)) {
      news.forEach(desktop);
    }
    return news;
  }

  private List<String> due(Instant now) {
    return workbench.callbacks().open(now.plusMillis(1)).stream()
        .filter(callback -> callback.due().isAfter(since))
        .filter(callback -> spokenOf.add(callback.id()))
        .map(this::sentence)
        .toList();
  }

  private String sentence(Callback callback) {
    String at = figures.time(callback.due().atZone(workbench.clock().getZone()));
    return words.say("screen.notice.callback", callback.prospect().name(), at);
  }

  private Optional<String> begun(Instant now) {
    return workbench
        .tally()
        .plan()
        .running()
        .filter(part -> part.done() == 0 && now.isBefore(part.begins().plus(NEWS)))
        .filter(part -> !block.equals(Optional.of(part.begins())))
        .filter(_ -> !isDialing(now))
        .map(part -> {
          block = Optional.of(part.begins());
          return sentence(part);
        });
  }

  /** Somebody who sits at a session needs no word. */
  private boolean isDialing(Instant now) {
    return workbench.dialSessions().isSeenSince(now.minus(Duration.ofMinutes(2)));
  }

  private String sentence(DayPlan.Part part) {
    String at = figures.time(part.block().from());
    return part.dials() == 0
        ? words.say("screen.notice.block", at)
        : words.say("screen.notice.block.dials", at, part.dials());
  }
}
