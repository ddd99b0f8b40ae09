package app.hardline.store;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who else has the data open. Every process holds one byte of the file {@code lock} while it is at
 * work; the system lets go of it when the process dies, however it dies. The window holds a byte of
 * its own besides, and so does an import. Who writes at a person's word shares one with the others
 * who do, which tells an import in another process to let them through.
 */
final class FileLocks implements AutoCloseable {
  private static final int PROCESSES = 64;
  private static final int WINDOW_BYTE = 100;
  private static final int ALONE_BYTE = 101;
  private static final int BULK_BYTE = 102;
  private static final int URGENT_BYTE = 103;
  private static final int TRIES = 20;
  private static final long BETWEEN_TRIES_NANOS = 50_000;

  private final FileChannel channel;
  private @Nullable FileLock place;

  private FileLocks(FileChannel channel) {
    this.channel = channel;
  }

  static FileLocks in(DataFolder folder) {
    try {
      return new FileLocks(
          FileChannel.open(
              folder.ownFile("lock"), StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new Refused(e, StoreReason.FOLDER_NOT_WRITABLE, folder.path());
    }
  }

  /** Whether another process waits to write, or does so, at a person's word. */
  boolean othersAreUrgent() {
    Optional<FileLock> lock = tryLock(URGENT_BYTE, 1, false);
    lock.ifPresent(FileLocks::release);
    return lock.isEmpty();
  }

  /** Does something that bulk work in another process shall let through. */
  <T extends @Nullable Object> T urgently(Supplier<T> work) {
    Optional<FileLock> lock = tryLock(URGENT_BYTE, 1, true);
    for (int i = 0; lock.isEmpty() && i < TRIES; i++) {
      // held for a moment only, by bulk work that looks whether somebody waits
      LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
      lock = tryLock(URGENT_BYTE, 1, true);
    }
    try {
      return work.get();
    } finally {
      lock.ifPresent(FileLocks::release);
    }
  }

  /**
   * Does something that needs the file for itself, such as making it or changing its tables, once
   * no other does the same.
   */
  void alone(Runnable work) {
    try (FileLock _ = channel.lock(ALONE_BYTE, 1, false)) {
      work.run();
    } catch (IOException e) {
      throw new Refused(e, StoreReason.DISK_FAILED);
    }
  }

  /** The window's own lock, or empty while another window holds it. */
  Optional<FileLock> window() {
    return tryLock(WINDOW_BYTE, 1, false);
  }

  /** The lock of the one whose work spreads over many transactions, or empty while it is held. */
  Optional<FileLock> bulk() {
    return tryLock(BULK_BYTE, 1, false);
  }

  /** Whether any other process is at work; asked before this one {@link #arrive arrives}. */
  boolean othersAreAtWork() {
    Optional<FileLock> places = tryLock(0, PROCESSES, false);
    places.ifPresent(FileLocks::release);
    return places.isEmpty();
  }

  /** Takes a place among those at work. */
  void arrive() {
    for (int i = 0; i < PROCESSES && place == null; i++) {
      place = tryLock(i, 1, false).orElse(null);
    }
    if (place == null) {
      throw new Refused(StoreReason.BUSY);
    }
  }

  private Optional<FileLock> tryLock(int from, int bytes, boolean shared) {
    try {
      return Optional.ofNullable(channel.tryLock(from, bytes, shared));
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Refused(e, StoreReason.DISK_FAILED);
    }
  }

  static void release(FileLock lock) {
    try {
      lock.release();
    } catch (IOException e) {
      throw new Refused(e, StoreReason.DISK_FAILED);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Refused(e, StoreReason.DISK_FAILED);
    }
  }
}
