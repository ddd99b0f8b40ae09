package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.insight.RankedWeeks.Week;
import app.hardline.time.Per;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The board of weeks. */
class RankedWeeksTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

  private static List<Week> weeks(long quota, long... dials) {
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < dials.length; i++) {
      weeks.add(
          new Week(
              Per.WEEK.around(FIRST.plusWeeks(i)),
              dials[i],
              quota == 0 ? OptionalLong.empty() : OptionalLong.of(quota)));
    }
    return weeks;
  }

  @Test
  void theWorstStandsAtTheBottomAndTheRunningOneHasNoRank() {
    RankedWeeks board = RankedWeeks.of(weeks(250, 268, 226, 304, 190), true);
    assertThat(board.ranked()).extracting(Week::dials).containsExactly(304L, 268L, 226L);
    assertThat(board.running().map(Week::dials)).contains(190L);
    assertThat(board.met()).isEqualTo(2);
    assertThat(board.missed()).isEqualTo(1);
  }

  @Test
  void aWeekIsRankedByTheQuotaOfItsTime() {
    List<Week> weeks = new ArrayList<>(weeks(250, 240));
    weeks.add(new Week(Per.WEEK.around(FIRST.plusWeeks(1)), 120, OptionalLong.of(100)));
    assertThat(RankedWeeks.of(weeks, false).ranked())
        .extracting(Week::dials)
        .containsExactly(120L, 240L);
  }

  @Test
  void aWeekOffIsNeitherMetNorMissedAndBreaksNoRow() {
    List<Week> weeks = new ArrayList<>(weeks(250, 260, 255));
    weeks.add(new Week(Per.WEEK.around(FIRST.plusWeeks(2)), 0, OptionalLong.of(0)));
    weeks.add(new Week(Per.WEEK.around(FIRST.plusWeeks(3)), 262, OptionalLong.of(250)));
    RankedWeeks board = RankedWeeks.of(weeks, false);
    assertThat(board.ranked()).hasSize(3);
    assertThat(board.inRow()).isEqualTo(3);
    assertThat(board.missed()).isZero();
  }

  @Test
  void theRunningWeekIsNotMissedYetAndCountsOnceItIsMet() {
    assertThat(RankedWeeks.of(weeks(250, 260, 100), true).inRow()).isEqualTo(1);
    assertThat(RankedWeeks.of(weeks(250, 260, 251), true).inRow()).isEqualTo(2);
  }

  @Test
  void weeksWithoutAQuotaComeAfterThoseWithOne() {
    List<Week> weeks = new ArrayList<>(weeks(0, 400, 500));
    weeks.add(new Week(Per.WEEK.around(FIRST.plusWeeks(2)), 10, OptionalLong.of(250)));
    assertThat(RankedWeeks.of(weeks, false).ranked())
        .extracting(Week::dials)
        .containsExactly(10L, 500L, 400L);
  }
}
