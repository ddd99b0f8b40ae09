package app.hardline.store;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * The folder that holds the database and what belongs to it. Only its owner may look inside.
 *
 * @param path the folder, absolute
 */
public record DataFolder(Path path) {
  private static final String OWNER_ONLY_FOLDER = "rwx------";
  private static final String OWNER_ONLY_FILE = "rw-------";

  /** Makes the path absolute. */
  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /**
   * The database.
   *
   * @return {@code hardline.db} in the folder, whether it is there or not
   */
  public Path database() {
    return path.resolve("hardline.db");
  }

  /**
   * Where backups lie.
   *
   * @return {@code backups} in the folder, whether it is there or not
   */
  public Path backups() {
    return path.resolve("backups");
  }

  /**
   * Makes the folder where it is missing and closes it to others. A folder that already held
   * somebody's other files is left as open as it was.
   *
   * @throws Refused when it can't be made or written
   */
  public void prepare() {
    try {
      boolean ours = Files.notExists(path) || isEmpty(path) || Files.exists(database());
      Files.createDirectories(path);
      if (ours) {
        ownerOnly(path, OWNER_ONLY_FOLDER);
      }
      if (!Files.isWritable(path)) {
        throw new Refused(StoreReason.FOLDER_NOT_WRITABLE, path);
      }
    } catch (FileAlreadyExistsException e) {
      throw new Refused(e, StoreReason.NOT_A_FOLDER, path);
    } catch (IOException e) {
      throw new Refused(e, StoreReason.FOLDER_NOT_WRITABLE, path);
    }
  }

  /**
   * Refuses what can't come to an end for want of room, before it fills the disk.
   *
   * @param bytes how much it takes at the least
   * @throws Refused with {@link StoreReason#DISK_FULL} when less is free
   */
  public void expect(long bytes) {
    long free;
    try {
      free = Files.getFileStore(path).getUsableSpace();
    } catch (IOException e) {
      return; // whoever writes will be told
    }
    if (free > 0 && free < bytes) {
      throw new Refused(StoreReason.DISK_FULL, path);
    }
  }

  /**
   * Makes an empty file that only its owner may read, or closes one that is there.
   *
   * @param name its name in the folder
   * @return the file
   * @throws Refused when it can't be made
   */
  Path ownFile(String name) {
    Path file = path.resolve(name);
    try {
      if (Files.notExists(file)) {
        Files.createFile(file);
      }
      ownerOnly(file, OWNER_ONLY_FILE);
      return file;
    } catch (IOException e) {
      throw new Refused(e, StoreReason.FOLDER_NOT_WRITABLE, path);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static void ownerOnly(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
