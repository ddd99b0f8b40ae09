package app.hardline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.calls.CallTimes;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Meetings;
import app.hardline.calls.NewCall;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan over a file, from Thursday, February 11, 2027 on. */
class OwnRatiosTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    world.workbench().quotas().calendar().keepHolidays("", "");
  }

  private Plans plans() {
    return world.workbench().books().plans();
  }

  @Test
  void ownDialsAreFollowedFromStepToStep() {
    world.log(Cast.TAMSIN, "no-answer");
    world.log(Cast.JOANNA, "gatekeeper");
    world.log(Cast.THEO, "not-now");
    world.workbench().calls().undo(world.log(Cast.PRIYA, "not-now").id());
    world.log(Cast.AGNES, "meeting", "2027-02-12T10:00:00-06:00[America/Chicago]");
    assertThat(plans().ratios().of(Step.ANSWERED).tried()).isEqualTo(new Tried(3, 4));
    assertThat(plans().ratios().of(Step.CONVERSATIONS).tried()).isEqualTo(new Tried(2, 3));
    assertThat(plans().ratios().of(Step.MEETINGS).tried()).isEqualTo(new Tried(1, 2));
    assertThat(plans().ratios().of(Step.HELD).tried()).isEqualTo(Tried.NEVER);
    world.pass(Duration.ofDays(2));
    Meetings meetings = world.workbench().meetings();
    meetings.tell(meetings.untold().getFirst().meeting(), MeetingState.NO_SHOW);
    assertThat(plans().ratios().of(Step.HELD).tried()).isEqualTo(new Tried(0, 1));
  }

  @Test
  void callsThatCameInAreLeftOut() {
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                Cast.GIL.id(),
                "not-now",
                Optional.empty(),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                true));
    assertThat(plans().ratios().of(Step.CONVERSATIONS).tried()).isEqualTo(Tried.NEVER);
    assertThat(plans().ratios().of(Step.MEETINGS).tried()).isEqualTo(Tried.NEVER);
  }

  @Test
  void theTimeIsThatOfTheCallingBlocks() {
    // from Thursday to the Wednesday after the next: ten work days less Saturday and Sunday twice
    CallingTime time = plans().plan(Goal.Kind.MRR, 8_000, TODAY.plusDays(13)).time();
    assertThat(time.days()).isEqualTo(10);
    assertThat(time.weeks()).isEqualTo(2);
    assertThat(time.hoursPerWeek()).isEqualTo(17.5);
  }

  @Test
  void whatCannotBePlannedIsRefused() {
    assertRefused(PlanReason.PAST, 8_000, TODAY);
    assertRefused(PlanReason.NOTHING_WANTED, 0, TODAY.plusDays(100));
    assertRefused(PlanReason.TOO_FAR, 8_000, TODAY.plusYears(6));
    for (DayOfWeek day : DayOfWeek.values()) {
      world.workbench().quotas().blocks().set(day, List.of());
    }
    assertRefused(PlanReason.NO_BLOCKS, 8_000, TODAY.plusDays(100));
  }

  private void assertRefused(PlanReason reason, long amount, LocalDate by) {
    assertThatThrownBy(() -> plans().plan(Goal.Kind.MRR, amount, by))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void theForecastDrawsFromOnesOwnWorkDaysAndSaysNothingInTheFirstWeek() {
    Period week = Per.WEEK.around(TODAY.plusDays(7));
    // Thursday 1, Friday 2, Monday none, Tuesday 3, Wednesday none; the weekend is no work day
    dials(1);
    world.pass(Duration.ofDays(1));
    dials(2);
    world.pass(Duration.ofDays(4));
    dials(3);
    assertThat(plans().forecast(week, 8, 2)).isEmpty();
    world.pass(Duration.ofDays(2));
    dials(2);
    // three are missing and Friday is left: one of five days had three, and three had one
    assertThat(plans().forecast(week, 8, 2)).contains(new Forecast(20, 2, 60));
    assertThat(plans().forecast(week, 5, 0)).isEmpty();
  }

  @Test
  void whatDialsUsuallyBringIsToldFromTheFirstDayOn() {
    // 4 % of 50 are 2
    assertThat(plans().usual(50, Step.CONVERSATIONS).holds(2)).isTrue();
    assertThat(plans().usual(50, Step.MEETINGS)).isEqualTo(new Usual(0, 0));
  }

  private void dials(int number) {
    List.of(Cast.values()).subList(0, number).forEach(who -> world.log(who, "no-answer"));
  }
}
