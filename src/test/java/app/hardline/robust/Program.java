package app.hardline.robust;

import app.hardline.cli.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The real program over a data folder. */
record Program(Path data) {

  /** A command that runs. */
  record Running(Process process, Path out, Path err) {

    /**
     * Waits until something is so.
     *
     * @return false when the command ended before
     */
    boolean reaches(BooleanSupplier moment) throws InterruptedException {
      while (!moment.getAsBoolean()) {
        if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return true;
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    Terminal.Result result() throws IOException, InterruptedException {
      int code = process.waitFor();
      Terminal.Result result =
          new Terminal.Result(code, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return result;
    }
  }

  /** Starts a command in a process of its own. */
  Running start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                "app.hardline.Hardline"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    Path out = Files.createTempFile("hardline", ".out");
    Path err = Files.createTempFile("hardline", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Running(process, out, err);
  }

  /** Runs a command here, which is quicker, as far as nothing happens to it. */
  Terminal.Result run(String... arguments) {
    return new Terminal(data, Clock.systemUTC()).run(arguments);
  }

  static Path list(Path file, int first, int people, boolean phones) throws IOException {
    StringBuilder text = new StringBuilder("First Name,Last Name,Company,Email,Phone\n");
    for (int i = first; i < first + people; i++) {
      text.append("Jane").append(i).append(",Doe,Acme ").append(i);
      text.append(",jane@").append(i).append(".example,");
      text.append(phones ? "312-%03d-%04d".formatted(220 + i / 10_000, i % 10_000) : "");
      text.append('\n');
    }
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
