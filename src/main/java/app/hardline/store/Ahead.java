package app.hardline.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Makes things on a thread of its own, a few ahead of the thread that takes them: an import reads
 * its file while it writes. What making throws is thrown to the taker, after what was made before.
 * For one taker.
 *
 * @param <T> what is made
 */
public final class Ahead<T> implements Iterator<T>, AutoCloseable {

  private sealed interface Item<T> {}

  private record Made<T>(T thing) implements Item<T> {}

  private record End<T>(@Nullable Throwable failure) implements Item<T> {}

  private final BlockingQueue<Item<T>> queue;
  private final Thread maker;
  private @Nullable Item<T> next;

  /**
   * Begins making.
   *
   * @param source asked on the other thread only
   * @param ahead how many are made ahead at most
   */
  public Ahead(Iterator<T> source, int ahead) {
    this.queue = new ArrayBlockingQueue<>(ahead);
    this.maker = Thread.ofPlatform().daemon().name("hardline-ahead").start(() -> make(source));
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = take();
    }
    return switch (next) {
      case Made<T> _ -> true;
      case End<T>(Throwable failure) -> {
        if (failure instanceof RuntimeException e) {
          throw e;
        }
        if (failure instanceof Error e) {
          throw e;
        }
        yield false;
      }
    };
  }

  @Override
  public T next() {
    if (hasNext() && next instanceof Made<T>(T thing)) {
      next = null;
      return thing;
    }
    throw new NoSuchElementException();
  }

  /** Stops making and waits until the other thread has ended. */
  @Override
  public void close() {
    maker.interrupt();
    boolean interrupted = false;
    while (maker.isAlive()) {
      queue.clear();
      try {
        maker.join(1);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void make(Iterator<T> source) {
    Throwable failure = null;
    try {
      while (source.hasNext()) {
        queue.put(new Made<>(source.next()));
      }
    } catch (InterruptedException e) {
      return;
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    try {
      queue.put(new End<>(failure));
    } catch (InterruptedException e) {
      // closed: nobody takes any more
    }
  }

  private Item<T> take() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return queue.take();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
