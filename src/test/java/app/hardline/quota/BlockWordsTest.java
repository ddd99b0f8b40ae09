package app.hardline.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8:30 to 10:00 AM and 3:00 to 5:00 PM | 08:30-10:00 15:00-17:00
          8:30-10, 3-5 | 08:30-10:00 15:00-17:00
          9am - 11:15am | 09:00-11:15
          11 to 1 | 11:00-13:00
          11:30 AM to 1:00 PM | 11:30-13:00
          5 to 7 am | 05:00-07:00
          15:00-17:00 | 15:00-17:00
          """)
  void spansAreReadAsPeopleWriteThem(String typed, String read) {
    assertThat(
            BlockWords.read(DayOfWeek.MONDAY, typed).stream()
                .map(block -> block.from() + "-" + block.to())
                .collect(Collectors.joining(" ")))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void nothingIsADayWithoutCalls(String typed) {
    assertThat(BlockWords.read(DayOfWeek.SUNDAY, typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"morning", "8:30", "8:30 to", "25 to 26", "8:99 to 9", "13 pm to 14"})
  void whatIsUnclearIsRefused(String typed) {
    assertThatThrownBy(() -> BlockWords.read(DayOfWeek.MONDAY, typed))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(QuotaReason.UNCLEAR_BLOCK));
  }
}
