package app.hardline.store;

import app.hardline.words.Refused;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to be the one window on the data. A second window knocks at the first one's socket and
 * leaves. Where the system has no such sockets the first window just stays where it is.
 */
public final class WindowClaim implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WindowClaim.class);

  private final FileLock lock;
  private final @Nullable ServerSocketChannel door;

  private WindowClaim(FileLock lock, @Nullable ServerSocketChannel door) {
    this.lock = lock;
    this.door = door;
  }

  static WindowClaim on(DataFolder folder, FileLocks locks, Runnable toFront) {
    Path socket = folder.path().resolve("window");
    Optional<FileLock> lock = locks.window();
    if (lock.isEmpty()) {
      knock(socket);
      throw new Refused(StoreReason.WINDOW_OPEN, folder.path());
    }
    return new WindowClaim(lock.get(), openDoor(socket, toFront));
  }

  @Override
  public void close() {
    try {
      if (door != null) {
        door.close();
      }
    } catch (IOException e) {
      log.warn("the window's socket could not be closed", e);
    }
    FileLocks.release(lock);
  }

  private static void knock(Path socket) {
    try (SocketChannel knock = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      knock.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException | UnsupportedOperationException e) {
      log.info("the first window could not be reached", e);
    }
  }

  private static @Nullable ServerSocketChannel openDoor(Path socket, Runnable toFront) {
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      door.bind(UnixDomainSocketAddress.of(socket));
      Thread.ofPlatform().daemon().name("hardline-window").start(() -> answer(door, toFront));
      return door;
    } catch (IOException | UnsupportedOperationException e) {
      log.info("a second window can't bring this one to the front", e);
      return null;
    }
  }

  private static void answer(ServerSocketChannel door, Runnable toFront) {
    while (door.isOpen()) {
      try (SocketChannel _ = door.accept()) {
        toFront.run();
      } catch (AsynchronousCloseException e) {
        return;
      } catch (IOException e) {
        log.info("a knock was lost", e);
        return;
      }
    }
  }
}
