package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DncCommandsTest extends AtTheTerminal {
  private Terminal.Result run(String... arguments) {
    return terminal.run(arguments);
  }

  private String status(int id) {
    return json("prospects").get("prospects").get(id - 1).get("status").asText();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(temp.resolve(name), content);
  }

  @Test
  void theScopeIsToldFromTheValue() {
    JsonNode entries =
        json("dnc", "add", "(512) 555-0142 x9", "Theo@Marsh.example", "https://www.orr.example/x")
            .get("entries");
    assertThat(entries).hasSize(3);
    assertThat(entries.get(0).toString())
        .isEqualTo(
            "{\"value\":\"+15125550142\",\"scope\":\"number\",\"since\":\"2027-02-10T15:00:00Z\",\"source\":\"hand\"}");
    assertThat(entries.get(1).get("scope").asText()).isEqualTo("email");
    assertThat(entries.get(1).get("value").asText()).isEqualTo("theo@marsh.example");
    assertThat(entries.get(2).get("scope").asText()).isEqualTo("domain");
    assertThat(entries.get(2).get("value").asText()).isEqualTo("orr.example");
    assertThat(status(1)).isEqualTo("new");
    assertThat(status(2)).isEqualTo("doNotCall");
    assertThat(status(4)).isEqualTo("doNotCall");
  }

  @ParameterizedTest
  @CsvSource({
    "person, 6, 6",
    "company, 'RAMAN CPA, LLC.', 6",
    "company, navarro tile, 5",
    "email, GIL@navarro.example, 0",
    "domain, example, 0",
    "number, 512 555 0147, 6",
  })
  void eachScopeBarsWhomItConcerns(String scope, String value, int barred) {
    Terminal.Result result = run("dnc", "add", value, "--scope", scope, "--why", "asked");
    if (barred == 0) {
      assertThat(json("lists").get("lists").get(0).get("ready").asInt()).isEqualTo(7);
      return;
    }
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(status(barred)).isEqualTo("doNotCall");
    assertThat(json("lists").get("lists").get(0).get("ready").asInt()).isEqualTo(6);
    json("dnc", "remove", value, "--scope", scope, "--why", "a mistake");
    assertThat(status(barred)).isEqualTo("new");
  }

  @Test
  void aPersonIsNamedInTextAndIsAnIdInJson() {
    String tamsin = "Tamsin Orr, Orr & Daughters (2)";
    assertThat(run("dnc", "add", "2", "--scope", "person").out()).startsWith(tamsin + "  person");
    assertThat(run("dnc", "list").out()).startsWith(tamsin + "  person");
    assertThat(run("dnc", "check", "2", "--scope", "person").out()).startsWith(tamsin);
    assertThat(json("dnc", "list").get("entries").get(0).get("value").asText()).isEqualTo("2");
    assertThat(run("dnc", "remove", "2", "--scope", "person", "--why", "a mistake").out())
        .startsWith(tamsin + " is off");
  }

  @Test
  void nothingIsNoValue() {
    for (String nothing : new String[] {"", "  "}) {
      assertThat(run("dnc", "add", nothing).err().strip())
          .isEqualTo("Nothing was given; give a number, an e-mail, a domain or a company.");
      assertRefused("dnc", "add", nothing, "--scope", "company");
    }
  }

  @Test
  void aDomainHoldsBelowItAndForWebSites() {
    json("dnc", "add", "brendans.example");
    assertThat(status(1)).isEqualTo("new");
    json("dnc", "add", "stbrendans.example");
    assertThat(status(1)).isEqualTo("doNotCall");
    assertThat(run("dnc", "check", "head@mail.stbrendans.example").code()).isEqualTo(3);
    assertThat(run("dnc", "check", "www.stbrendans.example").code()).isEqualTo(3);
  }

  @Test
  void whatIsThereIsNotAddedTwice() {
    assertThat(json("dnc", "add", "512-555-0142", "+1 512 555 0142").get("added").asInt()).isOne();
    JsonNode again = json("dnc", "add", "512-555-0142", "--why", "again");
    assertThat(again.get("added").asInt()).isZero();
    assertThat(again.get("there").asInt()).isOne();
    assertThat(again.get("entries")).hasSize(1);
    assertThat(json("dnc", "list").get("entries")).hasSize(1);
  }

  @Test
  void aCheckEndsWithThreeWhereSomethingHolds() {
    assertThat(json("dnc", "check", "512-555-0142").toString()).isEqualTo("{\"entries\":[]}");
    json("dnc", "add", "512-555-0142", "--why", "by letter");
    Terminal.Result held = run("dnc", "check", "5125550142 ext. 7", "--json");
    assertThat(held.code()).isEqualTo(3);
    assertThat(held.err()).isEmpty();
    assertThat(held.json().get("entries").get(0).get("why").asText()).isEqualTo("by letter");
    assertThat(run("dnc", "check", "1", "--scope", "person").code()).isEqualTo(3);
    assertThat(run("dnc", "check", "2", "--scope", "person").out().strip())
        .isEqualTo("2 isn’t on do-not-call.");
  }

  @Test
  void numbersAreReadInTheirRegion() {
    assertThat(
            json("dnc", "add", "020 7946 0018", "--region", "GB")
                .get("entries")
                .get(0)
                .get("value")
                .asText())
        .isEqualTo("+442079460018");
  }

  @Test
  void anEntryIsRemovedWithAReasonAndStaysOnRecord() {
    json("log", "2", "do-not-call");
    assertThat(run("dnc", "remove", "2", "--scope", "person").code()).isEqualTo(2);
    assertRefused("dnc", "remove", "2", "--scope", "person", "--why", " ");
    json("dnc", "remove", "2", "--scope", "person", "--why", "asked in writing");
    json("dnc", "remove", "512-555-0143", "--why", "asked in writing");
    assertThat(status(2)).isNotEqualTo("doNotCall");
    assertThat(json("dnc", "list").get("entries")).isEmpty();
    JsonNode lifted = json("dnc", "list", "--lifted").get("entries");
    assertThat(lifted).hasSize(2);
    assertThat(lifted.get(0).get("source").asText()).isEqualTo("call");
    assertThat(lifted.get(0).get("call").asInt()).isOne();
    assertThat(lifted.get(0).get("prospect").asInt()).isEqualTo(2);
    assertThat(lifted.get(0).get("liftedWhy").asText()).isEqualTo("asked in writing");
    assertRefused("dnc", "remove", "512-555-0143", "--why", "again");
  }

  @Test
  void theListIsGivenOutAsProof() {
    json("log", "2", "do-not-call");
    json("dnc", "add", "acme.example", "--why", "their counsel wrote");
    assertThat(run("dnc", "list", "--csv").out().lines())
        .containsExactly(
            "value,scope,who,since,source,why,call,saidBy,file,fileDate,fileReadAt,liftedAt,liftedWhy",
            "acme.example,domain,,2027-02-10T15:00:00Z,hand,their counsel wrote,,,,,,,",
            "+15125550143,number,,2027-02-10T15:00:00Z,call,,1,Tamsin Orr,,,,,",
            "2,person,Tamsin Orr,2027-02-10T15:00:00Z,call,,1,Tamsin Orr,,,,,");
    assertThat(run("dnc", "list", "--search", "acme").out().lines()).hasSize(1);
  }

  @Test
  void aRegisterIsImportedWithItsNameAndDate() throws IOException {
    Path register = file("ctps-2026-11-20.csv", "5125550142\n5125550143\n(512) 555-0142\nnobody\n");
    JsonNode report = json("dnc", "import", register.toString());
    assertThat(report.toString())
        .isEqualTo(
            "{\"file\":\""
                + register
                + "\",\"read\":4,\"added\":2,\"there\":1,\"left\":1,"
                + "\"notUnderstood\":[{\"line\":4,\"why\":\"nothing\"}]}");
    JsonNode entry = json("dnc", "list").get("entries").get(0);
    assertThat(entry.get("source").asText()).isEqualTo("list");
    assertThat(entry.get("file").asText()).isEqualTo("ctps-2026-11-20.csv");
    assertThat(entry.get("fileDate").asText()).isEqualTo("2026-11-20");
    assertThat(status(2)).isEqualTo("doNotCall");
    assertThat(json("dnc", "import", register.toString()).get("added").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Email\ntheo@marsh.example\nsomebody@else.example\n",
        "Domain\nmarsh.example\nelse.example\n",
        "marsh.example\nelse.example\nthird.example\n",
        "Company\nMarsh Freight\nElse Ltd\n",
        """
        First Name,Last Name,Company,Phone
        Theo,Marsh,Else Ltd,512 555 0145
        Ann,Else,,512 555 0199
        """,
        "Name;Phone;Do Not Call\nTheo;512 555 0145;Yes\nTamsin;512 555 0143;No\n",
      })
  void aSuppressionListIsReadByItsColumns(String content) throws IOException {
    json("dnc", "import", file("list.csv", content).toString());
    assertThat(status(4)).isEqualTo("doNotCall");
    assertThat(json("lists").get("lists").get(0).get("ready").asInt()).isEqualTo(6);
  }

  @Test
  void aFileOfCompaniesIsReadAsSuchWhenItIsSaid() throws IOException {
    Path file = file("companies.csv", "Marsh Freight\nRaman CPA\nWhitcomb Dental\n");
    assertThat(json("dnc", "import", file.toString(), "--scope", "company").get("added").asInt())
        .isGreaterThanOrEqualTo(2);
    assertThat(status(6)).isEqualTo("doNotCall");
  }

  @ParameterizedTest
  @CsvSource({
    "person, ID;Staff\\n4;6\\n99;3\\n, 2",
    "person, Staff;Prospect id;Zip\\n6;4;3\\n, 1",
    "person, 4\\n5\\n, 2",
    "person, Staff;Zip\\n4;6\\n, 0",
    "company, Name;Company;Notes\\nMarsh;Marsh Freight;Raman CPA\\n, 1",
    "company, Notes;Number\\nMarsh Freight;Raman CPA\\n, 0"
  })
  void ofAFileOfPeopleOrCompaniesOnlyTheColumnThatNamesThemIsRead(
      String scope, String content, int entries) throws IOException {
    Path file = file("named.csv", content.replace("\\n", "\n"));
    json("dnc", "import", file.toString(), "--scope", scope);
    assertThat(json("dnc", "list").get("entries")).hasSize(entries);
    assertThat(status(6)).isNotEqualTo("doNotCall");
  }

  @ParameterizedTest
  @CsvSource({
    "dnc add Acme",
    "dnc add 12",
    "dnc add 99 --scope person",
    "dnc add x --scope number",
    "dnc add 5125550142 Acme",
    "dnc remove 5125550142 --why mistake",
    "dnc add 5125550142 --region Texas",
    "dnc import nowhere.csv"
  })
  void whatCannotBeDoneIsSaidInOneSentenceAndChangesNothing(String line) {
    assertRefused(line.split(" ", -1));
    assertThat(json("dnc", "list").get("entries")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dnc", "dnc add", "dnc add x --scope firm", "dnc check", "dnc remove 5125550142"})
  void wrongUsageIsTold(String line) {
    assertThat(run(line.split(" ", -1)).code()).isEqualTo(2);
  }

  @Test
  void callbacksAreGivenOut() {
    assertThat(json("callbacks").toString()).isEqualTo("{\"callbacks\":[]}");
    json("log", "1", "callback", "--when", "fri 3pm");
    json("log", "2", "callback", "--when", "tomorrow 10am");
    JsonNode all = json("callbacks").get("callbacks");
    assertThat(all).hasSize(2);
    assertThat(all.get(0).toString())
        .isEqualTo(
            "{\"id\":2,\"prospect\":2,\"name\":\"Tamsin Orr\",\"company\":\"Orr & Daughters\","
                + "\"due\":\"2027-02-11T16:00:00Z\"}");
    assertThat(json("callbacks", "--until", "tomorrow").get("callbacks")).hasSize(1);
    assertThat(json("callbacks", "--until", "friday").get("callbacks")).hasSize(2);
    assertThat(json("callbacks", "--until", "tomorrow 9am").get("callbacks")).isEmpty();
    assertThat(run("callbacks").out().lines()).hasSize(2);
    assertRefused("callbacks", "--until", "soonish");
  }
}
