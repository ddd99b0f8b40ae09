package app.hardline.robust;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialing.DialSession;
import app.hardline.workbench.Workbench;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls in a process that is ended by {@code kill -9}, and what is there afterwards. */
class KilledSessionTest {
  private static final int LATEST_MILLIS = 150;

  @TempDir Path temp;
  private final SplittableRandom moments = new SplittableRandom(20270211);

  @Test
  void whatWasShownIsThereAfterwards() throws Exception {
    killedAtRandomMoments(4, 4_000);
  }

  @Tag("slow")
  @Test
  void whatWasShownIsThereAfterTwoHundredRandomMoments() throws Exception {
    killedAtRandomMoments(200, 100_000);
  }

  private void killedAtRandomMoments(int times, int people) throws Exception {
    Path data = temp.resolve("data");
    Path list = Program.list(temp.resolve("list.csv"), 0, people, true);
    assertThat(new Program(data).run("import", list.toString(), "--list", "First").code()).isZero();
    for (int i = 0; i < times; i++) {
      List<String> said = killed(data);
      assertThat(said).as("what was done before moment %d", i).isNotEmpty();
      assertCalls(data, said);
      assertNote(data, said);
    }
  }

  /** What a process has said until it was killed, somewhere after its first call. */
  private List<String> killed(Path data) throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CallingProcess.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line; (line = output.readLine()) != null; ) {
        said.add(line);
        if (line.startsWith(CallingProcess.LOGGED)) {
          break;
        }
      }
      boolean ended =
          process.waitFor(moments.nextInt(LATEST_MILLIS * 1_000), TimeUnit.MICROSECONDS);
      assertThat(ended).as("it calls until it is killed").isFalse();
      process.toHandle().destroyForcibly();
      output.lines().forEach(said::add);
      process.waitFor();
    }
    return said;
  }

  private static void assertCalls(Path data, List<String> said) throws Exception {
    try (DataFile file = new DataFile(data)) {
      assertThat(file.ask("PRAGMA integrity_check")).isEqualTo("ok");
      List<Long> undone = ids(said, CallingProcess.UNDONE);
      for (long call : ids(said, CallingProcess.LOGGED)) {
        String live = "EXISTS (SELECT * FROM live_call WHERE id = " + call + ")";
        String logged = "EXISTS (SELECT * FROM call WHERE id = " + call + ")";
        assertThat(file.holds(logged)).as("call %d is there", call).isTrue();
        if (undone.contains(call)) {
          assertThat(file.holds(live)).as("call %d is taken back", call).isFalse();
        } else if (call != ids(said, CallingProcess.LOGGED).getLast()) {
          assertThat(file.holds(live)).as("call %d counts", call).isTrue();
        }
      }
    }
  }

  /** The last words said are on the card or in the call that was logged with them. */
  private static void assertNote(Path data, List<String> said) throws Exception {
    List<Long> noted = ids(said, CallingProcess.NOTED);
    if (!said.getLast().startsWith(CallingProcess.NOTED)) {
      return;
    }
    long last = noted.getLast();
    try (Workbench workbench = CallingProcess.workbench(data)) {
      DialSession session = CallingProcess.session(workbench);
      String note = CallingProcess.note(session.state());
      List<String> known = List.of(words(last), words(last + 1));
      if (!known.contains(note)) {
        try (DataFile file = new DataFile(data)) {
          assertThat(file.ask("SELECT note FROM call ORDER BY id DESC LIMIT 1")).isIn(known);
        }
      }
    }
  }

  private static String words(long typed) {
    return CallingProcess.WORD + typed;
  }

  private static List<Long> ids(List<String> said, String what) {
    return said.stream()
        .filter(line -> line.startsWith(what))
        .map(line -> line.substring(what.length()))
        .map(Long::valueOf)
        .toList();
  }
}
