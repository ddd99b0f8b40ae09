package app.hardline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final Figures figures = new Figures(Locale.US);

  @Test
  void countsAreGroupedByThousands() {
    assertThat(figures.count(11_362)).isEqualTo("11,362");
  }

  @Test
  void timesAreHeldTogetherByABlankThatDoesNotBreak() {
    assertThat(figures.time(LocalTime.of(9, 2))).isEqualTo("9:02\u00a0AM");
  }

  @Test
  void daysAreNamedInFullAndInShort() {
    LocalDate day = LocalDate.of(2027, 2, 11);
    assertThat(figures.day(day)).isEqualTo("Thursday, February 11");
    assertThat(figures.shortDay(day)).isEqualTo("Feb 11");
    assertThat(figures.weekday(day)).isEqualTo("Thursday");
  }

  @Test
  void aWatchShowsHoursOnlyOnceThereIsOne() {
    assertThat(figures.watch(Duration.ofSeconds(21))).isEqualTo("0:21");
    assertThat(figures.watch(Duration.ofSeconds(292))).isEqualTo("4:52");
    assertThat(figures.watch(Duration.ofSeconds(3_892))).isEqualTo("1:04:52");
  }

  @Test
  void largeCountsAreShortWhereThereIsLittleRoom() {
    assertThat(figures.shortCount(99_999)).isEqualTo("99,999");
    assertThat(figures.shortCount(998_000)).isEqualTo("998\u00a0k");
    assertThat(figures.shortCount(1_000_000)).isEqualTo("1.0\u00a0M");
  }
}
