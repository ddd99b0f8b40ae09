package app.hardline.store;

import app.hardline.words.Refused;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the engine reports into a reason. What isn't the world's doing stays a bug. */
final class StoreErrors {
  private StoreErrors() {}

  static RuntimeException worded(Throwable thrown, Path file) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
      if (cause instanceof SQLiteException engine) {
        StoreReason reason = reasonOf(engine.getResultCode());
        if (reason != null) {
          return new Refused(thrown, reason, file);
        }
      }
      if (cause instanceof UnsatisfiedLinkError
          || (cause instanceof SQLException e && mentionsLibrary(e))) {
        return new Refused(thrown, StoreReason.ENGINE_MISSING, file);
      }
    }
    return thrown instanceof RuntimeException bug ? bug : new IllegalStateException(thrown);
  }

  private static boolean mentionsLibrary(SQLException e) {
    String message = e.getMessage();
    return message != null && message.contains("native library");
  }

  private static @Nullable StoreReason reasonOf(SQLiteErrorCode code) {
    if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
      return StoreReason.DISK_FULL; // no room for the few bytes that processes share
    }
    return switch (code.code & 0xff) {
      case 13 -> StoreReason.DISK_FULL;
      case 8 -> StoreReason.READ_ONLY;
      case 14 -> StoreReason.FOLDER_NOT_WRITABLE;
      case 5, 6 -> StoreReason.BUSY;
      case 11 -> StoreReason.DAMAGED;
      case 26 -> StoreReason.FOREIGN;
      case 10 -> StoreReason.DISK_FAILED;
      default -> null;
    };
  }
}
