package app.hardline.cli;

import java.io.Serial;

/** Whoever read the output has left, as {@code head} does: there is nobody to go on for. */
final class ReaderGone extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  ReaderGone(Throwable cause) {
    super(cause);
  }
}
