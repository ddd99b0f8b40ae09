package app.hardline.intake;

import app.hardline.csv.CsvReason;
import app.hardline.words.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Tells whether a file is one that was imported before: its length and a checksum of its bytes. */
final class FileHash {
  private static final int BUFFER = 1 << 16;

  private FileHash() {}

  static String of(Path file) {
    CRC32C sum = new CRC32C();
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
        length += read;
      }
    } catch (IOException e) {
      throw new Refused(e, CsvReason.UNREADABLE, file);
    }
    return HexFormat.of().toHexDigits(length)
        + "-"
        + HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
