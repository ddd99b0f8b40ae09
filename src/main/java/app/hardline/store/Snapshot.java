package app.hardline.store;

import org.jdbi.v3.core.Handle;

/**
 * The data as it was at one moment, to read from. Given out by {@link Database#read} and valid
 * until it returns; for the thread that got it.
 */
public sealed class Snapshot permits Transaction {
  private final Handle handle;

  Snapshot(Handle handle) {
    this.handle = handle;
  }

  /**
   * The connection, for {@code *Store} classes alone.
   *
   * @return a handle that the caller neither closes nor keeps
   */
  public Handle handle() {
    return handle;
  }
}
