package app.hardline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.insight.BlockRun;
import app.hardline.insight.Review;
import app.hardline.plan.Tried;
import app.hardline.quota.CallingBlock;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
  private static final String FRIDAY_EVENING = "2027-02-12T23:04:00Z";
  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
  private static final Words WORDS = new Words(Locale.US);
  private static final Figures FIGURES = new Figures(Locale.US);

  @TempDir Path temp;
  private final List<String> left = new ArrayList<>();
  @AutoClose private World world;
  private ReviewReader reader;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    reader = new ReviewReader(world.workbench());
  }

  private ReviewViewModel model() {
    ReviewFacts facts = reader.read();
    return new ReviewViewModel(
        Tasks.inline(thrown -> {
          throw new AssertionError(thrown);
        }),
        WORDS,
        FIGURES,
        facts,
        answers -> reader.write(facts.week().from(), answers),
        () -> left.add("today"));
  }

  @Test
  void itIsDueFromTheEndOfTheWeeksLastBlockOn() {
    world.clock.set("2027-02-12T22:59:00Z");
    assertThat(reader.isDue()).isFalse();
    world.clock.set("2027-02-12T23:00:00Z");
    assertThat(reader.isDue()).isTrue();
    world.clock.set("2027-02-15T14:00:00Z");
    assertThat(reader.isDue()).as("on Monday").isFalse();
  }

  @Test
  void aWeekIsMetOrMissedOnceItsBlocksAreOver() {
    world
        .workbench()
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, 2L), Per.WEEK, world.workbench().clock().today());
    world.log(Cast.TAMSIN, "no-answer");
    assertThat(model().said().verdict()).isEqualTo("1 to go");
    world.clock.set(FRIDAY_EVENING);
    assertThat(model().said().stands()).isEqualTo(ReviewSaid.Stands.MISSED);
    assertThat(model().said().verdict()).isEqualTo("Missed by 1");
    world.log(Cast.GIL, "no-answer");
    assertThat(model().said().verdict()).isEqualTo("Met");
    assertThat(model().said().dials()).isEqualTo("2 of 2 dials");
  }

  @Test
  void promisesOfTheWeekAndTheWeekBeforeStandInTheStrip() {
    assertThat(model().said().promises().compared()).isEqualTo("nobody was to be called back");
    world.log(Cast.TAMSIN, "callback", "2027-02-11T15:00-06:00[America/Chicago]");
    world.log(Cast.GIL, "callback", "2027-02-12T10:00-06:00[America/Chicago]");
    world.clock.set("2027-02-11T21:01:00Z");
    world.log(Cast.TAMSIN, "no-answer");
    assertThat(model().said().promises())
        .isEqualTo(new ReviewSaid.Figure("1 of 1", "", "all called on the day"));
    world.clock.set(FRIDAY_EVENING);
    assertThat(model().said().promises())
        .isEqualTo(new ReviewSaid.Figure("1 of 2", "", "Gil Navarro wasn’t called that day"));
    assertThat(model().said().dialsBefore()).isEqualTo("0 the week before");
    world.clock.set("2027-02-19T23:04:00Z");
    assertThat(model().said().dialsBefore()).isEqualTo("3 the week before");
  }

  @Test
  void untilTheFirstBlockOfAWeekItIsAboutTheOneBefore() {
    world.clock.set("2027-02-16T14:29:00Z");
    assertThat(reader.read().week().from()).as("Monday is a holiday").isEqualTo(MONDAY);
    world.clock.set("2027-02-16T14:30:00Z");
    assertThat(reader.read().week().from()).isEqualTo(MONDAY.plusWeeks(1));
  }

  @Test
  void whatIsTypedIsKeptAndFoundAgain() {
    ReviewViewModel first = model();
    first.keep();
    assertThat(world.ask("SELECT count(*) FROM review")).as("nothing was typed").isZero();
    first.answers().getLast().set("Offer two times ");
    first.keep();
    assertThat(model().answers().getLast().get()).isEqualTo("Offer two times");
    assertThat(left).isEmpty();
    first.answers().getFirst().set("The hour");
    first.close();
    assertThat(left).containsExactly("today");
    assertThat(world.workbench().books().reviews().of(MONDAY))
        .map(Review::answers)
        .contains(new Review.Answers("The hour", "", "Offer two times"));
  }

  @Test
  void theAnswersOfTheWeekBeforeStandBesideTheQuestions() {
    world
        .workbench()
        .books()
        .reviews()
        .write(MONDAY.minusWeeks(1), new Review.Answers("", "Tickets.", "Two times."));
    ReviewSaid said = model().said();
    assertThat(said.wrote()).isEqualTo("Last week you wrote");
    assertThat(said.questions())
        .extracting(ReviewSaid.Question::before)
        .containsExactly("Nothing written.", "“Tickets.”", "“Two times.”");
  }

  @Test
  void anOlderReviewSaysOfWhichWeekItIs() {
    world
        .workbench()
        .books()
        .reviews()
        .write(MONDAY.minusWeeks(3), new Review.Answers("a", "b", "c"));
    assertThat(model().said().wrote()).isEqualTo("About the week of Jan 18 you wrote");
  }

  @Test
  void blocksThatMayBeAlikeAreNotToldApart() {
    BlockFigures alike =
        figures(run(0, 8, 30, new Tried(4, 62), 30), run(0, 15, 0, new Tried(15, 190), 0));
    assertThat(alike.difference())
        .isEqualTo("6.5 and 7.9 in 100: no difference to be seen in one week.");
    assertThat(alike.talks())
        .containsExactly(
            new ReviewSaid.Pair("8:30 blocks", "4 of 62 dials"),
            new ReviewSaid.Pair("3:00 blocks", "15 of 190 dials"));
  }

  @Test
  void aDifferenceIsClaimedWhereChanceWouldNotMakeItInTwentyYearsOfFridays() {
    assertThat(
            figures(run(0, 8, 30, new Tried(50, 100), 30), run(0, 15, 0, new Tried(2, 100), 0))
                .difference())
        .isEqualTo("50.0 against 2.0 in 100: the 8:30 blocks bring more.");
  }

  @Test
  void aLateBlockIsNamed() {
    assertThat(
            figures(run(0, 15, 0, new Tried(1, 9), 4), run(1, 15, 0, new Tried(1, 27), 25)).late())
        .isEqualTo("Tuesday began 3:25; 27 dials all the same.");
  }

  private static BlockFigures figures(BlockRun... runs) {
    return new BlockFigures(WORDS, FIGURES, List.of(runs));
  }

  private static BlockRun run(int day, int hour, int minute, Tried dials, int began) {
    LocalDate date = MONDAY.plusDays(day);
    LocalTime from = LocalTime.of(hour, minute);
    return new BlockRun(
        date,
        new CallingBlock(date.getDayOfWeek(), from, from.plusHours(1)),
        dials,
        Optional.of(LocalTime.of(hour, began)));
  }
}
