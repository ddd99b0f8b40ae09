package app.hardline.ui.kit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The one seam between the screens and other threads. Work is done off the screen's thread, in the
 * order in which it was asked for; what comes of it is handed over on the screen's thread. Work
 * that may take longer than a moment runs beside it by {@link #start}. Call it from the screen's
 * thread.
 */
public final class Tasks {
  private final Executor soon;
  private final Executor beside;
  private final Executor screen;
  private final Consumer<Throwable> trouble;
  private final Set<LongTask> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * Tasks over three executors.
   *
   * @param soon does short work in order, one after the other
   * @param beside does long work, each at once
   * @param screen runs what touches the screen
   * @param trouble is told, on the screen, of what failed where nobody else asked to be told
   */
  Tasks(Executor soon, Executor beside, Executor screen, Consumer<Throwable> trouble) {
    this.soon = soon;
    this.beside = beside;
    this.screen = screen;
    this.trouble = trouble;
  }

  /**
   * Tasks for a window: short work on one background thread, long work on one of its own each,
   * which is kept for a while for the work to come. The threads end with the program.
   *
   * @param trouble is told, on the screen's thread, of what failed
   * @return ready for use
   */
  public static Tasks forWindow(Consumer<Throwable> trouble) {
    ExecutorService soon =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("soon").factory());
    ExecutorService beside =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("beside-", 1).factory());
    return new Tasks(soon, beside, Platform::runLater, trouble);
  }

  /**
   * Tasks for pictures: everything is done at once, on the screen's thread. What another thread
   * reports comes too late for a picture and is dropped.
   *
   * @param trouble is told of what failed
   * @return ready for use on the screen's thread
   */
  public static Tasks forPictures(Consumer<Throwable> trouble) {
    Executor screen =
        action -> {
          if (Platform.isFxApplicationThread()) {
            action.run();
          }
        };
    return new Tasks(Runnable::run, Runnable::run, screen, trouble);
  }

  /**
   * Tasks that do everything at once on the caller's thread: for tests.
   *
   * @param trouble is told of what failed
   * @return ready for use
   */
  public static Tasks inline(Consumer<Throwable> trouble) {
    return new Tasks(Runnable::run, Runnable::run, Runnable::run, trouble);
  }

  /**
   * Does short work and hands over what came of it.
   *
   * @param work what to do, off the screen's thread
   * @param then takes the result, on the screen's thread
   * @param <T> what comes of it
   */
  public <T> void ask(Supplier<T> work, Consumer<? super T> then) {
    ask(work, then, trouble);
  }

  /**
   * Does short work and hands over what came of it, or what went wrong.
   *
   * @param work what to do, off the screen's thread
   * @param then takes the result, on the screen's thread
   * @param failed takes what was thrown instead, on the screen's thread
   * @param <T> what comes of it
   */
  public <T> void ask(
      Supplier<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    if (!ended.get()) {
      soon.execute(() -> carryOut(work, then, failed));
    }
  }

  /**
   * Starts long work that tells how far it is and can be stopped.
   *
   * @param work what to do, off the screen's thread
   * @param then takes the result, on the screen's thread
   * @param failed takes what was thrown instead, {@link app.hardline.work.Cancelled} included
   * @param <T> what comes of it
   * @return follows the work; its properties change on the screen's thread
   */
  public <T> LongTask start(
      LongTask.Work<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    LongTask task = new LongTask(screen);
    if (!ended.get()) {
      underWay.add(task);
      beside.execute(() -> {
        try {
          carryOut(() -> work.run(task), then, failed);
        } finally {
          isOver(task);
        }
      });
    }
    return task;
  }

  /**
   * Lets many reports come down to one: however often the result is called, on whatever thread, the
   * action runs on the screen's thread once for all calls that came before it.
   *
   * @param action what to do on the screen's thread
   * @return may be called from any thread
   */
  public Runnable gathered(Runnable action) {
    return gathered(screen, action);
  }

  static Runnable gathered(Executor screen, Runnable action) {
    AtomicBoolean waiting = new AtomicBoolean();
    return () -> {
      if (waiting.compareAndSet(false, true)) {
        screen.execute(() -> {
          waiting.set(false);
          action.run();
        });
      }
    };
  }

  /**
   * Does something on the screen's thread.
   *
   * @param action may be asked for on any thread
   */
  public void onScreen(Runnable action) {
    screen.execute(action);
  }

  /**
   * Waits until all short work that was asked for so far is done. Not for the screen's thread.
   *
   * @throws InterruptedException when the wait was interrupted
   */
  public void settle() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    soon.execute(done::countDown);
    done.await();
  }

  /**
   * Ends all work, so that what it reads can be closed: long work is asked to stop, nothing new
   * begins, and what is under way is waited for. Not for the screen's thread.
   *
   * @throws InterruptedException when the wait was interrupted
   */
  public void end() throws InterruptedException {
    ended.set(true);
    underWay.forEach(LongTask::cancel);
    settle();
    synchronized (underWay) {
      while (!underWay.isEmpty()) {
        underWay.wait();
      }
    }
  }

  private void isOver(LongTask task) {
    synchronized (underWay) {
      underWay.remove(task);
      underWay.notifyAll();
    }
  }

  /**
   * Tells of what failed, where the asker has done its own part already.
   *
   * @param thrown what failed
   */
  public void tell(Throwable thrown) {
    trouble.accept(thrown);
  }

  // Whatever was thrown is handed over: a task that fails in silence would leave its screen
  // waiting.
  @SuppressWarnings("IllegalCatch")
  private <T> void carryOut(
      Supplier<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    T result;
    try {
      result = work.get();
    } catch (Throwable thrown) {
      screen.execute(() -> failed.accept(thrown));
      return;
    }
    screen.execute(() -> then.accept(result));
  }
}
