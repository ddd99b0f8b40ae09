package app.hardline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  /** A Thursday, 9:08 in the morning. */
  private static final LocalDateTime NOW = LocalDateTime.of(2027, 2, 11, 9, 8, 30);

  private final DateWords words =
      new DateWords(Clock.fixed(NOW.atZone(CHICAGO).toInstant(), CHICAGO));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tuesday at 2 | 2027-02-16T14:00",
        "tomorrow 3pm | 2027-02-12T15:00",
        "Tomorrow 9a | 2027-02-12T09:00",
        "thu 10:30 | 2027-02-18T10:30",
        "thursday | 2027-02-18T09:00",
        "today 4:15 pm | 2027-02-11T16:15",
        "3 pm | 2027-02-11T15:00",
        "12 | 2027-02-11T12:00",
        "noon tomorrow | 2027-02-12T12:00",
        "at 11 on monday | 2027-02-15T11:00",
        "in 2 weeks | 2027-02-25T09:00",
        "in a month | 2027-03-11T09:00",
        "in 20 min | 2027-02-11T09:28",
        "in 2 hours | 2027-02-11T11:08",
        "mar 3 at 2 | 2027-03-03T14:00",
        "March 3rd, 2028 8:30am | 2028-03-03T08:30",
        "feb 3 | 2028-02-03T09:00",
        "3/12 10 | 2027-03-12T10:00",
        "2027-03-03 16:00 | 2027-03-03T16:00",
        "2027-03-03T21:00:00Z | 2027-03-03T15:00",
        "dec 5 2p | 2027-12-05T14:00",
        "next tue 9 | 2027-02-16T09:00",
        "next thu 9 | 2027-02-18T09:00",
        "monday morning | 2027-02-15T09:00"
      })
  void whatPeopleSayIsUnderstood(String typed, LocalDateTime meant) {
    assertThat(words.read(typed, CHICAGO)).isEqualTo(new WordDate.At(meant.atZone(CHICAGO)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "next friday",
        "monday afternoon",
        "mar 14 2:30am",
        "nov 7 1:30am",
        "t",
        "end of month",
        "morgen um 9",
        "2/30",
        "13:75",
        "25:00",
        "13pm",
        "tuesday wednesday",
        "at",
        "mar",
        "40/40"
      })
  void whatIsNotSureIsUnclear(String typed) {
    assertThat(words.read(typed, CHICAGO)).isEqualTo(new WordDate.Unclear());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday 3pm",
        "yesterday",
        "3 days ago",
        "20 min ago",
        "today 9",
        "8am",
        "2026-12-01",
        "2027-02-11T15:00:00Z"
      })
  void whatHasPassedIsSaidToHave(String typed) {
    assertThat(words.read(typed, CHICAGO)).isInstanceOf(WordDate.Passed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "march 2027 | 2027-03-31",
        "end of june | 2027-06-30",
        "june | 2027-06-30",
        "the end of jan | 2028-01-31",
        "feb | 2027-02-28",
        "february 2028 | 2028-02-29",
        "end of the year | 2027-12-31",
        "end of 2028 | 2028-12-31",
        "may 31 | 2027-05-31",
        "5/31/2028 | 2028-05-31",
        "in 8 months | 2027-10-11"
      })
  void aMonthIsItsLastDayWhereSomethingEnds(String typed, LocalDate meant) {
    assertThat(words.readEnd(typed, CHICAGO))
        .isEqualTo(new WordDate.At(meant.atTime(9, 0).atZone(CHICAGO)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mid june", "end of", "soon", "", "q3", "june july"})
  void whatNamesNoDayEndsNothing(String typed) {
    assertThat(words.readEnd(typed, CHICAGO)).isEqualTo(new WordDate.Unclear());
  }

  @Test
  void anEndThatIsOverHasPassed() {
    assertThat(words.readEnd("march 2026", CHICAGO)).isInstanceOf(WordDate.Passed.class);
  }

  @Test
  void theWordsAreMeantInTheZoneThatIsGiven() {
    ZoneId newYork = ZoneId.of("America/New_York");
    assertThat(words.read("tomorrow 3pm", newYork))
        .isEqualTo(new WordDate.At(LocalDateTime.of(2027, 2, 12, 15, 0).atZone(newYork)));
  }
}
