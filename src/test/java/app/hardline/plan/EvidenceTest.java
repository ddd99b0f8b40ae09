package app.hardline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.hardline.plan.Evidence.Claim;
import app.hardline.plan.Evidence.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which difference may be claimed, when one looks every day. */
class EvidenceTest {
  private final Evidence evidence = new Evidence(3);

  @Test
  void theRangesOfTwoSharesAreAsInTheirPaper() {
    // Brown, Cai and DasGupta 2001, table 5: 2 of 10 is 0.044 to 0.503; 0 of 10 begins at 0
    assertThat(Comparison.likely(new Tried(2, 10)).low()).isCloseTo(0.044, within(0.0005));
    assertThat(Comparison.likely(new Tried(2, 10)).high()).isCloseTo(0.503, within(0.0005));
    assertThat(Comparison.likely(new Tried(0, 10)).low()).isZero();
    assertThat(Comparison.likely(new Tried(10, 10)).high()).isEqualTo(1);
    assertThat(Comparison.likely(Tried.NEVER)).isEqualTo(new Range(0, 1));
  }

  @Test
  void rangesThatPartAreNotEnoughWhereOneLooksEveryDay() {
    Comparison comparison = new Comparison(new Tried(31, 140), new Tried(29, 260));
    assertThat(comparison.parts()).isTrue();
    assertThat(comparison.ratio()).isCloseTo(1.985, within(0.001));
    assertThat(evidence.best(hours(new Tried(31, 140), new Tried(29, 260)))).isEmpty();
  }

  @Test
  void thriceTheCallsOfTheSameSharesAre() {
    Optional<Claim<Integer>> claim = evidence.best(hours(new Tried(93, 420), new Tried(87, 780)));
    assertThat(claim).map(it -> it.best().name()).contains(0);
    assertThat(claim)
        .hasValueSatisfying(it -> {
          assertThat(it.others()).isEqualTo(new Tried(87, 780));
          assertThat(it.comparison().parts()).isTrue();
          assertThat(it.oneIn()).isGreaterThan(100);
        });
  }

  @Test
  void moreQuestionsAskForMore() {
    List<Group<Integer>> hours = hours(new Tried(93, 420), new Tried(87, 780));
    long alone = new Evidence(1).best(hours).orElseThrow().oneIn();
    assertThat(new Evidence(10).best(hours))
        .hasValueSatisfying(claim -> assertThat(claim.oneIn()).isBetween(alone / 11, alone / 9));
    assertThat(new Evidence(1_000_000).best(hours)).isEmpty();
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(evidence.best(hours(Tried.NEVER, Tried.NEVER))).isEmpty();
    assertThat(evidence.best(hours(new Tried(3, 3), Tried.NEVER))).isEmpty();
    assertThat(evidence.best(hours(new Tried(0, 900), new Tried(0, 900)))).isEmpty();
    assertThat(evidence.best(List.<Group<Integer>>of())).isEmpty();
    assertThatThrownBy(() -> new Evidence(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.08, 0.3, 0.9})
  void whereBothAreAlikeTheWeightIsOneAtMostOnAverage(double share) {
    // summed over all outcomes of two times twenty calls
    double mean = 0;
    double all = 0;
    for (int one = 0; one <= 20; one++) {
      for (int other = 0; other <= 20; other++) {
        double log =
            logOfWays(one)
                + logOfWays(other)
                + (one + other) * Math.log(share)
                + (40 - one - other) * Math.log(1 - share);
        double weight =
            Alternatives.log(new Tried(one, 20), new Tried(other, 20))
                - Evidence.atBest(new Tried(one + other, 40));
        mean += Math.exp(log + weight);
        all += Math.exp(log);
      }
    }
    assertThat(all).isCloseTo(1, within(1e-9));
    assertThat(mean).isLessThan(1);
  }

  private static double logOfWays(int successes) {
    double log = 0;
    for (int k = 1; k <= successes; k++) {
      log += Math.log(20 - successes + k) - Math.log(k);
    }
    return log;
  }

  @Test
  void aYearOfPureChanceHasAClaimInOneOfTwentyAtMost() {
    assertSilent(300);
  }

  @Tag("slow")
  @Test
  void soHaveManyYears() {
    assertSilent(3_000);
  }

  private void assertSilent(int years) {
    SplittableRandom random = new SplittableRandom(20);
    int claims = 0;
    int parted = 0;
    for (int year = 0; year < years; year++) {
      CoachedYear calls = new CoachedYear(random, year % 2 == 0, 1);
      calls.run(evidence);
      claims += calls.claims().isEmpty() ? 0 : 1;
      parted += calls.parted() ? 1 : 0;
    }
    assertThat(claims).isLessThanOrEqualTo(years / 20);
    // and it isn't for want of seeming differences
    assertThat(parted).isGreaterThan(years / 2);
  }

  @Test
  void anHourThatIsTwiceAsGoodIsFoundWithinTheYear() {
    SplittableRandom random = new SplittableRandom(21);
    int years = 60;
    int found = 0;
    List<Integer> wrong = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      CoachedYear calls = new CoachedYear(random, false, 2);
      calls.run(evidence);
      found += calls.claims().contains(CoachedYear.GOOD) ? 1 : 0;
      calls.claims().stream().filter(it -> it != CoachedYear.GOOD).forEach(wrong::add);
    }
    assertThat(found).isGreaterThan(years * 8 / 10);
    assertThat(wrong).hasSizeLessThanOrEqualTo(years / 20);
  }

  private static List<Group<Integer>> hours(Tried one, Tried other) {
    return List.of(new Group<>(0, one), new Group<>(1, other));
  }
}
