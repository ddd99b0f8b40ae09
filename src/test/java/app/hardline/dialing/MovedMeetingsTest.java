package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Appointment;
import app.hardline.calls.Call;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.world.Cast;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Meetings that are moved, confirmed and taken back. */
class MovedMeetingsTest extends CrossedCalls {

  private Call booked(Cast who, String at) {
    return world
        .workbench()
        .calls()
        .log(
            new NewCall(
                who.id(),
                "meeting",
                Optional.empty(),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.of(ZonedDateTime.parse(at)),
                false));
  }

  @Test
  void aMeetingThatWasMovedIsNotConfirmedForItsOldTime() {
    world.clock.set("2027-02-10T15:02:00Z");
    booked(Cast.THEO, "2027-02-12T14:00:00-06:00");
    booked(Cast.GIL, "2027-02-12T14:00:00-06:00");
    Call moved = booked(Cast.GIL, "2027-02-25T14:00:00-06:00");
    world.clock.set("2027-02-11T15:02:00Z");
    assertThat(offered()).contains(Cast.THEO.id()).doesNotContain(Cast.GIL.id());
    undone(moved);
    assertThat(offered()).contains(Cast.THEO.id(), Cast.GIL.id());
  }

  @Test
  void aMeetingThatWasMovedForwardStandsAtItsNewTimeAlone() {
    booked(Cast.GIL, "2027-02-25T14:00:00-06:00");
    booked(Cast.GIL, "2027-02-16T10:00:00-06:00");
    assertThat(world.workbench().meetings().of(List.of(Cast.GIL.id())).values())
        .extracting(ZonedDateTime::toInstant)
        .containsExactly(Instant.parse("2027-02-16T16:00:00Z"));
    assertThat(
            world
                .workbench()
                .agenda()
                .between(
                    Instant.parse("2027-02-15T06:00:00Z"), Instant.parse("2027-02-28T06:00:00Z")))
        .extracting(Appointment::at)
        .containsExactly(Instant.parse("2027-02-16T16:00:00Z"));
  }

  @Test
  void theUndoOfABookingUnderAConfirmationBringsBackWhatHeldBeforeIt() {
    NewCall callback =
        new NewCall(
            Cast.GIL.id(),
            "callback",
            Optional.empty(),
            CallTimes.justNow(world.clock.instant()),
            "",
            Optional.of(ZonedDateTime.parse("2027-02-13T10:00:00-06:00")),
            false);
    world.workbench().calls().log(callback);
    world.pass(Duration.ofHours(1));
    Call booking = booked(Cast.GIL, "2027-02-16T14:00:00-06:00");
    world.pass(Duration.ofHours(1));
    Call confirmation = logged(Cast.GIL, "confirmed");
    undone(booking);
    assertThat(standing(Cast.GIL))
        .containsExactly("0|1802534400000|0|" + world.clock.instant().toEpochMilli() + "|0");
    assertThat(world.workbench().callbacks().open(Instant.parse("2027-02-14T00:00:00Z")))
        .hasSize(1);
    undone(confirmation);
    assertThat(standing(Cast.GIL).getFirst()).startsWith("0|1802534400000|0|");
  }

  @Test
  void aConfirmationStandsWhereTheMeetingWasOnlyMoved() {
    booked(Cast.GIL, "2027-02-16T14:00:00-06:00");
    world.pass(Duration.ofHours(1));
    Call moved = booked(Cast.GIL, "2027-02-17T14:00:00-06:00");
    world.pass(Duration.ofHours(1));
    logged(Cast.GIL, "confirmed");
    undone(moved);
    assertThat(standing(Cast.GIL).getFirst()).startsWith("4|").endsWith("|8");
  }
}
