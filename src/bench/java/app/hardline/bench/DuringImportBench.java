package app.hardline.bench;

import app.hardline.dialing.DialSession;
import app.hardline.workbench.Workbench;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Logging calls in one process while another one imports into the same file. */
final class DuringImportBench {

  /**
   * Far quicker than a person, and seldom enough that the calls aren't what the import waits for.
   */
  private static final Duration BETWEEN_CALLS = Duration.ofMillis(200);

  private static final double LONGEST_MILLIS = 1_000;

  private final PrintStream out;

  DuringImportBench(PrintStream out) {
    this.out = out;
  }

  /** Logs calls until the import has ended, its search index included. */
  void run(Path data, Path folder, List<String> importing)
      throws IOException, InterruptedException {
    List<Double> calls = new ArrayList<>();
    Command.Cost cost;
    try (Workbench workbench = CallBench.open(data)) {
      DialSession session = CallBench.session(workbench);
      FutureTask<Command.Cost> running = started(() -> Command.run(folder, importing));
      while (!ended(running)) {
        calls.add(CallBench.log(session));
      }
      cost = running.resultNow();
    }
    double callable = new ObjectMapper().readTree(cost.output()).path("seconds").asDouble();
    out.printf(
        "the import: callable after %.1f s, searchable after %.1f s%n", callable, cost.seconds());
    out.printf("log a call, show the next: %s%n", Figures.latency(calls));
    out.printf(
        "calls that took over a second: %d%n",
        calls.stream().filter(call -> call > LONGEST_MILLIS).count());
  }

  private static FutureTask<Command.Cost> started(Callable<Command.Cost> work) {
    FutureTask<Command.Cost> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("import").start(task);
    return task;
  }

  /** Whether it ends before the next call is due. */
  private static boolean ended(FutureTask<Command.Cost> running) throws InterruptedException {
    try {
      running.get(BETWEEN_CALLS.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the import failed", e);
    }
  }
}
