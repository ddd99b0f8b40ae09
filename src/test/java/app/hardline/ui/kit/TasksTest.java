package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.work.Cancelled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TasksTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<Throwable> troubles = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final Tasks tasks =
      new Tasks(background::add, background::add, screen::add, troubles::add);

  @Test
  void whatComesOfTheWorkIsHandedOverOnTheScreensThread() {
    tasks.ask(() -> "done", shown::add);
    assertThat(screen).isEmpty();
    runAll(background);
    assertThat(shown).isEmpty();
    runAll(screen);
    assertThat(shown).containsExactly("done");
  }

  @Test
  void shortWorkIsDoneInTheOrderInWhichItWasAskedFor() {
    tasks.ask(() -> "first", shown::add);
    tasks.ask(() -> "second", shown::add);
    runAll(background);
    runAll(screen);
    assertThat(shown).containsExactly("first", "second");
  }

  @Test
  void whatFailsIsToldAndHandsNothingOver() {
    IllegalStateException thrown = new IllegalStateException("no disk");
    tasks.ask(
        () -> {
          throw thrown;
        },
        _ -> shown.add("never"));
    runAll(background);
    assertThat(troubles).isEmpty();
    runAll(screen);
    assertThat(troubles).containsExactly(thrown);
    assertThat(shown).isEmpty();
  }

  @Test
  void manyReportsOfLongWorkComeDownToTheLatest() {
    LongTask task =
        tasks.start(
            progress -> {
              progress.reached(1, 10);
              progress.reached(7, 10);
              return "all";
            },
            shown::add,
            troubles::add);
    runAll(background);
    assertThat(screen).hasSize(2);
    runAll(screen);
    assertThat(task.doneProperty().get()).isEqualTo(7);
    assertThat(task.totalProperty().get()).isEqualTo(10);
    assertThat(shown).containsExactly("all");
  }

  @Test
  void cancelledWorkStopsWhenItNextTellsHowFarItIs() {
    LongTask task =
        tasks.start(
            progress -> {
              progress.reached(1, 10);
              return "all";
            },
            shown::add,
            troubles::add);
    task.cancel();
    runAll(background);
    runAll(screen);
    assertThat(shown).isEmpty();
    assertThat(troubles).singleElement().isInstanceOf(Cancelled.class);
  }

  @Test
  void inlineTasksAreDoneWhenTheCallReturns() {
    Tasks.inline(troubles::add).ask(() -> "now", shown::add);
    assertThat(shown).containsExactly("now");
  }

  @Test
  void aProgressionKnowsItsRanges() {
    assertThatThrownBy(() -> new Progression(-1, 50)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Progression(17, 50, 33).isBehind()).isTrue();
    assertThat(new Progression(33, 50, 33).isBehind()).isFalse();
  }

  private static void runAll(Queue<Runnable> waiting) {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  @Test
  void settlingWaitsForAllShortWorkThatWasAskedForBefore() throws InterruptedException {
    List<String> kept = new CopyOnWriteArrayList<>();
    try (ExecutorService soon = Executors.newSingleThreadExecutor()) {
      Tasks threaded = new Tasks(soon, soon, screen::add, troubles::add);
      threaded.ask(() -> kept.add("the call"), _ -> {});
      threaded.ask(() -> kept.add("the note"), _ -> {});
      threaded.settle();
      assertThat(kept).containsExactly("the call", "the note");
    }
  }

  @Test
  void atTheEndLongWorkIsStoppedAndWaitedForAndNothingNewBegins() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean open = new AtomicBoolean(true);
    AtomicBoolean openToTheLast = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Tasks threaded = new Tasks(threads, threads, Runnable::run, troubles::add);
      threaded.start(
          progress -> {
            begun.countDown();
            try {
              while (open.get()) {
                progress.reached(1, 2);
              }
              return "never";
            } finally {
              openToTheLast.set(open.get());
            }
          },
          shown::add,
          _ -> {});
      begun.await();
      threaded.end();
      open.set(false);
      threaded.ask(() -> "asked", shown::add);
      threaded.start(_ -> "started", shown::add, troubles::add);
    }
    assertThat(openToTheLast).isTrue();
    assertThat(shown).isEmpty();
    assertThat(troubles).isEmpty();
  }
}
