package app.hardline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToSendTest {
  @TempDir private Path folder;
  private World world;
  private ToSend toSend;

  @BeforeEach
  void open() {
    world = World.peopled(folder);
    toSend =
        new ToSend(
            world.workbench().database(), world.workbench().clock(), world.workbench().prospects());
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void whatWasAskedForIsToBeSentUntilItIsSent() {
    log(Cast.HAL, "no-answer", Optional.empty());
    Call call = log(Cast.HAL, "send-info", Optional.empty());

    Unsent unsent = toSend.all().getFirst();
    assertThat(unsent.call()).isEqualTo(call.id());
    assertThat(unsent.prospect().id()).isEqualTo(Cast.HAL.id());
    assertThat(unsent.letter()).isEqualTo(Letter.INFO);
    assertThat(unsent.meeting()).isEmpty();
    assertThat(unsent.note()).isEqualTo("wants the one-pager");

    toSend.sent(unsent.id());
    assertThat(toSend.all()).isEmpty();
    toSend.notSent(unsent.id());
    assertThat(toSend.all()).containsExactly(unsent);
  }

  @Test
  void aMeetingThatMovesIsInvitedToOnce() {
    ZonedDateTime tuesday = in(Duration.ofDays(5));
    ZonedDateTime thursday = in(Duration.ofDays(7));
    log(Cast.HAL, "meeting", Optional.of(tuesday));
    Call moved = log(Cast.HAL, "meeting", Optional.of(thursday));

    assertThat(meetings()).containsExactly(thursday);
    world.workbench().calls().undo(moved.id());
    assertThat(meetings()).containsExactly(tuesday);
  }

  @Test
  void aMeetingThatWasHeldIsInvitedToNoMore() {
    log(Cast.TAMSIN, "meeting", Optional.of(in(Duration.ofDays(1))));
    Meetings meetings = world.workbench().meetings();
    Meeting booked =
        world
            .workbench()
            .database()
            .read(view -> meetings.of(view, Cast.TAMSIN.id()))
            .orElseThrow();
    meetings.tell(booked, MeetingState.HELD);
    assertThat(meetings()).isEmpty();
    meetings.tell(booked, MeetingState.BOOKED);
    assertThat(meetings()).hasSize(1);
  }

  @Test
  void anUndoOfTheCallTakesItBackThoughItWasSent() {
    Call call = log(Cast.HAL, "send-info", Optional.empty());
    toSend.sent(toSend.all().getFirst().id());

    world.workbench().calls().undo(call.id());

    assertThat(toSend.all()).isEmpty();
    log(Cast.TAMSIN, "send-info", Optional.empty());
    assertThat(toSend.all()).hasSize(1);
  }

  private List<ZonedDateTime> meetings() {
    return toSend.all().stream().flatMap(it -> it.meeting().stream()).toList();
  }

  private ZonedDateTime in(Duration time) {
    return world.clock.instant().plus(time).atZone(world.clock.getZone());
  }

  private Call log(Cast who, String outcome, Optional<ZonedDateTime> when) {
    return world
        .workbench()
        .calls()
        .log(
            new NewCall(
                who.id(),
                outcome,
                Optional.of(who.number()),
                CallTimes.justNow(world.clock.instant()),
                "wants the one-pager",
                when,
                false,
                "",
                false));
  }
}
