package app.hardline.bench;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Scope;
import app.hardline.store.DataFolder;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Logging a call, alone and with the next prospect as a key does it, beside the disk's own flush of
 * 4 KiB in the same folder. The three take turns.
 */
final class CallBench {

  private static final int WARM_UP = 2_000;
  private static final int ROUNDS = 4_000;
  private static final double FRAME = 16;
  private static final double FLUSHES = 2;

  private final PrintStream out;

  CallBench(PrintStream out) {
    this.out = out;
  }

  /** Logs calls over a data folder that holds more prospects than are called. */
  void run(Path data) throws IOException {
    List<Double> flushes = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    List<Double> shown = new ArrayList<>();
    List<Double> beside = new ArrayList<>();
    try (Workbench workbench = open(data);
        FlushProbe probe = new FlushProbe(data)) {
      long[] prospects = workbench.prospects().ids(Optional.empty());
      out.printf("%,d prospects, %,d rounds%n", prospects.length, ROUNDS);
      DialSession session = session(workbench);
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        double flush = probe.milliseconds();
        double call = log(workbench, prospects[prospects.length - 1 - i]);
        double next = log(session);
        if (i >= WARM_UP) {
          flushes.add(flush);
          alone.add(call);
          shown.add(next);
          beside.add(next - flush);
        }
      }
    }
    out.printf("4 KiB append and flush:        %s%n", Figures.latency(flushes));
    out.printf("log a call:                    %s%n", Figures.latency(alone));
    out.printf("log a call, show the next:     %s%n", Figures.latency(shown));
    out.printf(
        "the same less the flush:       %s; the goal is a p99 of %.0f ms%n",
        Figures.latency(beside), FRAME);
    double flush = Figures.quantile(flushes, 0.5);
    out.printf(
        "medians / the flush's:         log %.2f, log and next %.2f; the goal is %.0f%n",
        Figures.quantile(alone, 0.5) / flush, Figures.quantile(shown, 0.5) / flush, FLUSHES);
  }

  static Workbench open(Path data) {
    return Workbench.open(new DataFolder(data), duringHours(), () -> false);
  }

  /** Ticks from a Wednesday noon on, when all of the United States may be called. */
  static Clock duringHours() {
    ZoneId owner = ZoneId.of("America/Chicago");
    ZonedDateTime noon = ZonedDateTime.of(2027, 2, 17, 13, 0, 0, 0, owner);
    Clock machine = Clock.system(owner);
    return Clock.offset(machine, Duration.between(machine.instant(), noon.toInstant()));
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

  private static double log(Workbench workbench, long prospect) {
    long start = System.nanoTime();
    workbench
        .calls()
        .log(
            new NewCall(
                prospect,
                "no-answer",
                Optional.empty(),
                CallTimes.justNow(workbench.clock().instant()),
                "",
                Optional.empty(),
                false));
    return (System.nanoTime() - start) / 1e6;
  }
}
