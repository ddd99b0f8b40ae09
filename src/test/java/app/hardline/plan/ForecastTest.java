package app.hardline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How likely the quota is met, by one's own days. */
class ForecastTest {

  @Test
  void twoDaysOfNothingOrTenAreTenInThreeOfFourCases() {
    // by hand: 0 + 0, 0 + 10, 10 + 0, 10 + 10
    assertThat(Forecast.chance(10, List.of(0, 10), 2)).isEqualTo(0.75);
    assertThat(Forecast.chance(11, List.of(0, 10), 2)).isEqualTo(0.25);
    assertThat(Forecast.chance(21, List.of(0, 10), 2)).isZero();
    assertThat(Forecast.chance(0, List.of(0, 10), 0)).isEqualTo(1);
    assertThat(Forecast.chance(1, List.of(0, 10), 0)).isZero();
  }

  @Test
  void daysOfOneDialOrNoneAreTossesOfACoin() {
    // five tosses: three or more heads in 16 of 32 cases, four or more in 6
    assertThat(Forecast.chance(3, List.of(1, 0), 5)).isCloseTo(0.5, within(1e-12));
    assertThat(Forecast.chance(4, List.of(1, 0), 5)).isCloseTo(6 / 32.0, within(1e-12));
  }

  @Test
  void itComesToWhatDrawingDaysComesTo() {
    List<Integer> own = List.of(50, 57, 58, 21, 54, 0, 44, 61, 49, 50, 38, 55);
    SplittableRandom random = new SplittableRandom(60);
    int runs = 200_000;
    long met =
        IntStream.range(0, runs)
            .filter(_ ->
                IntStream.range(0, 3).map(_ -> own.get(random.nextInt(own.size()))).sum() >= 150)
            .count();
    assertThat(Forecast.chance(150, own, 3)).isCloseTo(met / (double) runs, within(0.005));
  }

  @Test
  void aDozenMoreIsLookedAtOrWhatIsLeft() {
    List<Integer> own = List.of(40, 45, 50, 55, 60, 65, 70, 38, 42, 48);
    // sixty are missing and one day is left: three of ten days had as many, and six had 48
    assertThat(Forecast.of(60, own, 1, 29)).contains(new Forecast(30, 12, 60));
    assertThat(Forecast.of(60, own, 1, 5)).contains(new Forecast(30, 5, 40));
    assertThat(Forecast.of(60, own, 1, 0)).contains(new Forecast(30, 12, 60));
    assertThat(Forecast.of(6, own, 0, 29)).contains(new Forecast(1, 6, 99));
  }

  @Test
  void onlyTheLastFortyWorkDaysCount() {
    List<Integer> own =
        Stream.concat(
                Collections.nCopies(100, 90).stream(),
                Collections.nCopies(Forecast.DAYS, 10).stream())
            .toList();
    assertThat(Forecast.of(50, own, 1, 12)).contains(new Forecast(1, 12, 1));
  }

  @Test
  void nothingIsSaidBeforeTheSecondWeekNorOnceItIsMet() {
    assertThat(Forecast.of(60, List.of(50, 50, 50, 50), 1, 12)).isEmpty();
    assertThat(Forecast.of(60, List.of(50, 50, 50, 50, 50), 1, 12)).isPresent();
    assertThat(Forecast.of(0, List.of(50, 50, 50, 50, 50), 1, 12)).isEmpty();
  }

  @Property(tries = 200)
  void moreDialsAndMoreDaysNeverMakeItLessLikely(
      @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 90) Integer> own,
      @ForAll @IntRange(min = 1, max = 300) int missing,
      @ForAll @IntRange(max = 4) int days) {
    Forecast forecast = Forecast.of(missing, own, days, 12).orElseThrow();
    assertThat(forecast.stopNow()).isBetween(1, 99);
    assertThat(forecast.afterMore()).isBetween(forecast.stopNow(), 99);
    assertThat(Forecast.chance(missing, own, days + 1))
        .isGreaterThanOrEqualTo(Forecast.chance(missing, own, days) - 1e-12);
  }
}
