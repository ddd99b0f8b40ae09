package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From money to dials, on Wednesday, February 10, 2027. */
class PlanCommandTest extends AtTheTerminal {

  @Test
  void aGoalBecomesDials() {
    JsonNode plan = json("plan", "--mrr", "8000", "--by", "2027-06-08");
    assertThat(plan.get("metric").asText()).isEqualTo("mrr");
    assertThat(plan.get("target").asLong()).isEqualTo(8_000);
    assertThat(plan.get("steps").findValuesAsText("metric"))
        .containsExactly(
            "won", "proposals", "held", "meetings", "conversations", "answered", "dials");
    // seventeen weeks: 8,000 / 3,000 / 0.35 / 0.60 / 0.75 / 0.048 / 0.50 / 0.08 is 8,818.3 dials
    JsonNode dials = plan.get("steps").get(6);
    assertThat(dials.get("total").asLong()).isEqualTo(8_819);
    assertThat(dials.get("perWeek").asLong()).isEqualTo(519);
    assertThat(dials.get("perDay").asLong()).isEqualTo(107);
    assertThat(dials.get("low").asLong()).isLessThan(519);
    assertThat(dials.get("high").asLong()).isGreaterThan(519);
    assertThat(dials.get("from").asText()).isEqualTo("benchmark");
    assertThat(plan.get("steps").get(0).get("total").asDouble()).isEqualTo(2.67);
  }

  @Test
  void itSaysInSentencesWhatItTakesAndHowSureThatIs() {
    assertThat(terminal.run("plan", "--mrr", "8000", "--by", "2027-06-08").out().lines())
        .contains(
            "$8,000 of new MRR by 2027-06-08 takes 519 dials a week, 107 a day: about 34.6 hours"
                + " of calling a week at 4 minutes a dial.",
            "Your calling blocks have 17.1 hours a week, and this takes 34.6.")
        .anyMatch(line -> line.startsWith("meetings booked: 17, 1 a week, likely "))
        .anyMatch(line -> line.startsWith("That many bring it on average."))
        .anyMatch(line -> line.contains("it takes about 120 days"));
  }

  @ParameterizedTest
  @CsvSource({
    "plan --profit 4000 --by 2027-06-08,0",
    "plan --sales 4000 --by 2027-06-08,0",
    "plan --mrr 8000 --by 2027-02-10,1",
    "plan --mrr 0 --by 2027-06-08,1",
    "plan --mrr 8000 --by 2044-06-08,1",
    "plan --mrr 8000,2",
    "plan --by 2027-06-08,2",
    "plan --mrr 8000 --sales 1 --by 2027-06-08,2",
    "plan --mrr much --by 2027-06-08,2"
  })
  void whatCannotBePlannedIsToldByTheCode(String line, int code) {
    assertThat(terminal.run(line.split(" ", -1)).code()).isEqualTo(code);
  }
}
