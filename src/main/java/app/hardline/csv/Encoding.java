package app.hardline.csv;

import app.hardline.words.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/**
 * How the bytes of a file become text.
 *
 * @param name the IANA name, as in {@code UTF-8}, {@code windows-1252}, {@code macintosh}
 * @param charset what decodes it
 * @param markBytes how many bytes of byte order mark stand before the text; 0 for none
 * @param sound whether all bytes belong to the encoding, as far as that was looked at
 */
public record Encoding(String name, Charset charset, int markBytes, boolean sound) {

  /** Names under which IANA knows what the platform calls otherwise. */
  private static final Map<String, String> IANA = Map.of("x-MacRoman", "macintosh");

  /**
   * The encoding of a name, without a byte order mark.
   *
   * @param name an IANA name or an alias of one
   * @return the encoding
   * @throws Refused {@link CsvReason#UNKNOWN_ENCODING} when there is none of that name
   */
  public static Encoding named(String name) {
    try {
      Charset charset =
          Charset.forName("macintosh".equalsIgnoreCase(name.strip()) ? "x-MacRoman" : name.strip());
      return new Encoding(IANA.getOrDefault(charset.name(), charset.name()), charset, 0, true);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException | NullPointerException e) {
      throw new Refused(e, CsvReason.UNKNOWN_ENCODING, name);
    }
  }

  /** The same for a file that begins with a byte order mark of that length. */
  Encoding withMark(int bytes) {
    return new Encoding(name, charset, bytes, sound);
  }

  /**
   * Bytes as text behind the byte order mark. Bytes that don't belong to the encoding become
   * U+FFFD.
   *
   * @param bytes the file from its start
   * @return a reader that the caller closes
   * @throws IOException when the bytes can't be read
   */
  Reader decode(InputStream bytes) throws IOException {
    bytes.skipNBytes(markBytes);
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }
}
