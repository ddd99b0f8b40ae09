package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.plan.Tried;
import app.hardline.time.Period;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written about weeks, and what their blocks came to, on Thursday, February 11, 2027. */
class ReviewsTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
  private static final Period THURSDAY = new Period(MONDAY.plusDays(3), MONDAY.plusDays(3));
  private static final Review.Answers FIRST =
      new Review.Answers("the hour", "tickets", "two times");
  private static final Review.Answers SECOND =
      new Review.Answers("the list", "nothing", "one more ring");

  @TempDir Path temp;
  @AutoClose private World world;
  private Reviews reviews;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    reviews = world.workbench().books().reviews();
  }

  @Test
  void aWeekIsKeptUnderItsMonday() {
    reviews.write(MONDAY.plusDays(4), new Review.Answers(" the hour\n", "tickets", "two times "));
    reviews = world.restart().workbench().books().reviews();
    assertThat(reviews.of(MONDAY.plusDays(6)))
        .contains(new Review(MONDAY, FIRST, world.clock.instant()));
    assertThat(reviews.of(MONDAY.plusWeeks(1))).isEmpty();
  }

  @Test
  void ofAWeekThatIsWrittenAgainTheLastAnswersCount() {
    reviews.write(MONDAY, FIRST);
    reviews.write(MONDAY, SECOND);
    assertThat(reviews.of(MONDAY)).map(Review::answers).contains(SECOND);
    assertThat(world.ask("SELECT count(*) FROM review")).isEqualTo(1);
  }

  @Test
  void theLastOneBeforeAWeekIsFoundOverWeeksWithoutOne() {
    reviews.write(MONDAY.minusWeeks(5), FIRST);
    reviews.write(MONDAY.minusWeeks(3), SECOND);
    reviews.write(MONDAY, FIRST);
    assertThat(reviews.before(MONDAY.plusDays(3)).map(Review::week)).contains(MONDAY.minusWeeks(3));
    assertThat(reviews.before(MONDAY.minusWeeks(5))).isEmpty();
  }

  @Test
  void aBlockIsBegunOnTimeByADialInItsFirstFiveMinutes() {
    BlockRuns blocks = world.workbench().books().blocks();
    world.log(Cast.TAMSIN, "contract-ends", "2027-09-01T00:00-05:00[America/Chicago]");
    world.clock.set("2027-02-11T21:05:59Z");
    world.log(Cast.GIL, "no-answer");
    world.clock.set("2027-02-11T22:59:59Z");
    assertThat(blocks.over(THURSDAY))
        .as("the afternoon's isn't over")
        .hasSize(1)
        .first()
        .returns(Optional.of(LocalTime.of(9, 2)), BlockRun::began)
        .returns(new Tried(1, 1), BlockRun::dials)
        .returns(false, BlockRun::isOnTime);
    world.clock.set("2027-02-11T23:00:00Z");
    List<BlockRun> runs = blocks.over(THURSDAY);
    assertThat(runs).hasSize(2);
    assertThat(runs.getLast().dials()).isEqualTo(new Tried(0, 1));
    assertThat(runs.getLast().isOnTime()).isFalse();
  }
}
