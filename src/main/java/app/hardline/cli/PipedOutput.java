package app.hardline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Standard output, which tells a reader that has left from a disk that is full. A {@link
 * java.io.PrintStream} over it keeps either to itself otherwise.
 */
public final class PipedOutput extends FilterOutputStream {
  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

  /**
   * Watches a stream.
   *
   * @param out the process's standard output
   */
  public PipedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  /** Nothing but a reader that has left keeps a pipe from taking more. */
  private static IOException told(IOException e) {
    if (isPipe() || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
      throw new ReaderGone(e);
    }
    return e;
  }

  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(STANDARD_OUTPUT).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
