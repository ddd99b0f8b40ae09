package app.hardline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one file. */
class TwoProcessesTest {
  @TempDir Path temp;

  @Test
  void aCallComesThroughBulkWorkOfAnotherProcess() throws Exception {
    Path data = temp.resolve("data");
    try (Database database = Database.open(new DataFolder(data), () -> false)) {
      Process bulk = bulk(data);
      try (BufferedReader output = bulk.inputReader()) {
        assertThat(output.readLine()).isEqualTo("begun");
        database.write(
            tx -> tx.handle().execute("INSERT INTO setting (key, value) VALUES ('urgent', 'x')"));
        assertThat(bulk.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(bulk.exitValue()).isZero();
      } finally {
        bulk.destroyForcibly();
      }
    }
  }

  private static Process bulk(Path data) throws Exception {
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            BulkProcess.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
