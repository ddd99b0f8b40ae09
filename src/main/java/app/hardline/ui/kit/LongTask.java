package app.hardline.ui.kit;

import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Long work as a screen follows it: how far it is, and the way to stop it. */
public final class LongTask implements Progress {

  /**
   * Long work.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {

    /**
     * Does the work.
     *
     * @param progress is told how far it is, and throws when it should stop
     * @return what comes of it
     */
    T run(Progress progress);
  }

  private record Reached(long done, long total) {}

  private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper(0);
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final Runnable show;
  private volatile Reached reached = new Reached(0, -1);

  LongTask(Executor screen) {
    this.show =
        Tasks.gathered(
            screen,
            () -> {
              Reached latest = reached;
              total.set(latest.total());
              done.set(latest.done());
            });
  }

  @Override
  public void reached(long doneNow, long totalNow) {
    if (cancelled.get()) {
      throw new Cancelled();
    }
    reached = new Reached(doneNow, totalNow);
    show.run();
  }

  /** Asks the work to stop; it ends with {@link Cancelled} the next time it tells how far it is. */
  public void cancel() {
    cancelled.set(true);
  }

  /**
   * How much is done.
   *
   * @return in the unit of the work
   */
  public ReadOnlyLongProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /**
   * How much there is in all.
   *
   * @return negative while that isn't known
   */
  public ReadOnlyLongProperty totalProperty() {
    return total.getReadOnlyProperty();
  }
}
