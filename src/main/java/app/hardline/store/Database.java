package app.hardline.store;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConnection;

/**
 * The open database: one connection that writes, a few that read beside it. Safe for any thread but
 * the screen's, on which every method here throws. What is written is on the disk when {@link
 * #write} returns.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 3;
  private static final String FRESH = "hardline.db.new";

  private final DataFolder folder;
  private final FileLocks locks;
  private final Connection writing;
  private final Handle writer;
  private final BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(READERS);
  private final WriteGate gate = new WriteGate();
  private final BooleanSupplier onScreen;
  private final Changes changes;
  private volatile boolean closed;

  private Database(DataFolder folder, FileLocks locks, BooleanSupplier onScreen)
      throws SQLException {
    this.folder = folder;
    this.locks = locks;
    this.onScreen = onScreen;
    Path file = folder.database();
    this.writing = Connections.writer(file);
    this.writer = handle(writing);
    for (int i = 0; i < READERS; i++) {
      readers.add(handle(Connections.reader(file)));
    }
    this.changes = new Changes((SQLiteConnection) writing, Connections.reader(file));
  }

  /**
   * Opens the database in a folder, and makes both where they are missing.
   *
   * @param folder where it lies
   * @param onScreen true when asked on a thread that must never wait
   * @return the open database
   * @throws Refused with a {@link StoreReason} when it can't be made, opened or brought up to date;
   *     a file that is newer or isn't ours stays as it is, byte for byte
   */
  public static Database open(DataFolder folder, BooleanSupplier onScreen) {
    folder.prepare();
    FileLocks locks = FileLocks.in(folder);
    try {
      locks.alone(() -> {
        bringUpToDate(folder, locks);
        locks.arrive();
      });
      return new Database(folder, locks, onScreen);
    } catch (SQLException | RuntimeException e) {
      locks.close();
      throw StoreErrors.worded(e, folder.database());
    }
  }

  /**
   * Where the data lies.
   *
   * @return the folder
   */
  public DataFolder folder() {
    return folder;
  }

  /**
   * Reads a state of the data in which nothing moves meanwhile.
   *
   * @param <T> what is read
   * @param work reads, and keeps nothing of the snapshot
   * @return what was read
   * @throws Refused with a {@link StoreReason} when the file can't be read
   */
  public <T> T read(Function<Snapshot, T> work) {
    refuseOnScreen();
    refuseWhenClosed();
    Handle reader = borrow();
    try {
      return reader.inTransaction(handle -> work.apply(new Snapshot(handle)));
    } catch (RuntimeException e) {
      throw StoreErrors.worded(e, folder.database());
    } finally {
      readers.add(reader);
    }
  }

  /**
   * Writes, before any bulk work that is under way. What is thrown rolls everything back.
   *
   * @param <T> what the work returns
   * @param work writes; it does nothing outside the database, and no other write
   * @return what the work returned, once it is on the disk
   * @throws Refused what the work refused, or a {@link StoreReason}
   */
  public <T> T write(Function<Transaction, T> work) {
    refuseOnScreen();
    T result;
    gate.enterUrgent();
    try {
      result =
          locks.urgently(() ->
              writer.inTransaction(handle -> {
                Connections.claim(handle);
                return work.apply(new Transaction(handle));
              }));
    } catch (RuntimeException e) {
      changes.forget();
      throw StoreErrors.worded(e, folder.database());
    } finally {
      gate.leave();
    }
    changes.tell();
    return result;
  }

  /**
   * Begins work of many rows that lets urgent writes through. Its rows are kept from each step on,
   * so they have to be of a kind that nobody sees until all are there.
   *
   * @return a writer to be used and closed by the calling thread
   */
  public BulkWriter bulk() {
    refuseOnScreen();
    return new BulkWriter(this);
  }

  /**
   * Claims the right to be the only one whose work spreads over many transactions, such as an
   * import.
   *
   * @return the claim, to be closed when all is done; empty while somebody has it, here or in
   *     another process
   */
  public Optional<BulkTurn> bulkTurn() {
    refuseOnScreen();
    return locks.bulk().map(BulkTurn::new);
  }

  /**
   * The news that something was written, here or by another process.
   *
   * @return where to listen
   */
  public Changes changes() {
    return changes;
  }

  /**
   * Claims the right to be the one window on this data.
   *
   * @param toFront run, on any thread, when a second window was asked for
   * @return the claim, to be closed with the window
   * @throws Refused with {@link StoreReason#WINDOW_OPEN} when there is a window already, which is
   *     then asked to come to the front
   */
  public WindowClaim claimWindow(Runnable toFront) {
    return WindowClaim.on(folder, locks, toFront);
  }

  /**
   * Makes the write-ahead log small again, after much was written.
   *
   * @throws Refused with a {@link StoreReason} when the file can't be written
   */
  public void tidy() {
    refuseOnScreen();
    gate.enterUrgent();
    try {
      writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (RuntimeException e) {
      throw StoreErrors.worded(e, folder.database());
    } finally {
      gate.leave();
    }
  }

  @Override
  public void close() {
    closed = true;
    changes.close();
    List<Handle> all = Stream.generate(this::borrow).limit(READERS).toList();
    all.forEach(Handle::close);
    readers.addAll(all); // who still waits for one finds it closed
    gate.enterUrgent();
    writer.close();
    gate.leave();
    locks.close();
  }

  WriteGate gate() {
    return gate;
  }

  Handle writer() {
    return writer;
  }

  boolean othersAreUrgent() {
    return locks.othersAreUrgent();
  }

  private Handle borrow() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return readers.take();
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

  private void refuseWhenClosed() {
    if (closed) {
      throw new IllegalStateException("the database is closed");
    }
  }

  private void refuseOnScreen() {
    if (onScreen.getAsBoolean()) {
      throw new IllegalStateException("the screen's thread never waits for the disk");
    }
  }

  /** What is bound to a statement is the owner's and their prospects': no message repeats it. */
  private static Handle handle(Connection connection) {
    Jdbi jdbi = Jdbi.create(() -> connection);
    jdbi.setStatementBuilderFactory(_ -> new KeptStatements());
    jdbi.configure(StatementExceptions.class, it -> it.setMessageRendering(MessageRendering.NONE));
    return jdbi.open();
  }

  private static void bringUpToDate(DataFolder folder, FileLocks locks) {
    Path file = folder.database();
    try {
      if (Files.notExists(file)) {
        make(folder);
        return;
      }
      if (Migrations.versionOf(file) < Migrations.newest()) {
        if (locks.othersAreAtWork()) {
          throw new Refused(StoreReason.BUSY, file);
        }
        migrate(folder);
      }
    } catch (SQLException | IOException e) {
      throw StoreErrors.worded(e, file);
    }
  }

  /** Made under another name, so that half a database is never taken for one. */
  private static void make(DataFolder folder) throws SQLException, IOException {
    Path fresh = folder.path().resolve(FRESH);
    remove(fresh);
    folder.ownFile(FRESH);
    try {
      try (Connection connection = Connections.writer(fresh)) {
        Migrations.run(connection, 0);
        Connections.settle(connection);
      }
      Files.move(fresh, folder.database());
    } finally {
      remove(fresh);
    }
  }

  private static void remove(Path fresh) throws IOException {
    for (String kind : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(fresh.resolveSibling(FRESH + kind));
    }
  }

  private static void migrate(DataFolder folder) throws SQLException {
    try (Connection connection = Connections.writer(folder.database())) {
      int version = Migrations.versionOf(connection);
      if (version < Migrations.newest()) {
        Migrations.backUp(connection, folder, version);
        Migrations.run(connection, version);
      }
    }
  }
}
