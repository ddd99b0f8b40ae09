package app.hardline.ui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Whether a file is still the one that was opened. A file that can't be seen has no stamp. */
record FileStamp(long size, FileTime changed) {
  private static final FileStamp GONE = new FileStamp(-1, FileTime.fromMillis(0));

  static FileStamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(now.size(), now.lastModifiedTime());
    } catch (IOException e) {
      return GONE;
    }
  }
}
