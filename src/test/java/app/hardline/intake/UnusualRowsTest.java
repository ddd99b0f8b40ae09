package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.work.Progress;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is unusually long, or much. */
class UnusualRowsTest extends WithLists {
  @Test
  void phonesThatFindNoRoomAreKeptAsCustomFields() throws IOException {
    String rows = Lists.HEADER + janes(0, 34);
    lists.run(rows);
    assertThat(world.ask("SELECT count(DISTINCT number) FROM phone")).isEqualTo(32);
    assertThat(world.rows("SELECT value FROM person, json_each(custom)"))
        .containsExactly("512-555-0132", "512-555-0133");
    assertThat(lists.run(rows).merged()).isZero();
  }

  @Test
  void phonesComeLongAfterTheirProspect() throws IOException {
    String others =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "Joe" + i + ",Roe,Globex " + i + ",,,\n")
            .collect(Collectors.joining());
    lists.run(Lists.HEADER + janes(0, 1) + others + janes(1, 4));
    assertThat(world.ask("SELECT count(*) FROM phone WHERE prospect_id = 1")).isEqualTo(4);
  }

  @Test
  void aCellOfAnyLengthIsTaken() throws IOException {
    String rows = Lists.HEADER + ("Jane,Doe," + "ä".repeat(40_000) + ",512-555-0142,,\n").repeat(2);
    assertThat(
            world
                .workbench()
                .importer()
                .dryRun(lists.plan(rows), _ -> {}, Progress.unwatched())
                .duplicates())
        .isEqualTo(1);
  }

  @Test
  void aFileWithoutAHeaderSaysNothingOfTheNextOne() throws IOException {
    lists.run("Jane,Doe,jane@acme.example,512-555-0142\nJoe,Roe,joe@globex.example,512-555-0143\n");
    assertThat(world.ask("SELECT count(*) FROM person")).isEqualTo(2);
    assertThat(world.ask("SELECT count(*) FROM import_format")).isZero();
  }

  private static String janes(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "Jane,Doe,Acme,512-555-01%02d,,\n".formatted(i))
        .collect(Collectors.joining());
  }
}
