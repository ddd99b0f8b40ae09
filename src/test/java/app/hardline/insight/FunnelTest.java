package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hardline.calls.DialCounts;
import app.hardline.insight.Funnel.DealCounts;
import app.hardline.insight.Funnel.Stage;
import app.hardline.insight.Funnel.Step;
import app.hardline.insight.Funnel.Sums;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The funnel over the world of the design: 2,283 dials to 3 deals. */
class FunnelTest {
  private static final Sums NOW =
      new Sums(
          OptionalLong.of(2171),
          new DialCounts(2283, 274, 194, 14),
          10,
          12,
          new DealCounts(7, 8, 3, 5));
  private static final Sums NOTHING =
      new Sums(OptionalLong.empty(), DialCounts.NONE, 0, 0, DealCounts.NONE);

  private static Step step(Funnel funnel, Stage stage) {
    return funnel.steps().stream().filter(it -> it.stage() == stage).findFirst().orElseThrow();
  }

  @Test
  void aShareIsOfWhatWasDueAndNotOfWhatIsStillAhead() {
    Funnel funnel = Funnel.of(NOW, NOTHING);
    assertThat(step(funnel, Stage.DIALS).share().orElseThrow()).isCloseTo(1.05, within(0.005));
    assertThat(step(funnel, Stage.ANSWERED).share().orElseThrow()).isCloseTo(0.12, within(0.005));
    assertThat(step(funnel, Stage.CONVERSATIONS).share().orElseThrow())
        .isCloseTo(0.71, within(0.005));
    assertThat(step(funnel, Stage.BOOKED).share().orElseThrow()).isCloseTo(0.072, within(0.0005));
    assertThat(step(funnel, Stage.HELD).share().orElseThrow()).isCloseTo(0.83, within(0.005));
    assertThat(step(funnel, Stage.PROPOSALS).share()).hasValue(0.875);
    assertThat(step(funnel, Stage.WON).share()).hasValue(0.6);
  }

  @Test
  void itStandsBesideTheRangeBefore() {
    Funnel funnel = Funnel.of(NOTHING, NOW);
    assertThat(step(funnel, Stage.WON).before()).hasValue(0.6);
    assertThat(step(funnel, Stage.WON).share()).isEmpty();
  }

  @Test
  void whereNothingWasDueThereIsNoShare() {
    assertThat(Funnel.of(NOTHING, NOTHING).steps())
        .allSatisfy(step -> {
          assertThat(step.share()).isEmpty();
          assertThat(step.before()).isEmpty();
        });
  }
}
