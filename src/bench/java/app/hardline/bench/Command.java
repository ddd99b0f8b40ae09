package app.hardline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of its own that is watched while it runs. */
final class Command {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Command() {}

  /**
   * What a process took.
   *
   * @param wall from its start to its end
   * @param cpu user and system time of all its threads
   * @param peakMiB the most memory that it ever held; 0 where the system doesn't say
   * @param output what it wrote to standard output
   */
  record Cost(Duration wall, Duration cpu, long peakMiB, String output) {

    double seconds() {
      return wall.toNanos() / 1e9;
    }

    double cpuSeconds() {
      return cpu.toNanos() / 1e9;
    }
  }

  /**
   * Runs a command to its end. Its processor time and memory are read every few milliseconds, so
   * the last of them may be missed.
   *
   * @throws IllegalStateException when it fails
   */
  static Cost run(Path folder, List<String> words) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    Duration cpu = Duration.ZERO;
    long peak = 0;
    while (!process.waitFor(Duration.ofMillis(5))) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peakMiB(process.pid()));
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    String said = Files.readString(output);
    String complaint = Files.readString(errors);
    Files.delete(output);
    Files.delete(errors);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          words + " ended with " + process.exitValue() + ": " + complaint);
    }
    return new Cost(wall, cpu, peak, said);
  }

  private static long peakMiB(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", pid + "", "status")));
      return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0;
    } catch (IOException _) {
      return 0;
    }
  }
}
