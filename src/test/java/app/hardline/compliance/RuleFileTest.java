package app.hardline.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {
  @TempDir Path folder;

  @Test
  void eachRowHasASourceAndTheDateOnWhichItWasChecked() {
    RuleBook book = RuleFile.shipped();
    assertThat(book.rules()).hasSize(49);
    assertThat(book.rules())
        .allSatisfy(rule -> {
          assertThat(rule.source()).hasSizeGreaterThan(10);
          assertThat(rule.checkedOn()).isBetween("2026-11-01", "2027-12-31");
          assertThat(rule.validFrom()).isBefore("2026-12-01");
        });
  }

  @Test
  void everyPlaceThatIsStricterThanTheWholeIsThere() {
    assertThat(RuleFile.shipped().rules())
        .extracting(CallingRule::state)
        .contains(
            "AL", "LA", "MS", "RI", "PA", "UT", "SD", "TX", "FL", "OK", "MD", "WA", "KY", "MI",
            "MN", "NM", "CT", "NV", "MA", "WY", "BC");
    assertThat(RuleFile.shipped().rules())
        .extracting(CallingRule::country)
        .contains("*", "US", "CA", "GB", "AU", "DE");
  }

  @Test
  void aBrokenCopyIsRefusedWithItsLine() throws IOException {
    Path file = folder.resolve(RuleFile.NAME);
    Files.writeString(
        file, "place\tdays\n*\tMon-Sun\t8:00\t25:00\tcalled\t2026-01-01\tour own\t2026-11-01\n");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> RuleFile.read(file))
        .satisfies(refused -> {
          assertThat(refused.reason()).isEqualTo(ComplianceReason.RULES_BROKEN);
          assertThat(refused.arguments()).contains(2);
        });
  }

  @Test
  void aCopyFromASpreadsheetIsRead() throws IOException {
    Path file = folder.resolve(RuleFile.NAME);
    Files.writeString(
        file,
        """
        \uFEFF# mine
        place\tdays

        "*"\tmon-fri\t8:00\t20:00\tnone\t2026-01-01\t"our, own"\t2026-11-01
        """);
    CallingRule rule = RuleFile.read(file).rules().getFirst();
    assertThat(rule.source()).isEqualTo("our, own");
    assertThat(rule.covers(LocalDate.parse("2027-02-12"))).isTrue();
    assertThat(rule.covers(LocalDate.parse("2027-02-13"))).isFalse();
  }
}
