package app.hardline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is usual, and what is luck. */
class LuckTest {

  /** Conversations of the dials of the mandate's world: 194 of 2,283. */
  private static final Posterior CONVERSATIONS =
      new Posterior(8, 92, Tried.NEVER).after(new Tried(194, 2_283));

  @Test
  void theResearchsOwnFiguresComeOut() {
    // 250 dials bring 0.25 to 0.68 meetings: one at least in 22 to 49 of 100 weeks, two in 3 to 15
    assertThat(LuckCheck.reached(1, 0.25)).isCloseTo(0.22, within(0.005));
    assertThat(LuckCheck.reached(1, 0.68)).isCloseTo(0.49, within(0.005));
    assertThat(LuckCheck.reached(2, 0.25)).isCloseTo(0.03, within(0.005));
    assertThat(LuckCheck.reached(2, 0.68)).isCloseTo(0.15, within(0.005));
    assertThat(LuckCheck.reached(0, 0.68)).isEqualTo(1);
  }

  @Test
  void aFlatPriorMakesEachNumberAsLikely() {
    // Beta(1, 1): all of 0 to n have 1 / (n + 1) (Bayes and Laplace)
    BetaBinomial flat = new BetaBinomial(9, new Posterior(1, 1, Tried.NEVER));
    for (int k = 0; k <= 9; k++) {
      assertThat(flat.probability(k)).isCloseTo(0.1, within(1e-12));
    }
    assertThat(flat.atLeast(7)).isCloseTo(0.3, within(1e-12));
    assertThat(flat.atLeast(10)).isZero();
  }

  @Test
  void whatIsKnownForSureIsBinomial() {
    // three tosses of a coin: 1, 3, 3, 1 of 8
    BetaBinomial coin = new BetaBinomial(3, new Posterior(5e8, 5e8, Tried.NEVER));
    assertThat(coin.probability(0)).isCloseTo(0.125, within(1e-6));
    assertThat(coin.probability(2)).isCloseTo(0.375, within(1e-6));
  }

  @Test
  void theUsualIsTheShortestRangeOfFourOfFiveRuns() {
    // a week's 252 dials at 8.5 %: 21.4 on average, 4.4 up and down, 1.28 times that for 80 %
    assertThat(Usual.range(252, CONVERSATIONS)).isEqualTo(new Usual(16, 27));
    assertThat(Usual.range(9, CONVERSATIONS)).isEqualTo(new Usual(0, 1));
    assertThat(Usual.range(0, CONVERSATIONS)).isEqualTo(new Usual(0, 0));
  }

  @Property(tries = 200)
  void theUsualHoldsFourOfFiveRunsAndNoShorterRangeDoes(@ForAll @IntRange(max = 400) int dials) {
    Usual usual = Usual.range(dials, CONVERSATIONS);
    BetaBinomial exact = new BetaBinomial(dials, CONVERSATIONS);
    assertThat(held(exact, usual.low(), usual.high())).isGreaterThanOrEqualTo(0.8);
    for (long low = 0; low + usual.high() - usual.low() - 1 <= dials; low++) {
      assertThat(held(exact, low, low + usual.high() - usual.low() - 1)).isLessThan(0.8);
    }
  }

  private static double held(BetaBinomial exact, long low, long high) {
    return exact.atLeast(low) - exact.atLeast(high + 1);
  }

  @Test
  void aWeeklyTargetOfMeetingsIsLeftToLuck() {
    Posterior meetings = new Posterior(2, 1_040, Tried.NEVER);
    LuckCheck luck = LuckCheck.of(1, 250, meetings);
    assertThat(luck.missed()).isBetween(0.6, 0.7);
    assertThat(luck.met()).isBetween(0.15, 0.25);
  }

  @Test
  void aQuartersTargetOfConversationsIsNot() {
    LuckCheck luck = LuckCheck.of(230, 3_250, CONVERSATIONS);
    assertThat(luck.missed()).isLessThan(0.1);
    assertThat(luck.met()).isLessThan(0.001);
  }
}
