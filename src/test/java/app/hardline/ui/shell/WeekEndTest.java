package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.words.Words;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a week whose last block is Friday, February 12, 2027, from 3:00 to 5:00. */
class WeekEndTest {
  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    world
        .workbench()
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, 21L), Per.WEEK, LocalDate.of(2027, 2, 11));
    world.log(Cast.TAMSIN, "no-answer");
  }

  private WeekEnd weekEnd() {
    return new WeekEnd(world.workbench(), new Words(Locale.US));
  }

  @Test
  void nothingIsSaidBeforeTheLastTwoHours() {
    world.clock.set("2027-02-12T15:59:00Z");
    assertThat(weekEnd().news()).isEmpty();
  }

  @Test
  void itIsSaidOnceHoweverOftenTheProgramBegins() {
    world.clock.set("2027-02-12T16:10:00Z");
    assertThat(weekEnd().news()).hasValue("20 to go this week, 7 ready, about 80 minutes.");
    assertThat(weekEnd().news()).isEmpty();
  }

  @Test
  void nothingIsSaidOnceTheWeekIsMetOrOver() {
    world.clock.set("2027-02-12T23:00:00Z");
    assertThat(weekEnd().news()).isEmpty();
    world
        .workbench()
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, 1L), Per.WEEK, LocalDate.of(2027, 2, 12));
    world.clock.set("2027-02-12T22:00:00Z");
    assertThat(weekEnd().news()).isEmpty();
  }
}
