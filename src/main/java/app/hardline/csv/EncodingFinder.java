package app.hardline.csv;

import app.hardline.words.Refused;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a file from its bytes: byte order marks first, then the zeros of UTF-16 and
 * UTF-32, then strict UTF-8 over the whole file, then ICU's guess, and for Western text the
 * encoding in which the bytes beyond ASCII stand where letters and punctuation can stand.
 */
final class EncodingFinder {
  private static final int HEAD_BYTES = 1 << 16;

  /** How many correct sequences make up for one broken byte in UTF-8. */
  private static final int SOUND_PER_BROKEN = 10;

  /** Below this ICU's guess of an encoding that isn't Latin is no better than chance. */
  private static final int LEAST_CONFIDENCE = 30;

  private static final List<Map.Entry<Integer, String>> MARKS =
      List.of(
          Map.entry(3, "UTF-8"),
          Map.entry(4, "UTF-32LE"),
          Map.entry(4, "UTF-32BE"),
          Map.entry(2, "UTF-16LE"),
          Map.entry(2, "UTF-16BE"));

  private static final byte[][] MARK_BYTES = {
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xFF, (byte) 0xFE, 0, 0},
    {0, 0, (byte) 0xFE, (byte) 0xFF},
    {(byte) 0xFF, (byte) 0xFE},
    {(byte) 0xFE, (byte) 0xFF}
  };

  /** What the platform calls otherwise, or what is read as the larger set that it is part of. */
  private static final Map<String, String> READ_AS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-8-I", "windows-1255",
          "ISO-8859-9", "windows-1254");

  /** ICU's guesses that say no more than "letters with accents": {@link LatinText} decides. */
  private static final Set<String> LATIN =
      Set.of("windows-1252", "windows-1254", "windows-1250", "ISO-8859-2");

  private EncodingFinder() {}

  /**
   * Finds the encoding.
   *
   * @throws Refused when the file is empty, a workbook or no text
   */
  static Encoding find(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      if (head.length == 0) {
        throw new Refused(CsvReason.EMPTY, file);
      }
      Encoding marked = marked(head);
      if (marked != null) {
        return behindMark(marked, head);
      }
      refuseOthers(head, file);
      String wide = wide(head);
      if (wide != null) {
        return Encoding.named(wide);
      }
      refuseBinary(head, file);
      Utf8Check utf8 = new Utf8Check();
      utf8.take(head, head.length);
      byte[] buffer = new byte[HEAD_BYTES];
      for (int n; (n = in.read(buffer)) > 0; ) {
        utf8.take(buffer, n);
      }
      if (utf8.broken() == 0) {
        return Encoding.named("UTF-8");
      }
      return utf8.sound() >= SOUND_PER_BROKEN * utf8.broken()
          ? new Encoding("UTF-8", StandardCharsets.UTF_8, 0, false)
          : legacy(utf8.sample(), head);
    }
  }

  /** How long the byte order mark is that an encoding has at the start of a file. */
  static int markBytes(Path file, Charset charset) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Encoding marked = marked(in.readNBytes(4));
      return marked != null
              && (marked.charset().equals(charset)
                  || charset.name().startsWith(marked.name().replaceAll("[LB]E$", "")))
          ? marked.markBytes()
          : 0;
    }
  }

  /** Some programs write the mark of UTF-16 before UTF-32. */
  private static Encoding behindMark(Encoding marked, byte[] head) {
    String found = wide(Arrays.copyOfRange(head, marked.markBytes(), head.length));
    return found != null && found.startsWith("UTF-32")
        ? Encoding.named(found).withMark(marked.markBytes())
        : marked;
  }

  private static @Nullable Encoding marked(byte[] head) {
    for (int i = 0; i < MARK_BYTES.length; i++) {
      byte[] mark = MARK_BYTES[i];
      if (head.length >= mark.length && Arrays.equals(mark, 0, mark.length, head, 0, mark.length)) {
        Encoding plain = Encoding.named(MARKS.get(i).getValue());
        return new Encoding(plain.name(), plain.charset(), mark.length, true);
      }
    }
    return null;
  }

  private static void refuseOthers(byte[] head, Path file) {
    if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "\u00D0\u00CF\u0011\u00E0")) {
      boolean workbook =
          head[0] != 'P'
              || new String(head, StandardCharsets.ISO_8859_1)
                  .matches("(?s).*(xl/|\\[Content_Types\\]\\.xml|opendocument\\.spreadsheet).*")
              || file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx");
      throw new Refused(workbook ? CsvReason.WORKBOOK : CsvReason.BINARY, file);
    }
    for (String magic :
        List.of(
            "%PDF-",
            "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "SQLite format 3", "\u001F\u008B")) {
      if (startsWith(head, magic)) {
        throw new Refused(CsvReason.BINARY, file);
      }
    }
  }

  private static boolean startsWith(byte[] head, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(bytes, 0, bytes.length, head, 0, bytes.length);
  }

  /** UTF-16 or UTF-32 by the zeros that ASCII has in them; null when there is no such pattern. */
  private static @Nullable String wide(byte[] head) {
    int[] zeros = new int[4];
    int quarter = head.length / 4;
    for (int i = 0; i < quarter * 4; i++) {
      if (head[i] == 0) {
        zeros[i % 4]++;
      }
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (quarter == 0 || even + odd < quarter) {
      return null;
    }
    if (zeros[1] > quarter * 0.9 && zeros[2] > quarter * 0.9 && zeros[3] > quarter * 0.9) {
      return "UTF-32LE";
    }
    if (zeros[0] > quarter * 0.9 && zeros[1] > quarter * 0.9 && zeros[2] > quarter * 0.9) {
      return "UTF-32BE";
    }
    return odd > even * 4 ? "UTF-16LE" : even > odd * 4 ? "UTF-16BE" : null;
  }

  private static void refuseBinary(byte[] head, Path file) {
    int control = 0;
    int zeros = 0;
    for (byte b : head) {
      if (b == 0) {
        zeros++;
      } else if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        control++;
      }
    }
    if (zeros * 10 > head.length * 2
        || control * 10 > head.length
        || (zeros > 0 && control * 50 > head.length)) {
      throw new Refused(CsvReason.BINARY, file);
    }
  }

  private static Encoding legacy(byte[] sample, byte[] head) {
    boolean latinText = LatinText.isLikely(sample);
    if (latinText && LatinText.isOldMacs(sample, head)) {
      return Encoding.named("macintosh");
    }
    for (CharsetMatch guess : new CharsetDetector().setText(sample).detectAll()) {
      String name = READ_AS.getOrDefault(guess.getName(), guess.getName());
      boolean latin = LATIN.contains(name);
      if (latinText && latin) {
        break;
      }
      boolean counts = latinText ? guess.getConfidence() >= LEAST_CONFIDENCE : !latin;
      if (counts && !name.startsWith("UTF-") && Charset.isSupported(name)) {
        return Encoding.named(name);
      }
    }
    return Encoding.named(LatinText.guess(sample));
  }

  /** Reads bytes as strict UTF-8, and keeps the surroundings of those beyond ASCII. */
  private static final class Utf8Check {
    private static final int CONTEXT = 24;
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private long sound;
    private long broken;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void take(byte[] bytes, int count) {
      int copied = 0;
      for (int i = 0; i < count; i++) {
        byte b = bytes[i];
        if (b >= 0 && expected == 0) {
          continue;
        }
        step(b & 0xFF);
        if (b < 0 && sample.size() < HEAD_BYTES && i >= copied) {
          int from = Math.max(copied, i - CONTEXT);
          copied = Math.min(count, i + CONTEXT);
          sample.write(bytes, from, copied - from);
        }
      }
    }

    private void step(int b) {
      if (expected > 0) {
        if (b >= lowest && b <= highest) {
          lowest = 0x80;
          highest = 0xBF;
          if (--expected == 0) {
            sound++;
          }
          return;
        }
        broken++;
        expected = 0;
        lowest = 0x80;
        highest = 0xBF;
        if (b < 0x80) {
          return;
        }
      }
      begin(b);
    }

    private void begin(int b) {
      if (b >= 0xC2 && b <= 0xDF) {
        expected = 1;
      } else if (b >= 0xE0 && b <= 0xEF) {
        expected = 2;
        lowest = b == 0xE0 ? 0xA0 : 0x80;
        highest = b == 0xED ? 0x9F : 0xBF;
      } else if (b >= 0xF0 && b <= 0xF4) {
        expected = 3;
        lowest = b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xF4 ? 0x8F : 0xBF;
      } else {
        broken++;
      }
    }

    long sound() {
      return sound;
    }

    long broken() {
      return broken + (expected > 0 ? 1 : 0);
    }

    byte[] sample() {
      return sample.toByteArray();
    }
  }
}
