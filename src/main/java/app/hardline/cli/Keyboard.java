package app.hardline.cli;

import java.util.Optional;

/** Where the keys of a session in the terminal come from. For one thread. */
sealed interface Keyboard extends AutoCloseable permits TerminalKeyboard, PipedKeyboard {
  /** No more keys: the pipe has ended, or the person wants to leave. */
  int END = -1;

  /** Ends a line, in a pipe too. */
  int ENTER = '\n';

  int ESCAPE = 27;

  /** Ends a call: Ctrl+O. It ends a line too, and is the next key then. */
  int OVER = 15;

  /** Stands in a key that is pressed together with Alt. */
  int ALT = 1 << 21;

  /** The next key as the character that it types, with {@link #ALT} where that is held. */
  int key();

  /**
   * A line of words.
   *
   * @param before stands there already, to be changed
   * @return without its end; empty when it was given up
   */
  Optional<String> line(String before);

  @Override
  void close();
}
