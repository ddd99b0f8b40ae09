package app.hardline.dialer;

import app.hardline.words.Refused;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a program with an argument list; no shell is involved. */
@FunctionalInterface
interface Launch {

  /** Starts it, and refuses when that fails or when the program gives up at once. */
  void start(List<String> command);

  /** On this machine. */
  static Launch here() {
    return command -> {
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        if (process.waitFor(300, TimeUnit.MILLISECONDS) && process.exitValue() != 0) {
          throw new Refused(DialerReason.NO_HANDLER, command.getFirst());
        }
      } catch (IOException e) {
        throw new Refused(e, DialerReason.NOT_STARTED, command.getFirst());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }
}
