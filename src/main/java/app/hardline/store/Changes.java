package app.hardline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteUpdateListener;

/**
 * Tells which tables were written, after each commit. What another process wrote is noticed within
 * half a second and told as a change of everything. The only event of the program.
 */
public final class Changes implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Changes.class);

  private static final long LOOK_EVERY_MILLIS = 500;

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Set<String> gathered = new HashSet<>();
  private final SQLiteConnection writer;
  private final SQLiteUpdateListener ear = (type, database, table, row) -> gather(table);
  private final Connection watcher;
  private final ScheduledExecutorService clock;
  private long seen;

  private record Listener(Set<String> tables, Runnable action) {
    /** What was written is written: whoever shows it can't make that fail. */
    void hear() {
      try {
        action.run();
      } catch (RuntimeException e) {
        log.warn("a change could not be shown", e);
      }
    }
  }

  Changes(SQLiteConnection writer, Connection watcher) throws SQLException {
    this.writer = writer;
    this.watcher = watcher;
    this.seen = dataVersion();
    writer.addUpdateListener(ear);
    clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("hardline-changes").factory());
    ScheduledFuture<?> _ =
        clock.scheduleWithFixedDelay(
            this::lookForOthers, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Asks to be told.
   *
   * @param tables the names of the tables that matter to the listener
   * @param action run after a commit that changed one of them, on the thread that wrote or on one
   *     that watches; it returns at once
   * @return closes the ear again
   */
  public Runnable listen(Set<String> tables, Runnable action) {
    Listener listener = new Listener(Set.copyOf(tables), action);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void tell() {
    Set<String> changed;
    synchronized (gathered) {
      changed = Set.copyOf(gathered);
      gathered.clear();
    }
    for (Listener listener : listeners) {
      if (listener.tables().stream().anyMatch(changed::contains)) {
        listener.hear();
      }
    }
  }

  /**
   * While many rows are written nobody is told of each: the watcher sees the commits, and tells of
   * them within half a second. It takes a tenth of the time of such work.
   */
  void pause() {
    writer.removeUpdateListener(ear);
  }

  void resume() {
    writer.addUpdateListener(ear);
  }

  void forget() {
    synchronized (gathered) {
      gathered.clear();
    }
  }

  @Override
  public void close() {
    clock.shutdown();
    try {
      clock.awaitTermination(LOOK_EVERY_MILLIS * 4, TimeUnit.MILLISECONDS);
      watcher.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void gather(String table) {
    synchronized (gathered) {
      gathered.add(table);
    }
  }

  /**
   * A commit through our own writer moves the watcher's version as well, so a listener can be told
   * twice of one change; it only reads again.
   */
  private void lookForOthers() {
    try {
      long now = dataVersion();
      if (now != seen) {
        seen = now;
        listeners.forEach(Listener::hear);
      }
    } catch (SQLException e) {
      log.info("the file could not be looked at; the next look may", e);
    }
  }

  private long dataVersion() throws SQLException {
    try (Statement statement = watcher.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA data_version")) {
      return row.getLong(1);
    }
  }
}
