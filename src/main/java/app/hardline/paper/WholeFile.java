package app.hardline.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a file beside its place first, so that it is there whole or as it was before. */
final class WholeFile {
  private WholeFile() {}

  /** Only the owner may read the file, as the system makes files that don't stay. */
  static Path write(Path file, byte[] written) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("a folder is in its place");
    }
    Path folder = Objects.requireNonNull(file.getParent(), "an absolute file");
    Path draft = Files.createTempFile(folder, ".hardline-", ".part");
    try {
      Files.write(draft, written);
      return Files.move(
          draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
