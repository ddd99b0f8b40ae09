package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.CallTimes;
import app.hardline.calls.Letter;
import app.hardline.calls.NewCall;
import app.hardline.calls.ToSend;
import app.hardline.calls.Unsent;
import app.hardline.paper.MailFile;
import app.hardline.script.Caller;
import app.hardline.store.Settings;
import app.hardline.words.Figures;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailDraftsTest {
  @TempDir private Path folder;
  private World world;
  private Settings settings;
  private MailDrafts drafts;

  @BeforeEach
  void open() {
    world = World.peopled(folder);
    settings = world.workbench().settings();
    settings.put(Caller.NAME, "Pat Kessler");
    settings.put(Caller.COMPANY, "Kessler IT");
    drafts = new MailDrafts(settings, world.clock, new Figures(Locale.US));
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void whatWasAskedForIsWrittenToTheProspectWithTheNoteBelow() {
    MailFile mail = drafts.draft(promised("send-info", Optional.empty()));

    assertThat(mail.text())
        .contains(world.workbench().prospects().get(Cast.HAL.id()).firstName(), "Kessler IT")
        .endsWith("wants the one-pager")
        .doesNotContain("{", "[");
    assertThat(mail.from()).isEmpty();
    assertThat(mail.address()).get().asString().startsWith("mailto:").contains("&body=");
  }

  @Test
  void aMeetingIsInvitedToInTheTimeInWhichItWasAgreed() {
    settings.put(MailTemplate.OWN_ADDRESS, "pat@kessler.example");
    ZonedDateTime at =
        world
            .clock
            .instant()
            .plus(Duration.ofDays(3))
            .atZone(ZoneId.of("America/Chicago"))
            .withHour(14)
            .withMinute(0);
    MailFile mail = drafts.draft(promised("meeting", Optional.of(at)));

    assertThat(mail.subject()).startsWith("Our meeting on ").endsWith("2:00 PM (Central Time)");
    assertThat(mail.invitation())
        .get()
        .satisfies(file -> {
          assertThat(file.from()).isEqualTo(at.toInstant());
          assertThat(file.until()).isEqualTo(at.plusMinutes(30).toInstant());
          assertThat(file.written()).contains("mailto:pat@kessler.example");
        });
  }

  @Test
  void theOwnersTemplateIsTaken() {
    settings.put(MailTemplate.setting(Letter.INFO), "For {company}\n\n\nDear {last_name},\nhello");

    MailFile mail = drafts.draft(promised("send-info", Optional.empty()));

    assertThat(mail.subject())
        .isEqualTo("For " + world.workbench().prospects().get(Cast.HAL.id()).company());
    assertThat(mail.text()).startsWith("Dear ").contains(",\nhello");
  }

  private Unsent promised(String outcome, Optional<ZonedDateTime> when) {
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                Cast.HAL.id(),
                outcome,
                Optional.of(Cast.HAL.number()),
                CallTimes.justNow(world.clock.instant()),
                "wants the one-pager",
                when,
                false,
                "",
                false));
    var bench = world.workbench();
    return new ToSend(bench.database(), bench.clock(), bench.prospects()).all().getFirst();
  }
}
