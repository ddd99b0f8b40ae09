package app.hardline.bench;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.dialing.Next;
import app.hardline.dialing.Scope;
import app.hardline.workbench.Workbench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who comes next, found and loaded, after many calls of days past and some of today. */
final class NextBench {
  private static final int ROUNDS = 3_000;
  private static final int WARM_UP = 1_000;
  private static final double GOAL = 1;
  private static final int TODAY = 100;
  private static final List<String> OUTCOMES =
      List.of("no-answer", "voicemail", "gatekeeper", "not-now", "send-info", "not-interested");

  private final PrintStream out;

  NextBench(PrintStream out) {
    this.out = out;
  }

  /** Asks over a data folder with prospects, once so many of them were called. */
  void run(Path data, int calls) {
    try (Workbench workbench = CallBench.open(data)) {
      long[] prospects = workbench.prospects().ids(Optional.empty());
      Instant now = workbench.clock().instant();
      for (int i = 0; i < calls; i++) {
        Duration ago = i < TODAY ? Duration.ofMinutes(i) : Duration.ofMinutes(1_440L + i);
        log(
            workbench,
            prospects[i % prospects.length],
            OUTCOMES.get(i % OUTCOMES.size()),
            now.minus(ago));
      }
      List<Double> all = new ArrayList<>();
      List<Double> one = new ArrayList<>();
      Scope list = Scope.of(workbench.lists().all().getFirst().list());
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        double everywhere = milliseconds(workbench, Scope.all());
        double inList = milliseconds(workbench, list);
        if (i >= WARM_UP) {
          all.add(everywhere);
          one.add(inList);
        }
      }
      out.printf("%,d prospects, %,d calls, %,d rounds%n", prospects.length, calls, ROUNDS);
      out.printf("next over all lists, loaded:  %s%n", Figures.latency(all));
      out.printf(
          "next over one list, loaded:   %s; the goal is a p99 of %.0f ms%n",
          Figures.latency(one), GOAL);
      long start = System.nanoTime();
      long ready = workbench.queue().counts(Scope.all()).ready();
      out.printf(
          "everybody accounted for:      %.1f ms, %,d ready%n",
          (System.nanoTime() - start) / 1e6, ready);
    }
  }

  private static double milliseconds(Workbench workbench, Scope scope) {
    long start = System.nanoTime();
    List<Next> next = workbench.queue().next(scope, 1);
    workbench.calls().history(next.getFirst().prospect().id());
    return (System.nanoTime() - start) / 1e6;
  }

  private static void log(Workbench workbench, long prospect, String outcome, Instant at) {
    workbench
        .calls()
        .log(
            new NewCall(
                prospect,
                outcome,
                Optional.empty(),
                CallTimes.earlier(at, Duration.ofSeconds(20)),
                "",
                Optional.empty(),
                false));
  }
}
