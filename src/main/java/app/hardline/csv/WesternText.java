package app.hardline.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells the encodings of Western Europe apart. They share ASCII and differ in what stands beyond
 * it, so the one wins in which those bytes become letters among letters and punctuation beside
 * them.
 */
final class WesternText {
  private static final String PUNCTUATION = "’‘“”„–—…•®©™°´`«»·€£§¿¡ªº½¼¾²³×\u00A0";

  private WesternText() {}

  /**
   * The likely encoding.
   *
   * @param sample the surroundings of bytes beyond ASCII
   * @param head the start of the file, for its line ends
   * @return an IANA name
   */
  static String guess(byte[] sample, byte[] head) {
    boolean carriageReturnsOnly = false;
    for (byte b : head) {
      if (b == '\n') {
        carriageReturnsOnly = false;
        break;
      }
      carriageReturnsOnly |= b == '\r';
    }
    if (carriageReturnsOnly) {
      return "macintosh";
    }
    String best = "windows-1252";
    double bestScore = score(sample, "windows-1252") + 1;
    for (String other : List.of("macintosh", "IBM850")) {
      double score = score(sample, other);
      if (score > bestScore) {
        bestScore = score;
        best = other;
      }
    }
    return best;
  }

  private static double score(byte[] sample, String name) {
    Charset charset = Encoding.named(name).charset();
    CharBuffer text = charset.decode(ByteBuffer.wrap(sample));
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        score += fit(text, i);
      }
    }
    return score;
  }

  private static double fit(CharBuffer text, int i) {
    char c = text.charAt(i);
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean inWord = Character.isLetter(before) || Character.isLetter(after);
    if (Character.isLetter(c)) {
      boolean rare = "ƒˆıŒœŸþÞðÐ".indexOf(c) >= 0;
      boolean caseFits =
          Character.isLowerCase(c)
              ? !Character.isUpperCase(before) || !Character.isUpperCase(after)
              : !Character.isLowerCase(before);
      return rare ? -0.5 : inWord && caseFits ? 1 : inWord ? -1 : -0.2;
    }
    if (PUNCTUATION.indexOf(c) >= 0) {
      boolean amidst = Character.isLetter(before) && Character.isLetter(after);
      return c == '’' ? 1 : amidst ? -0.7 : 0.5;
    }
    return -1;
  }
}
