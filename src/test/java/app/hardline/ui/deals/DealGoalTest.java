package app.hardline.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.quota.Goal;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.ui.kit.Progression;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The goal above the board, in a quarter of 90 days of which 42 are over. */
class DealGoalTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);

  private static Goal goal(Metric metric, Per per, long done, long quota) {
    return new Goal(metric, per, per.around(TODAY), done, quota);
  }

  private static DealGoal mrr(long done, long quota) {
    return new DealGoal(goal(Metric.Standard.MRR, Per.QUARTER, done, quota), TODAY);
  }

  @Test
  void paceIsEvenOverTheDaysOfThePeriod() {
    DealGoal ahead = mrr(6_450, 10_000);
    assertThat(ahead.progression()).isEqualTo(new Progression(6_450, 10_000, 4_667));
    assertThat(ahead.stands(words, figures)).isEqualTo("$1,783 MRR ahead of pace");
    assertThat(ahead.target(words, figures)).isEqualTo("of $10,000 MRR by Mar 31");
    assertThat(ahead.isBehind()).isFalse();
    assertThat(mrr(4_000, 10_000).stands(words, figures)).isEqualTo("$667 MRR behind pace");
    assertThat(mrr(4_000, 10_000).isBehind()).isTrue();
    assertThat(mrr(10_000, 10_000).stands(words, figures)).isEqualTo("Goal met");
  }

  @Test
  void whatSaysMostStandsAboveTheBoard() {
    Goal won = goal(Metric.Standard.WON, Per.QUARTER, 1, 3);
    Goal month = goal(Metric.Standard.MRR, Per.MONTH, 0, 2_000);
    Goal quarter = goal(Metric.Standard.MRR, Per.QUARTER, 0, 6_000);
    Goal dials = goal(Metric.Standard.DIALS, Per.WEEK, 0, 250);
    assertThat(DealGoal.above(List.of(dials, won, month, quarter))).contains(quarter);
    assertThat(DealGoal.above(List.of(dials, won))).contains(won);
    assertThat(DealGoal.above(List.of(dials))).isEmpty();
  }

  @Test
  void aGoalBeyondAnyFigureIsStillDrawn() {
    assertThat(mrr(5, 9_999_999_999L).progression().quota()).isEqualTo(Integer.MAX_VALUE);
  }
}
