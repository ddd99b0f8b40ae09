package app.hardline.store;

import app.hardline.words.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The numbered steps from an empty file to today's tables. The file's {@code user_version} is the
 * number of steps taken, its {@code application_id} says that it is ours.
 */
final class Migrations {
  /** "HRLN" in ASCII. */
  static final int APPLICATION_ID = 0x48524C4E;

  private static final List<String> STEPS =
      List.of(
          "0001-store",
          "0002-prospect",
          "0003-compliance",
          "0004-intake",
          "0005-calls",
          "0006-dialing",
          "0007-quota",
          "0008-compliance",
          "0009-prospect",
          "0010-quota",
          "0011-dialing",
          "0012-calls",
          "0013-prospect",
          "0014-script",
          "0015-calls",
          "0016-prospect",
          "0017-calls",
          "0018-dialing",
          "0019-calls",
          "0020-prospect",
          "0021-prospect",
          "0022-calls",
          "0023-script",
          "0024-prospect",
          "0025-prospect",
          "0026-compliance",
          "0027-calls",
          "0028-dialing",
          "0029-prospect",
          "0030-calls",
          "0031-pipeline",
          "0032-prospect",
          "0033-calls",
          "0034-quota",
          "0035-prospect",
          "0036-calls",
          "0037-compliance",
          "0038-pipeline",
          "0039-quota",
          "0040-script",
          "0041-insight",
          "0042-calls",
          "0043-prospect");

  private static final int HEADER_BYTES = 100;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private Migrations() {}

  static int newest() {
    return STEPS.size();
  }

  /**
   * Looks at a file's first bytes, so that one which isn't ours or is newer is never opened.
   *
   * @return the version that the file says it has
   * @throws Refused when it is foreign or newer
   */
  static int versionOf(Path file) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    try (FileChannel channel = FileChannel.open(file)) {
      while (header.hasRemaining()) {
        if (channel.read(header) < 0) {
          throw new Refused(StoreReason.FOREIGN, file);
        }
      }
    } catch (IOException e) {
      throw new Refused(e, StoreReason.FOREIGN, file);
    }
    if (header.slice(0, MAGIC.length).mismatch(ByteBuffer.wrap(MAGIC)) >= 0
        || header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
      throw new Refused(StoreReason.FOREIGN, file);
    }
    return checked(header.getInt(USER_VERSION_AT));
  }

  static int versionOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return checked(row.getInt(1));
    }
  }

  /** Takes the steps that are missing, each in a transaction of its own. */
  static void run(Connection connection, int from) throws SQLException {
    HourThere.teach(connection);
    DayThere.teach(connection);
    for (int step = from; step < STEPS.size(); step++) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN EXCLUSIVE");
        try {
          statement.executeUpdate(sql(STEPS.get(step)));
          statement.execute("PRAGMA user_version = " + (step + 1));
          statement.execute("PRAGMA application_id = " + APPLICATION_ID);
          statement.execute("COMMIT");
        } catch (SQLException e) {
          rollBack(statement, e);
          throw e;
        }
      }
    }
    HourThere.forget(connection);
    DayThere.forget(connection);
  }

  /** Where the disk is full the engine may have done so itself. */
  private static void rollBack(Statement statement, SQLException cause) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** A copy of the file as it was before the steps, so that a bad step costs nothing. */
  static void backUp(Connection connection, DataFolder folder, int version) throws SQLException {
    Path target = folder.backups().resolve("before-version-" + newest() + "-from-" + version);
    try {
      Files.createDirectories(folder.backups());
      Files.deleteIfExists(target);
    } catch (IOException e) {
      throw new Refused(e, StoreReason.FOLDER_NOT_WRITABLE, folder.backups());
    }
    folder.ownFile(folder.path().relativize(target).toString());
    try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toString());
      statement.execute();
    }
  }

  private static int checked(int version) {
    if (version > newest()) {
      throw new Refused(StoreReason.NEWER, version, newest());
    }
    return version;
  }

  private static String sql(String step) {
    String name = "schema/" + step + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
