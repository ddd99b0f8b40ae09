package app.hardline.store;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes many rows without keeping others waiting: between two steps it commits when somebody
 * waits, at the latest after a second, and goes on in a new transaction. For the thread that began
 * it. Closed without {@link #commit} it drops what wasn't committed yet.
 *
 * <p>Its commits are on the disk once it is closed, or with the next urgent write: a power cut
 * before that takes some of the last ones, as though the work had been stopped there.
 */
public final class BulkWriter implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(BulkWriter.class);

  private static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();

  /** 80 MB of write-ahead log: pages that change with every batch are written back once. */
  private static final int PAGES_BEFORE_CHECKPOINT = 20_000;

  private static final int USUAL_PAGES = 1_000;

  /**
   * Rows that are written one behind the other, and sorts of pieces that small, stay in the
   * processor's own memory.
   */
  private static final int CACHE_KIB = 4_096;

  private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(1).toNanos();

  private final Database database;
  private boolean inside;
  private long begun;

  BulkWriter(Database database) {
    this.database = database;
  }

  /**
   * Writes some rows, few enough to take well under a second. Each step is kept whole or not at
   * all.
   *
   * @param work writes
   */
  public void step(Consumer<Transaction> work) {
    enter();
    try {
      work.accept(new Transaction(database.writer()));
    } catch (RuntimeException e) {
      rollBack();
      throw StoreErrors.worded(e, database.folder().database());
    }
    boolean others = database.othersAreUrgent();
    if (others || database.gate().somebodyWaits() || System.nanoTime() - begun > LONGEST_NANOS) {
      commit();
    }
    if (others) {
      letThrough();
    }
  }

  /** SQLite's lock between processes has no queue: who waits for it looks again now and then. */
  private void letThrough() {
    long began = System.nanoTime();
    do {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    } while (database.othersAreUrgent() && System.nanoTime() - began < LONGEST_NANOS);
  }

  /** Puts all steps so far on the disk. */
  public void commit() {
    if (!inside) {
      return;
    }
    try {
      database.writer().commit();
    } catch (RuntimeException e) {
      rollBack();
      throw StoreErrors.worded(e, database.folder().database());
    }
    leave();
    database.changes().tell();
  }

  @Override
  public void close() {
    if (inside) {
      rollBack();
    }
    database.gate().enterBulk();
    try {
      database.writer().execute("PRAGMA cache_size = -" + Connections.CACHE_KIB);
      database.writer().execute("PRAGMA wal_autocheckpoint = " + USUAL_PAGES);
      tidy();
    } catch (RuntimeException e) {
      throw StoreErrors.worded(e, database.folder().database());
    } finally {
      database.gate().leave();
    }
  }

  /** What is committed is so, whether or not there is room to move it from the log to its place. */
  private void tidy() {
    try {
      database.writer().execute("PRAGMA wal_checkpoint(PASSIVE)");
    } catch (JdbiException e) {
      log.info("the write-ahead log stays as it is", e);
    }
  }

  private void enter() {
    if (inside) {
      return;
    }
    database.gate().enterBulk();
    Handle writer = database.writer();
    database.changes().pause();
    try {
      writer.execute("PRAGMA wal_autocheckpoint = " + PAGES_BEFORE_CHECKPOINT);
      writer.execute("PRAGMA cache_size = -" + CACHE_KIB);
      writer.execute("PRAGMA synchronous = NORMAL");
      writer.execute("PRAGMA ignore_check_constraints = ON");
      writer.begin();
      inside = true;
      Connections.claim(writer);
    } catch (RuntimeException e) {
      if (inside) {
        rollBack();
      } else {
        leave();
      }
      throw StoreErrors.worded(e, database.folder().database());
    }
    begun = System.nanoTime();
  }

  private void rollBack() {
    try {
      database.writer().rollback();
    } catch (JdbiException e) {
      // SQLite itself has taken everything back, as it does on a full disk
    } finally {
      database.changes().forget();
      leave();
    }
  }

  private void leave() {
    inside = false;
    try {
      database.writer().execute("PRAGMA synchronous = FULL");
    } finally {
      try {
        database.writer().execute("PRAGMA ignore_check_constraints = OFF");
      } finally {
        database.changes().resume();
        database.gate().leave();
      }
    }
  }
}
