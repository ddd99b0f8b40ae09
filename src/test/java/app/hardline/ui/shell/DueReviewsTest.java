package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.insight.ReportSpan;
import app.hardline.ui.kit.ReviewOpening;
import app.hardline.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which page opens by itself: the blocks end at 17:00 in Chicago, 23:00 in UTC. */
class DueReviewsTest {
  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private DueReviews reviews() {
    return new DueReviews(world.workbench());
  }

  private void choose(ReviewOpening opening) {
    world.workbench().settings().put(ReviewOpening.SETTING, opening);
  }

  @Test
  void noneOpensUnlessItIsWished() {
    world.clock.set("2027-02-12T23:30:00Z");
    assertThat(reviews().due()).isEmpty();
  }

  @Test
  void theDaysOpensOnceAfterItsLastBlockHoweverOftenTheProgramBegins() {
    choose(ReviewOpening.DAY);
    world.clock.set("2027-02-11T16:00:00Z");
    assertThat(reviews().due()).isEmpty();
    world.clock.set("2027-02-11T23:30:00Z");
    assertThat(reviews().due()).contains(ReportSpan.DAY);
    assertThat(reviews().due()).isEmpty();
    world.clock.set("2027-02-12T23:30:00Z");
    assertThat(reviews().due()).contains(ReportSpan.DAY);
  }

  @Test
  void noneOpensOnADayWithoutABlock() {
    choose(ReviewOpening.DAY);
    world.clock.set("2027-02-13T23:30:00Z");
    assertThat(reviews().due()).isEmpty();
  }

  @Test
  void theWeeksOpensOnceAfterItsLastBlock() {
    choose(ReviewOpening.WEEK);
    world.clock.set("2027-02-11T23:30:00Z");
    assertThat(reviews().due()).isEmpty();
    world.clock.set("2027-02-13T15:00:00Z");
    assertThat(reviews().due()).contains(ReportSpan.WEEK);
    assertThat(reviews().due()).isEmpty();
    world.clock.set("2027-02-15T15:00:00Z");
    assertThat(reviews().due()).isEmpty();
  }
}
