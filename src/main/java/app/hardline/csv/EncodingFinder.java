package app.hardline.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the encoding of a file from its bytes. */
final class EncodingFinder {

  private EncodingFinder() {}

  static Encoding find(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(1 << 16);
      if (head.length >= 3
          && head[0] == (byte) 0xEF
          && head[1] == (byte) 0xBB
          && head[2] == (byte) 0xBF) {
        Encoding utf8 = Encoding.named("UTF-8");
        return new Encoding(utf8.name(), utf8.charset(), 3);
      }
    }
    return Encoding.named("UTF-8");
  }
}
