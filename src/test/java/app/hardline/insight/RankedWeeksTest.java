package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.quota.Week;
import app.hardline.time.Per;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The board of weeks. */
class RankedWeeksTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

  private static Week week(int place, long dials, long quota) {
    return new Week(Per.WEEK.around(FIRST.plusWeeks(place)), dials, OptionalLong.of(quota), false);
  }

  /** The same with the last one running. */
  private static List<Week> running(List<Week> weeks) {
    List<Week> all = new ArrayList<>(weeks);
    Week last = all.removeLast();
    all.add(new Week(last.period(), last.done(), last.quota(), true));
    return all;
  }

  private static List<Week> weeks(long quota, long... dials) {
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < dials.length; i++) {
      weeks.add(
          new Week(
              Per.WEEK.around(FIRST.plusWeeks(i)),
              dials[i],
              quota == 0 ? OptionalLong.empty() : OptionalLong.of(quota),
              false));
    }
    return weeks;
  }

  @Test
  void theWorstStandsAtTheBottomAndTheRunningOneHasNoRank() {
    RankedWeeks board = RankedWeeks.of(running(weeks(250, 268, 226, 304, 190)));
    assertThat(board.ranked()).extracting(Week::done).containsExactly(304L, 268L, 226L);
    assertThat(board.running().map(Week::done)).contains(190L);
    assertThat(board.met()).isEqualTo(2);
    assertThat(board.missed()).isEqualTo(1);
  }

  @Test
  void aWeekIsRankedByTheQuotaOfItsTime() {
    List<Week> weeks = new ArrayList<>(weeks(250, 240));
    weeks.add(week(1, 120, 100));
    assertThat(RankedWeeks.of(weeks).ranked()).extracting(Week::done).containsExactly(120L, 240L);
  }

  @Test
  void aWeekOffIsNeitherMetNorMissedAndBreaksNoRow() {
    List<Week> weeks = new ArrayList<>(weeks(250, 260, 255));
    weeks.add(week(2, 0, 0));
    weeks.add(week(3, 262, 250));
    RankedWeeks board = RankedWeeks.of(weeks);
    assertThat(board.ranked()).hasSize(3);
    assertThat(board.streak().weeks()).isEqualTo(3);
    assertThat(board.missed()).isZero();
  }

  @Test
  void theRunningWeekIsNotMissedYetAndCountsOnceItIsMet() {
    assertThat(RankedWeeks.of(running(weeks(250, 260, 100))).streak().weeks()).isEqualTo(1);
    assertThat(RankedWeeks.of(running(weeks(250, 260, 251))).streak().weeks()).isEqualTo(2);
  }

  @Test
  void weeksWithoutAQuotaComeAfterThoseWithOne() {
    List<Week> weeks = new ArrayList<>(weeks(0, 400, 500));
    weeks.add(week(2, 10, 250));
    assertThat(RankedWeeks.of(weeks).ranked())
        .extracting(Week::done)
        .containsExactly(10L, 500L, 400L);
  }
}
