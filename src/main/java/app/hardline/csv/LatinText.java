package app.hardline.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells the encodings of Latin letters with accents apart. They share ASCII and differ in what
 * stands beyond it, so the one wins in which those bytes become letters among letters and
 * punctuation beside them.
 */
final class LatinText {
  private static final String PUNCTUATION = "’‘“”„–—…•®©™°´`«»·€£§¿¡ªº½¼¾²³×\u00A0";

  /** Letters that are rather another encoding's, though some language has them. */
  private static final String RARE = "ƒˆŒœŸþÞðÐ";

  /** By how much windows-1252 is likelier to start with, for each byte beyond ASCII. */
  private static final double USUAL = 0.15;

  /** By how much each byte beyond ASCII must fit better elsewhere to deny what line ends say. */
  private static final double DENIED = 0.9;

  private LatinText() {}

  /**
   * Whether bytes beyond ASCII are few, or most stand alone or in pairs, as accents among plain
   * letters do and the letters of other scripts don't.
   */
  static boolean isLikely(byte[] sample) {
    int alone = 0;
    int together = 0;
    int run = 0;
    for (int i = 0; i <= sample.length; i++) {
      if (i < sample.length && sample[i] < 0) {
        run++;
      } else {
        together += run > 2 ? run : 0;
        alone += run > 2 ? 0 : run;
        run = 0;
      }
    }
    return alone >= together || (alone + together) * 4 < sample.length;
  }

  /** Whether a file comes from a Mac before 2001: by its line ends, unless its letters deny it. */
  static boolean isOldMacs(byte[] sample, byte[] head) {
    return endsLinesAsOldMacs(head)
        && score(sample, "windows-1252") - score(sample, "macintosh")
            < DENIED * beyondAscii(sample);
  }

  private static int beyondAscii(byte[] sample) {
    int count = 0;
    for (byte b : sample) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean endsLinesAsOldMacs(byte[] head) {
    boolean returns = false;
    for (byte b : head) {
      if (b == '\n') {
        return false;
      }
      returns |= b == '\r';
    }
    return returns;
  }

  /**
   * The likely encoding.
   *
   * @param sample the surroundings of bytes beyond ASCII
   * @return an IANA name
   */
  static String guess(byte[] sample) {
    String best = "windows-1252";
    double bestScore = score(sample, "windows-1252") + 1 + USUAL * beyondAscii(sample);
    for (String other :
        List.of("macintosh", "IBM850", "windows-1254", "windows-1250", "ISO-8859-2")) {
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
        score += fit(text, i, name.equals("windows-1254"));
      }
    }
    return score;
  }

  private static double fit(CharBuffer text, int i, boolean turkish) {
    char c = text.charAt(i);
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean inWord = Character.isLetter(before) || Character.isLetter(after);
    if (Character.isLetter(c)) {
      boolean rare = RARE.indexOf(c) >= 0 || (c == 'ı' && !turkish);
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
