package app.hardline.store;

import java.nio.channels.FileLock;

/**
 * The right to be the only one, in any process, whose work spreads over many transactions. The
 * system takes it back when the process dies, however it dies.
 */
public final class BulkTurn implements AutoCloseable {
  private final FileLock lock;

  BulkTurn(FileLock lock) {
    this.lock = lock;
  }

  @Override
  public void close() {
    FileLocks.release(lock);
  }
}
