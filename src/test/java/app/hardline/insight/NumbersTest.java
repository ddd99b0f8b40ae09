package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.hardline.calls.CallTimes;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Meetings;
import app.hardline.calls.NewCall;
import app.hardline.pipeline.DealSums;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums of periods, whatever was logged, taken back and held in them. */
class NumbersTest {
  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private NewCall incoming(Cast who, String outcome) {
    return new NewCall(
        who.id(),
        outcome,
        Optional.empty(),
        CallTimes.justNow(world.clock.instant()),
        "",
        Optional.empty(),
        true);
  }

  private List<PeriodSums> sums(LocalDate from, LocalDate to, Per per) {
    return world.workbench().books().numbers().sums(new Period(from, to), per);
  }

  @Test
  void eachDayOfARangeHasItsSums() {
    world.log(Cast.TAMSIN, "no-answer");
    world.log(Cast.JOANNA, "gatekeeper");
    world.pass(Duration.ofDays(1));
    world.log(Cast.THEO, "not-now");
    world.workbench().calls().log(incoming(Cast.GIL, "not-now"));
    world.workbench().calls().undo(world.log(Cast.PRIYA, "not-now").id());
    assertThat(sums(TODAY, TODAY.plusDays(2), Per.DAY))
        .containsExactly(
            new PeriodSums(new Period(TODAY, TODAY), 2, 1, 0, 0, 0, DealSums.NONE),
            new PeriodSums(
                new Period(TODAY.plusDays(1), TODAY.plusDays(1)), 1, 1, 2, 0, 0, DealSums.NONE),
            new PeriodSums(
                new Period(TODAY.plusDays(2), TODAY.plusDays(2)), 0, 0, 0, 0, 0, DealSums.NONE));
  }

  @Test
  void weeksBeginOnMondayAndEndWithTheRange() {
    world.log(Cast.TAMSIN, "no-answer");
    world.pass(Duration.ofDays(4));
    world.log(Cast.JOANNA, "no-answer");
    assertThat(sums(TODAY, TODAY.plusDays(5), Per.WEEK))
        .containsExactly(
            new PeriodSums(new Period(TODAY, TODAY.plusDays(3)), 1, 0, 0, 0, 0, DealSums.NONE),
            new PeriodSums(
                new Period(TODAY.plusDays(4), TODAY.plusDays(5)), 1, 0, 0, 0, 0, DealSums.NONE));
  }

  @Test
  void aMeetingIsHeldOnItsOwnDay() {
    ZonedDateTime late = TODAY.plusDays(1).atTime(23, 30).atZone(world.clock.getZone());
    world.log(Cast.TAMSIN, "meeting", late.toString());
    world.pass(Duration.ofDays(2));
    Meetings meetings = world.workbench().meetings();
    meetings.tell(meetings.untold().getFirst().meeting(), MeetingState.HELD);
    assertThat(sums(TODAY, TODAY.plusDays(2), Per.DAY))
        .extracting(PeriodSums::meetings, PeriodSums::held)
        .containsExactly(tuple(1L, 0L), tuple(0L, 1L), tuple(0L, 0L));
  }

  @Test
  void practiceDoesNotCount() {
    world.add("Play", true, Cast.AGNES);
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE call_list SET practice = 1"));
    world.log(Cast.TAMSIN, "no-answer");
    assertThat(sums(TODAY, TODAY, Per.DAY)).extracting(PeriodSums::dials).containsExactly(0L);
  }

  @Test
  void moreThanAnybodyReadsIsRefused() {
    assertThatThrownBy(() -> sums(TODAY.minusYears(20), TODAY, Per.DAY))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.reason()).isEqualTo(InsightReason.TOO_LONG));
    assertThat(sums(TODAY.minusYears(20), TODAY, Per.MONTH)).hasSize(241);
  }
}
