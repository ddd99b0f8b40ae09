package app.hardline.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.time.Per;
import app.hardline.words.Refused;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days off and moved blocks, on Thursday, February 11, 2027; Monday is Presidents' Day. */
class WorkCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);
  private static final LocalDate HOLIDAY = LocalDate.of(2027, 2, 15);

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    world.workbench().quotas().set(Map.of(Metric.Standard.DIALS, 50L), Per.DAY, TODAY);
  }

  private WorkCalendar calendar() {
    return world.workbench().quotas().calendar();
  }

  private OptionalLong quota(Per per, LocalDate day) {
    return world
        .workbench()
        .database()
        .read(view ->
            world
                .workbench()
                .quotas()
                .targets(view)
                .of(Metric.Standard.DIALS, per, per.around(day)));
  }

  private List<String> blocks(LocalDate day) {
    return calendar().read().on(day).blocks().stream()
        .map(block -> block.from() + "-" + block.to())
        .toList();
  }

  @Test
  void nothingIsDueOnAHoliday() {
    assertThat(calendar().read().on(HOLIDAY).off()).hasValue("Presidents Day");
    assertThat(quota(Per.DAY, HOLIDAY)).hasValue(0);
    assertThat(quota(Per.WEEK, HOLIDAY)).hasValue(200);
  }

  @Test
  void aHolidayMayBeWorkedOn() {
    calendar().workOn(HOLIDAY);
    assertThat(blocks(HOLIDAY)).hasSize(2);
    assertThat(quota(Per.WEEK, HOLIDAY)).hasValue(250);
    calendar().asUsual(HOLIDAY);
    assertThat(blocks(HOLIDAY)).isEmpty();
  }

  @Test
  void holidaysAreThoseOfAnotherPlaceOrNobodysFromTodayOn() {
    calendar().keepHolidays("", "");
    assertThat(calendar().read().on(HOLIDAY).off()).isEmpty();
    calendar().keepHolidays("DE", "BY");
    assertThat(calendar().read().on(LocalDate.of(2027, 11, 1)).off()).isPresent();
    assertThat(calendar().read().on(LocalDate.of(2027, 1, 18)).off())
        .as("Martin Luther King Jr. Day, before the change")
        .isPresent();
  }

  @Test
  void nothingIsDueOnAPlannedDayOffAndACallOnItCounts() {
    calendar().takeOff(TODAY, "Dentist");
    assertThat(world.workbench().tally().today().of(Metric.Standard.DIALS).quota()).hasValue(0);
    assertThat(world.workbench().tally().plan().off()).hasValue("Dentist");
    assertThat(quota(Per.WEEK, TODAY)).hasValue(50);
  }

  @Test
  void nothingIsDueInAWeekThatIsOffAllOfIt() {
    world.workbench().quotas().set(Map.of(Metric.Standard.DIALS, 250L), Per.WEEK, TODAY);
    LocalDate monday = LocalDate.of(2027, 2, 22);
    monday.datesUntil(monday.plusDays(4)).forEach(day -> calendar().takeOff(day, ""));
    assertThat(quota(Per.WEEK, monday)).hasValue(250);
    calendar().takeOff(monday.plusDays(4), "");
    assertThat(quota(Per.WEEK, monday)).hasValue(0);
  }

  @Test
  void aBlockIsMovedForOneDayAndMovedAgain() {
    calendar().move(TODAY, LocalTime.of(15, 0), LocalTime.of(13, 30));
    assertThat(blocks(TODAY)).containsExactly("08:30-10:00", "13:30-15:30");
    calendar().move(TODAY, LocalTime.of(13, 30), LocalTime.of(10, 0));
    assertThat(blocks(TODAY)).containsExactly("08:30-10:00", "10:00-12:00");
    assertThat(blocks(TODAY.plusWeeks(1))).containsExactly("08:30-10:00", "15:00-17:00");
  }

  @Test
  void aBlockIsMovedNeitherOverAnotherNorPastMidnightNorFromWhereNoneIs() {
    assertRefused(
        () -> calendar().move(TODAY, LocalTime.of(15, 0), LocalTime.of(9, 0)),
        QuotaReason.BLOCKS_OVERLAP);
    assertRefused(
        () -> calendar().move(TODAY, LocalTime.of(15, 0), LocalTime.of(22, 30)),
        QuotaReason.PAST_MIDNIGHT);
    assertRefused(
        () -> calendar().move(TODAY, LocalTime.of(14, 0), LocalTime.of(16, 0)),
        QuotaReason.NO_BLOCK);
    assertThat(blocks(TODAY)).containsExactly("08:30-10:00", "15:00-17:00");
  }

  @Test
  void whatWasIsLeftAsItWas() {
    world.pass(Duration.ofDays(1));
    assertRefused(() -> calendar().takeOff(TODAY, ""), QuotaReason.PAST);
    assertRefused(() -> calendar().asUsual(TODAY), QuotaReason.PAST);
    assertRefused(
        () -> calendar().move(TODAY, LocalTime.of(15, 0), LocalTime.of(16, 0)), QuotaReason.PAST);
  }

  private static void assertRefused(ThrowingCallable work, QuotaReason reason) {
    assertThatThrownBy(work)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }
}
