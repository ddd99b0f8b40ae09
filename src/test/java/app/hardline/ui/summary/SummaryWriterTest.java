package app.hardline.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.CallTimes;
import app.hardline.calls.HowFar;
import app.hardline.calls.NewCall;
import app.hardline.calls.Reached;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.Aim;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Scope;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.ui.kit.SharesBar;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryWriterTest {
  private static final Instant TEN = Instant.parse("2027-02-11T16:00:00Z");

  @TempDir Path temp;
  @AutoClose private World world;
  private SummaryWriter writer;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    writer = new SummaryWriter(world.workbench(), new Words(Locale.US), new Figures(Locale.US));
  }

  @Test
  void itSaysWhatWasDoneAgainstTheAim() {
    quota();
    DialSession session = session(new Aim(OptionalInt.of(4), Optional.of(TEN)));
    log(session, "no-answer", "voicemail");
    session.log("meeting", Optional.of(ZonedDateTime.parse("2027-02-16T14:00:00-06:00")));
    world.clock.set("2027-02-11T16:00:00Z");
    Summary summary = end(session);
    assertThat(summary.title()).isEqualTo("The 9:02 session is over");
    assertThat(summary.when()).isEqualTo("Thursday, February 11, 10:00\u00a0AM");
    assertThat(summary.over()).isEqualTo("Round Rock chamber, aim 4");
    assertThat(summary.done()).isEqualTo("3 dials, 1 meeting");
    assertThat(summary.howFar()).isEmpty();
    assertThat(summary.beside()).isEqualTo("1 short of the aim. 1 conversation.");
    assertThat(summary.ofQuota()).isEqualTo("3 of 50");
    assertThat(summary.toGo()).isEqualTo("47 to go");
    assertThat(summary.next()).startsWith("3:00\u00a0PM, 47 dials. ").endsWith(" is first.");
    assertThat(summary.start()).isEqualTo("Start next block");
    assertThat(writer.nextAim())
        .isEqualTo(new Aim(OptionalInt.of(47), Optional.of(Instant.parse("2027-02-11T23:00:00Z"))));
  }

  @Test
  void theOutcomesAreABarFromMeetingsToDials() {
    DialSession session = session(Aim.none());
    log(session, "no-answer", "gatekeeper", "no-answer", "voicemail");
    Summary summary = end(session);
    assertThat(summary.shares())
        .extracting(SharesBar.Share::amount)
        .containsExactly(0L, 0L, 1L, 3L);
    assertThat(summary.legend())
        .extracting(Summary.Key::words)
        .containsExactly("1 gatekeeper", "2 no answer and 1 voicemail");
  }

  @Test
  void itStandsBesideTheLastAndTheBestSession() {
    DialSession best = session(Aim.none());
    for (int i = 0; i < 10; i++) {
      call();
      world.pass(Duration.ofMinutes(4));
      best.sitting().beat(false);
    }
    end(best);
    DialSession last = session(Aim.none());
    log(last, "no-answer");
    end(last);
    DialSession now = session(Aim.none());
    log(now, "no-answer", "no-answer");
    Summary summary = end(now);
    assertThat(summary.columns())
        .containsExactly(
            "This session", "Last, Feb 11, 9:42\u00a0AM", "Best, Feb 11, 9:02\u00a0AM");
    assertThat(summary.rows().getFirst())
        .isEqualTo(new Summary.Row("Dials", List.of("2", "1", "10")));
    assertThat(summary.rows().get(1).figures()).containsExactly("15", "", "15");
  }

  @Test
  void whatWasPromisedStandsThereTheSoonestFirst() {
    DialSession session = session(Aim.none());
    session.log("meeting", Optional.of(ZonedDateTime.parse("2027-02-16T14:00:00-06:00")));
    session.log("callback", Optional.of(ZonedDateTime.parse("2027-02-12T10:00:00-06:00")));
    log(session, "not-interested");
    Summary summary = end(session);
    assertThat(summary.promised())
        .extracting(Summary.Promise::at)
        .containsExactly("Feb 12", "Feb 16, 2:00\u00a0PM");
    assertThat(summary.promised().getLast().what()).startsWith("Meeting, ");
  }

  @Test
  void howFarTalksGotIsSaidOnceItWasAsked() {
    HowFar howFar = new HowFar(world.workbench().database());
    DialSession session = session(Aim.none());
    log(session, "not-interested");
    howFar.keep(session.lastLogged().orElseThrow().call(), Optional.of(Reached.PROBLEM));
    log(session, "not-now");
    howFar.keep(session.lastLogged().orElseThrow().call(), Optional.empty());
    assertThat(end(session).howFar())
        .isEqualTo("How far talks got, 1 asked about: opener 0, problem 1, ask 0.");
  }

  private DialSession session(Aim aim) {
    return world
        .workbench()
        .dialSessions()
        .start(Scope.of(world.list()), aim, () -> new ClipboardDialer(_ -> {}));
  }

  private void log(DialSession session, String... outcomes) {
    for (String outcome : outcomes) {
      session.log(outcome, Optional.empty());
      world.pass(Duration.ofMinutes(4));
      session.sitting().beat(false);
    }
  }

  private void call() {
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                Cast.HAL.id(),
                "no-answer",
                Optional.empty(),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                false));
  }

  private Summary end(DialSession session) {
    return writer.write(world.workbench().dialSessions().end(session));
  }

  private void quota() {
    world
        .workbench()
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, 50L), Per.DAY, world.workbench().clock().today());
  }
}
