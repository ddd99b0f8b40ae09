package app.hardline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * How long something took each time, on the clock and on the processor: the second is what is left
 * where other programs don't take turns with it.
 */
final class Timed {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Double> clock = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  /** Does it, and remembers how long it took where that counts. */
  void run(Runnable work, boolean counts) {
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    work.run();
    long end = System.nanoTime();
    if (counts) {
      clock.add((end - start) / 1e6);
      processor.add((threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    }
  }

  /**
   * The usual figures, with a mark where the goal is missed.
   *
   * @param goal a p99 in milliseconds
   */
  String against(double goal) {
    boolean missed = Figures.quantile(clock, 0.99) > goal;
    boolean busy = missed && Figures.quantile(processor, 0.99) <= goal;
    return "%s, on the processor p99 %.3f ms; the goal is a p99 of %.0f ms%s"
        .formatted(
            Figures.latency(clock),
            Figures.quantile(processor, 0.99),
            goal,
            busy ? ": OVER, by other programs" : missed ? ": OVER" : "");
  }
}
