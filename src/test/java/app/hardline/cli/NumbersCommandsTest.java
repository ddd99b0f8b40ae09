package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotas, and what is done against them. */
class NumbersCommandsTest extends AtTheTerminal {

  @Test
  void theTallyStandsBesideTheQuota() {
    assertThat(json("quota").toString()).isEqualTo("{\"quotas\":[]}");
    assertThat(json("quota", "set", "dials=40", "meetings=1", "--per", "day").toString())
        .isEqualTo(
            "{\"quotas\":[{\"metric\":\"dials\",\"per\":\"day\",\"target\":40,\"from\":\"2027-02-10\"},"
                + "{\"metric\":\"meetings\",\"per\":\"day\",\"target\":1,\"from\":\"2027-02-10\"}]}");
    json("log", "1", "not-now", "--seconds", "90");
    assertThat(json("today").toString())
        .isEqualTo(
            "{\"date\":\"2027-02-10\",\"zone\":\"America/Chicago\",\"metrics\":["
                + "{\"metric\":\"dials\",\"done\":1,\"quota\":40},"
                + "{\"metric\":\"answered\",\"done\":1},"
                + "{\"metric\":\"conversations\",\"done\":1},"
                + "{\"metric\":\"meetings\",\"done\":0,\"quota\":1}],"
                + "\"pace\":[{\"per\":\"day\",\"done\":1,\"quota\":40,\"due\":6,\"anHour\":13},"
                + "{\"per\":\"week\",\"done\":1,\"quota\":120,\"due\":6,\"anHour\":12}],"
                + "\"goals\":[],\"streak\":0}");
    assertThat(terminal.run("today").out()).contains("dials: 1 of 40").contains("answered: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "quota set sales=4 --per day,1",
    "quota set dials=-4 --per day,1",
    "quota set dials=4 --per day --from 2027-02-09,1",
    "quota set dials=4 --per year,2",
    "quota set dials=four --per day,2",
    "quota set dials=4,2",
    "quota set --per day,2"
  })
  void aQuotaThatCannotBeIsNotSet(String line, int code) {
    assertThat(terminal.run(line.split(" ", -1)).code()).isEqualTo(code);
    assertThat(json("quota").get("quotas")).isEmpty();
  }

  @Test
  void whatWasDoneIsGivenOutByPeriods() {
    json("log", "1", "no-answer");
    json("log", "2", "send-info", "--at", "2027-02-05T15:00:00Z");
    assertThat(json("numbers").get("rows")).hasSize(3);
    assertThat(json("numbers", "--from", "2027-02-04", "--by", "week").get("rows").toString())
        .isEqualTo(
            "[{\"from\":\"2027-02-04\",\"to\":\"2027-02-07\",\"dials\":1,\"answered\":1,"
                + "\"conversations\":1,\"meetings\":0,\"held\":0,\"proposals\":0,\"won\":0,\"mrr\":0,"
                + "\"oneTime\":0,\"grossProfit\":0,\"kpis\":{}},"
                + "{\"from\":\"2027-02-08\",\"to\":\"2027-02-10\",\"dials\":1,\"answered\":0,"
                + "\"conversations\":0,\"meetings\":0,\"held\":0,\"proposals\":0,\"won\":0,\"mrr\":0,"
                + "\"oneTime\":0,\"grossProfit\":0,\"kpis\":{}}]");
    assertThat(terminal.run("numbers", "--csv").out().lines())
        .contains(
            "from,to,dials,answered,conversations,meetings,held,proposals,won,mrr,oneTime,grossProfit",
            "2027-02-10,2027-02-10,1,0,0,0,0,0,0,0,0,0");
    assertThat(terminal.run("numbers", "--from", "2027-02-12", "--to", "2027-02-11").code())
        .isEqualTo(2);
    assertRefused("numbers", "--from", "1999-01-01");
  }

  @Test
  void aListKeepsWhatItCost() {
    assertThat(json("lists").get("lists").get(0).has("price")).isFalse();
    assertThat(json("lists", "price", "round rock chamber", "449.50").toString())
        .isEqualTo("{\"name\":\"Round Rock chamber\",\"price\":449.5}");
    assertThat(json("lists").get("lists").get(0).get("price").toString()).isEqualTo("449.5");
    json("lists", "price", "Round Rock chamber");
    assertThat(json("lists").get("lists").get(0).has("price")).isFalse();
    assertRefused("lists", "price", "Nowhere", "10");
    assertThat(terminal.run("lists", "price", "Round Rock chamber", "much").code()).isEqualTo(2);
  }
}
