package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.world.Cast;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls under a clock that is set back, or that are said to end after now. */
class ClockSetBackTest extends CrossedCalls {

  @Test
  void aCallIsLoggedThatWasDialedBeforeTheClockWasSetBack() {
    world.clock.set("2027-02-11T15:40:00Z");
    DialSession session = session();
    session.dial();
    world.pass(Duration.ofSeconds(20));
    session.answered();
    world.pass(Duration.ofMinutes(2));
    session.over();
    world.clock.set("2027-02-11T15:10:00Z");
    assertThat(onCard(log(session, "not-now"))).isEqualTo(Cast.TAMSIN.id());
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id()))
        .singleElement()
        .satisfies(call -> {
          assertThat(call.endedAt()).isEqualTo(world.clock.instant());
          assertThat(call.startedAt()).isEqualTo(call.endedAt().minusSeconds(140));
          assertThat(call.answeredAt()).contains(call.endedAt().minusSeconds(120));
        });
  }

  @Test
  void aRunningCallThatIsFoundAgainUnderAClockThatWasSetBackIsLogged() {
    session().dial();
    world.clock.set("2027-02-11T14:00:00Z");
    world.restart();
    log(session(), "no-answer");
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id()))
        .singleElement()
        .satisfies(call -> assertThat(call.startedAt()).isEqualTo(world.clock.instant()));
  }

  @Test
  void theLastCallDecidesThoughTheClockWasSetBackBeforeIt() {
    DialSession session = session();
    log(session, "no-answer");
    world.clock.set("2027-02-11T14:31:00Z");
    NewCall callback =
        new NewCall(
            Cast.CONSTANCE.id(),
            "callback",
            Optional.empty(),
            CallTimes.justNow(world.clock.instant()),
            "",
            Optional.of(ZonedDateTime.parse("2027-02-11T10:00:00-06:00")),
            false);
    world.workbench().calls().log(callback);
    assertThat(standing(Cast.CONSTANCE).getFirst()).startsWith("0|");
    assertThat(world.workbench().callbacks().open(Instant.parse("2027-02-14T00:00:00Z")))
        .hasSize(1);
  }

  @Test
  void aCallThatIsSaidToEndInTheFutureIsTakenAndHindersNoPromise() {
    Instant start = world.clock.instant().minusSeconds(30);
    NewCall told =
        new NewCall(
            Cast.GIL.id(),
            "callback",
            Optional.of(Cast.GIL.number()),
            CallTimes.earlier(start, Duration.ofHours(1)),
            "",
            Optional.of(ZonedDateTime.parse("2027-02-11T09:30:00-06:00")),
            false);
    world.workbench().calls().log(told);
    assertThat(standing(Cast.GIL).getFirst()).startsWith("0|");
    world.pass(Duration.ofMinutes(5));
    logged(Cast.GIL, "not-a-fit");
    assertThat(standing(Cast.GIL).getFirst()).startsWith("4|");
  }
}
