package app.hardline.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the same thing again and again, beside other work, so that nobody waits for it. One reading
 * runs at a time: whatever is asked for meanwhile is one more reading afterwards. For the screen's
 * thread.
 *
 * @param <T> what is read
 */
public final class Rereading<T> {
  private final Tasks tasks;
  private final Supplier<T> reader;
  private final Consumer<? super T> then;
  private boolean reading;
  private boolean again;

  /**
   * Something to read.
   *
   * @param tasks reads beside
   * @param reader what to read, off the screen's thread
   * @param then takes what was read, on the screen's thread
   */
  public Rereading(Tasks tasks, Supplier<T> reader, Consumer<? super T> then) {
    this.tasks = tasks;
    this.reader = reader;
    this.then = then;
  }

  /** Reads now, or once more when the reading that is under way has ended. */
  public void read() {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    LongTask _ = tasks.start(_ -> reader.get(), this::take, this::fail);
  }

  private void take(T read) {
    reading = false;
    then.accept(read);
    readAgain();
  }

  private void fail(Throwable thrown) {
    reading = false;
    tasks.tell(thrown);
    readAgain();
  }

  private void readAgain() {
    if (again) {
      again = false;
      read();
    }
  }
}
