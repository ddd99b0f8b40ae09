package app.hardline.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.time.Per;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calling blocks, on Thursday, February 11, 2027, from 9:02 on, and what falls to each. */
class CallingBlocksTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private CallingBlocks blocks() {
    return world.workbench().quotas().blocks();
  }

  private List<CallingBlock> on(LocalDate date) {
    return world.workbench().quotas().calendar().read().on(date).blocks();
  }

  private static CallingBlock block(DayOfWeek day, String from, String to) {
    return new CallingBlock(day, LocalTime.parse(from), LocalTime.parse(to));
  }

  private static CallingBlock thursday(String from, String to) {
    return block(DayOfWeek.THURSDAY, from, to);
  }

  @Test
  void untilTheyAreChangedThereAreTwoOnEachWorkDay() {
    assertThat(blocks().week()).hasSize(10);
    assertThat(on(TODAY)).containsExactly(thursday("08:30", "10:00"), thursday("15:00", "17:00"));
    assertThat(on(TODAY.plusDays(2))).isEmpty();
  }

  @Test
  void aChangeHoldsFromTodayOnAndLeavesThePastAlone() {
    blocks()
        .set(DayOfWeek.THURSDAY, List.of(thursday("15:00", "17:00"), thursday("09:00", "11:00")));
    assertThat(on(TODAY)).containsExactly(thursday("09:00", "11:00"), thursday("15:00", "17:00"));
    assertThat(on(TODAY.minusWeeks(1)))
        .containsExactly(thursday("08:30", "10:00"), thursday("15:00", "17:00"));
    assertThat(on(TODAY.plusDays(1))).hasSize(2);
  }

  @Test
  void whatIsChangedTwiceOnOneDayIsAsItWasChangedLast() {
    blocks().set(DayOfWeek.THURSDAY, List.of(thursday("09:00", "11:00")));
    blocks().set(DayOfWeek.THURSDAY, List.of(thursday("10:00", "12:00")));
    blocks().set(DayOfWeek.THURSDAY, List.of(thursday("09:00", "11:00")));
    assertThat(on(TODAY)).containsExactly(thursday("09:00", "11:00"));
    world.pass(Duration.ofDays(7));
    blocks().set(DayOfWeek.THURSDAY, List.of());
    assertThat(on(TODAY.plusWeeks(1))).isEmpty();
    assertThat(on(TODAY)).containsExactly(thursday("09:00", "11:00"));
  }

  @Test
  void blocksThatOverlapOrEndFirstAreRefusedAndChangeNothing() {
    List<CallingBlock> both = List.of(thursday("08:00", "10:00"), thursday("09:59", "11:00"));
    assertThatThrownBy(() -> blocks().set(DayOfWeek.THURSDAY, both))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(QuotaReason.BLOCKS_OVERLAP));
    assertThatThrownBy(() -> thursday("10:00", "10:00"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(QuotaReason.BLOCK_ENDS_FIRST));
    assertThat(on(TODAY)).hasSize(2);
  }

  @Test
  void oneMayBeginWhereTheOtherEnds() {
    blocks()
        .set(DayOfWeek.THURSDAY, List.of(thursday("08:00", "10:00"), thursday("10:00", "11:00")));
    assertThat(on(TODAY)).hasSize(2);
  }

  @Test
  void theQuotaFallsToTheBlocksByTheirLengthRoundedUp() {
    quota(50);
    world.clock.set("2027-02-11T14:12:00Z");
    assertThat(plan().parts()).extracting(DayPlan.Part::dials).containsExactly(22, 28);
    assertThat(plan().running()).isEmpty();
    assertThat(plan().next()).map(DayPlan.Part::block).contains(thursday("08:30", "10:00"));
  }

  @Test
  void inABlockWhatIsDoneInItIsTakenOffAndTheRestIsLeftToTheNext() {
    quota(50);
    world.clock.set("2027-02-11T14:31:00Z");
    calls(9);
    assertThat(plan().running())
        .hasValueSatisfying(part -> {
          assertThat(part.done()).isEqualTo(9);
          assertThat(part.dials()).isEqualTo(22);
          assertThat(part.toGo()).isEqualTo(13);
        });
    assertThat(plan().next()).map(DayPlan.Part::dials).contains(28);
    assertThat(plan().left()).hasValue(41);
  }

  @Test
  void whatABlockLeftUndoneFallsToTheNext() {
    quota(50);
    world.clock.set("2027-02-11T14:31:00Z");
    calls(21);
    world.clock.set("2027-02-11T20:36:00Z");
    assertThat(plan().parts())
        .extracting(DayPlan.Part::when)
        .containsExactly(DayPlan.When.OVER, DayPlan.When.TO_COME);
    assertThat(plan().parts()).extracting(DayPlan.Part::dials).containsExactly(22, 29);
    assertThat(plan().parts().getFirst().done()).isEqualTo(21);
  }

  @Test
  void moreThanItsShareLeavesLessToTheNext() {
    quota(50);
    world.clock.set("2027-02-11T14:31:00Z");
    calls(30);
    assertThat(plan().running()).map(DayPlan.Part::toGo).contains(0);
    assertThat(plan().next()).map(DayPlan.Part::dials).contains(20);
  }

  @Test
  void withoutAQuotaNothingFallsToABlock() {
    assertThat(plan().parts()).extracting(DayPlan.Part::dials).containsExactly(0, 0);
    assertThat(plan().left()).isEmpty();
    assertThat(plan().running()).isPresent();
  }

  private DayPlan plan() {
    return world.workbench().tally().plan();
  }

  private void quota(long dials) {
    world.workbench().quotas().set(Map.of(Metric.Standard.DIALS, dials), Per.DAY, TODAY);
  }

  private void calls(int number) {
    for (int i = 0; i < number; i++) {
      world
          .workbench()
          .calls()
          .log(
              new NewCall(
                  Cast.CONSTANCE.id(),
                  "no-answer",
                  Optional.empty(),
                  CallTimes.justNow(world.clock.instant()),
                  "",
                  Optional.empty(),
                  false));
      world.pass(Duration.ofMinutes(2));
    }
  }
}
