package app.hardline.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time, in two lanes: who is urgent (a call to be logged) goes before bulk work (an
 * import), which asks {@link #somebodyWaits} and lets go.
 */
final class WriteGate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition open = lock.newCondition();
  private @Nullable Thread holder;
  private int urgent;

  void enterUrgent() {
    lock.lock();
    try {
      refuseNesting();
      urgent++;
      while (holder != null) {
        open.awaitUninterruptibly();
      }
      urgent--;
      holder = Thread.currentThread();
    } finally {
      lock.unlock();
    }
  }

  void enterBulk() {
    lock.lock();
    try {
      refuseNesting();
      while (holder != null || urgent > 0) {
        open.awaitUninterruptibly();
      }
      holder = Thread.currentThread();
    } finally {
      lock.unlock();
    }
  }

  boolean somebodyWaits() {
    lock.lock();
    try {
      return urgent > 0;
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      if (holder != Thread.currentThread()) {
        throw new IllegalStateException("only who is inside can leave");
      }
      holder = null;
      open.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void refuseNesting() {
    if (holder == Thread.currentThread()) {
      throw new IllegalStateException("a write inside a write");
    }
  }
}
