package app.hardline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** The keys of a terminal, each told as it is pressed, and none of them by a signal. */
final class TerminalKeyboard implements Keyboard {
  private static final int CONTROL_C = 3;
  private static final int CONTROL_D = 4;

  /** What a key such as an arrow sends after the escape follows at once. */
  private static final long SEQUENCE_MILLIS = 20;

  private final Terminal terminal;
  private final LineReader lines;
  private final Attributes before;

  /** The last line was ended by the key that ends a call. */
  private boolean over;

  TerminalKeyboard() throws IOException {
    this.terminal = TerminalBuilder.builder().system(true).dumb(false).build();
    this.before = terminal.getAttributes();
    this.lines =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.BRACKETED_PASTE, false)
            .build();
    String name = "call-over";
    lines.getWidgets().put(name, this::lineAndCallOver);
    Optional.ofNullable(lines.getKeyMaps().get(LineReader.MAIN))
        .ifPresent(keys -> keys.bind(new Reference(name), Character.toString(OVER)));
    listen();
  }

  @Override
  public int key() {
    if (over) {
      over = false;
      return OVER;
    }
    try {
      NonBlockingReader reader = terminal.reader();
      while (true) {
        int key = reader.read();
        switch (key) {
          case '\r' -> {
            return ENTER;
          }
          case CONTROL_C, CONTROL_D -> {
            return END;
          }
          case ESCAPE -> {
            int with = reader.read(SEQUENCE_MILLIS);
            if (with < 0) {
              return ESCAPE;
            }
            if (Character.isLowerCase(with)) {
              return ALT | with;
            }
            readToItsEnd(with, reader);
          }
          default -> {
            return key;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> line(String start) {
    terminal.setAttributes(before);
    try {
      return Optional.of(lines.readLine("", null, (Character) null, start));
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    } finally {
      listen();
    }
  }

  @Override
  public void close() {
    terminal.setAttributes(before);
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean lineAndCallOver() {
    over = true;
    lines.callWidget(LineReader.ACCEPT_LINE);
    return true;
  }

  /** Ctrl+C, Ctrl+Z and the like are keys here. */
  private void listen() {
    Attributes _ = terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
  }

  /** Reads what a key such as an arrow sends. */
  private static void readToItsEnd(int kind, NonBlockingReader reader) throws IOException {
    if (kind == '[' || kind == 'O') {
      int part = reader.read(SEQUENCE_MILLIS);
      while (part >= 0 && (part < '@' || part > '~')) {
        part = reader.read(SEQUENCE_MILLIS);
      }
    }
  }
}
