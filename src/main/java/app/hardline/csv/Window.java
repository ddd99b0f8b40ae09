package app.hardline.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Text on its way to the parser. Keeps what was read since the last record began, so that a damaged
 * record can be looked at and read again. Offsets count characters from the start of the text.
 */
final class Window extends Reader {
  /** How long a record may be at most, in characters. */
  static final int LONGEST_RECORD = 1 << 24;

  private final Reader in;
  private char[] text = new char[1 << 16];
  private int length;
  private long base;
  private long position;
  private long kept;
  private boolean ended;

  Window(Reader in) {
    this.in = in;
  }

  /** Says that no text before an offset is needed any more. */
  void keepFrom(long offset) {
    kept = offset;
  }

  /** Goes back to an offset that is kept. */
  void rewind(long offset) {
    position = offset;
  }

  /** The character at an offset that is kept, or ahead; -1 behind the end. */
  int charAt(long offset) throws IOException {
    while (offset >= base + length) {
      if (!fill()) {
        return -1;
      }
    }
    return text[(int) (offset - base)];
  }

  /** Whether a text stands at an offset. */
  boolean startsWith(String part, long offset) throws IOException {
    for (int i = 0; i < part.length(); i++) {
      if (charAt(offset + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The text between two offsets that were looked at. */
  String text(long from, long to) {
    return new String(text, (int) (from - base), (int) (to - from));
  }

  @Override
  public int read(char[] to, int offset, int count) throws IOException {
    if (position >= base + length && !fill()) {
      return -1;
    }
    int n = (int) Math.min(count, base + length - position);
    System.arraycopy(text, (int) (position - base), to, offset, n);
    position += n;
    return n;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (length == text.length) {
      makeRoom();
    }
    int n = in.read(text, length, text.length - length);
    if (n < 0) {
      ended = true;
      return false;
    }
    length += n;
    return true;
  }

  private void makeRoom() throws RecordTooLong {
    int spare = (int) (Math.min(kept, position) - base);
    if (spare >= text.length / 2) {
      System.arraycopy(text, spare, text, 0, length - spare);
      base += spare;
      length -= spare;
    } else if (text.length >= LONGEST_RECORD) {
      throw new RecordTooLong();
    } else {
      text = Arrays.copyOf(text, text.length * 2);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A record is longer than any record should be: a quote that nothing closes. */
  static final class RecordTooLong extends IOException {
    private static final long serialVersionUID = 1;
  }
}
