package app.hardline.bench;

import app.hardline.dialing.DialSession;
import app.hardline.store.DataFolder;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Logging calls in one process while another one imports into the same file. */
final class DuringImportBench {

  private static final int PAUSE_MILLIS = 200;

  private final PrintStream out;

  DuringImportBench(PrintStream out) {
    this.out = out;
  }

  /** Logs calls until the import has ended. */
  void run(Path data, Path folder, List<String> importing) {
    List<Double> calls = new ArrayList<>();
    try (Workbench workbench =
        Workbench.open(new DataFolder(data), Clock.system(ZoneId.systemDefault()), () -> false)) {
      DialSession session = CallBench.session(workbench);
      var ended = CompletableFuture.supplyAsync(() -> imported(folder, importing));
      while (!ended.isDone()) {
        calls.add(CallBench.log(session));
        pause();
      }
      out.printf("the import took %.1f s%n", ended.join().seconds());
    }
    out.printf("log and next prospect meanwhile: %s%n", Figures.latency(calls));
  }

  private static Command.Cost imported(Path folder, List<String> importing) {
    try {
      return Command.run(folder, importing);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
