package app.hardline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Keys from a pipe or a file, each one character; a line of words ends with its line. As in a
 * terminal, an escape right before a letter of the script's keys is Alt.
 */
final class PipedKeyboard implements Keyboard {
  private static final int CONTROL_D = 4;
  private static final String WITH_ALT = "ogv";

  private final PushbackReader in;

  PipedKeyboard(InputStream in) {
    this.in = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public int key() {
    int key = read();
    return switch (key) {
      case CONTROL_D -> END;
      case ESCAPE -> escapeOrAlt();
      default -> key;
    };
  }

  @Override
  public Optional<String> line(String before) {
    StringBuilder line = new StringBuilder(before);
    for (int key = read(); key != ENTER; key = read()) {
      if (key == ESCAPE || key == END) {
        return Optional.empty();
      }
      if (key == OVER) {
        unread(key);
        return Optional.of(line.toString());
      }
      line.append((char) key);
    }
    return Optional.of(line.toString());
  }

  @Override
  public void close() {
    // the stream is the process's own
  }

  private void unread(int key) {
    try {
      in.unread(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int escapeOrAlt() {
    try {
      int next = in.ready() ? in.read() : END;
      if (WITH_ALT.indexOf(next) >= 0) {
        return ALT | next;
      }
      if (next != END) {
        in.unread(next);
      }
      return ESCAPE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line may end as on Windows. */
  private int read() {
    try {
      int read = in.read();
      if (read == '\r') {
        int next = in.read();
        if (next != ENTER && next != END) {
          in.unread(next);
        }
        return ENTER;
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
