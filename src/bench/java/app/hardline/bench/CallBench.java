package app.hardline.bench;

import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Scope;
import app.hardline.store.DataFolder;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Logging a call and having the next prospect, as a key does it, beside the disk's own flush of 4
 * KiB in the same folder.
 */
final class CallBench {

  private static final int WARM_UP = 500;
  private static final int CALLS = 2_000;

  private final PrintStream out;

  CallBench(PrintStream out) {
    this.out = out;
  }

  /** Logs calls over a data folder that holds a list longer than that. */
  void run(Path data) throws IOException {
    List<Double> flushes = new ArrayList<>();
    List<Double> calls = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    try (Workbench workbench =
            Workbench.open(
                new DataFolder(data), Clock.system(ZoneId.systemDefault()), () -> false);
        FlushProbe probe = new FlushProbe(data)) {
      DialSession session = session(workbench);
      for (int i = 0; i < WARM_UP + CALLS; i++) {
        double flush = probe.milliseconds();
        double call = log(session);
        if (i >= WARM_UP) {
          flushes.add(flush);
          calls.add(call);
          shares.add(call - flush);
        }
      }
    }
    out.printf("4 KiB append and flush: %s%n", Figures.latency(flushes));
    out.printf("log and next prospect:  %s%n", Figures.latency(calls));
    out.printf("beside the flush:       %s%n", Figures.latency(shares));
    out.printf(
        "log and next / flush, medians: %.2f%n",
        Figures.quantile(calls, 0.5) / Figures.quantile(flushes, 0.5));
  }

  static DialSession session(Workbench workbench) {
    return workbench
        .dialSessions()
        .start(
            Scope.all(),
            () -> {
              throw new IllegalStateException("a benchmark dials nobody");
            });
  }

  /** Logs one call; in milliseconds until the next prospect is there. */
  static double log(DialSession session) {
    long start = System.nanoTime();
    DialState next = session.log("no-answer", Optional.empty());
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (next.card().isEmpty()) {
      throw new IllegalStateException("the list is too short");
    }
    return milliseconds;
  }
}
