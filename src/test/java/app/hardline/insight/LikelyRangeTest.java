package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hardline.calls.DialCounts;
import app.hardline.calls.HourDials;
import app.hardline.calls.ListDials;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is claimed, and what isn't. */
class LikelyRangeTest {

  @Test
  void theBoundsAreWilsons() {
    LikelyRange none = LikelyRange.of(0, 10);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.2775, within(0.0001));
    LikelyRange some = LikelyRange.of(4, 520);
    assertThat(some.low()).isCloseTo(0.0030, within(0.0001));
    assertThat(some.high()).isCloseTo(0.0196, within(0.0001));
    LikelyRange half = LikelyRange.of(81, 263);
    assertThat(half.low()).isCloseTo(0.2553, within(0.0001));
    assertThat(half.high()).isCloseTo(0.3662, within(0.0001));
  }

  private static HourDials hour(int hour, long dials, long conversations) {
    return new HourDials(
        DayOfWeek.MONDAY, hour, new DialCounts(dials, conversations, conversations, 0));
  }

  @Test
  void anHourIsNamedOnlyWhenItsRangePartsFromTheOthers() {
    assertThat(
            HourMap.of(List.of(hour(9, 140, 12), hour(16, 140, 15)))
                .best(HourMap.Measure.CONVERSATIONS))
        .isEmpty();
    assertThat(
            HourMap.of(List.of(hour(9, 260, 29), hour(16, 140, 24)))
                .best(HourMap.Measure.CONVERSATIONS))
        .isEmpty();
    assertThat(
            HourMap.of(List.of(hour(9, 260, 29), hour(16, 140, 31)))
                .best(HourMap.Measure.CONVERSATIONS))
        .containsExactly(16);
  }

  @Test
  void fewDialsSayNothing() {
    HourMap map = HourMap.of(List.of(hour(9, 1000, 0), hour(16, 19, 19)));
    assertThat(map.best(HourMap.Measure.CONVERSATIONS)).isEmpty();
    assertThat(HourMap.Measure.CONVERSATIONS.inHundred(map.at(DayOfWeek.MONDAY, 16))).isEmpty();
    assertThat(HourMap.Measure.CONVERSATIONS.inHundred(map.at(DayOfWeek.MONDAY, 9))).hasValue(0);
  }

  private static ListDials list(String name, long dials, long meetings) {
    return new ListDials(name, new DialCounts(dials, dials / 8, dials / 10, meetings), 0, 0);
  }

  @Test
  void aListWinsOnlyAboveEachOfTheOthers() {
    assertThat(
            ListComparison.of(List.of(list("A", 520, 4), list("B", 401, 3), list("C", 664, 4)))
                .winner())
        .isEmpty();
    assertThat(
            ListComparison.of(List.of(list("A", 500, 40), list("B", 500, 4), list("C", 9, 1)))
                .winner())
        .as("nine dials say too little to be beaten")
        .isEmpty();
    assertThat(
            ListComparison.of(List.of(list("A", 500, 40), list("B", 500, 4)))
                .winner()
                .map(it -> it.dials().list()))
        .contains("A");
    assertThat(ListComparison.of(List.of(list("A", 500, 40))).winner()).isEmpty();
  }
}
