package app.hardline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.prospect.Bar;
import app.hardline.prospect.Standing;
import app.hardline.prospect.Standings;
import app.hardline.prospect.Tier;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of meetings. */
class MeetingsTest {
  private static final Duration TO_THE_MEETING = Duration.ofHours(2);

  @TempDir Path temp;
  @AutoClose private World world;
  private Meetings meetings;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    meetings = world.workbench().meetings();
  }

  @Test
  void aMeetingIsAskedAboutOnceItsTimeIsOver() {
    book(Cast.HAL);
    assertThat(meetings.untold()).isEmpty();
    afterwards();
    assertThat(untold()).containsExactly(Cast.HAL.id());
    world.pass(Duration.ofDays(15));
    assertThat(meetings.untold()).isEmpty();
  }

  @Test
  void aNoShowComesUpAtOnce() {
    book(Cast.HAL);
    afterwards();
    tell(MeetingState.NO_SHOW);
    assertThat(meetings.untold()).isEmpty();
    assertThat(standing(Cast.HAL).tier()).isEqualTo(Tier.FOLLOW_UP);
    assertThat(standing(Cast.HAL).bars()).isEmpty();
    assertThat(standing(Cast.HAL).due()).isBefore(world.clock.instant());
  }

  @Test
  void aMeetingThatWasHeldIsFollowedUpInThreeDays() {
    book(Cast.HAL);
    afterwards();
    tell(MeetingState.HELD);
    assertThat(standing(Cast.HAL).tier()).isEqualTo(Tier.FOLLOW_UP);
    assertThat(standing(Cast.HAL).due()).isAfter(world.clock.instant().plus(Duration.ofDays(2)));
  }

  @Test
  void whatWasToldIsTakenBack() {
    book(Cast.HAL);
    Standing before = standing(Cast.HAL);
    afterwards();
    Meeting told = tell(MeetingState.NO_SHOW);
    meetings.tell(told, MeetingState.BOOKED);
    assertThat(standing(Cast.HAL)).isEqualTo(before);
    assertThat(untold()).containsExactly(Cast.HAL.id());
  }

  @Test
  void theCallAfterANoShowDecidesAndItsUndoBringsTheNoShowBack() {
    book(Cast.HAL);
    afterwards();
    tell(MeetingState.NO_SHOW);
    Standing noShow = standing(Cast.HAL);
    world.pass(Duration.ofMinutes(1));
    Call again = book(Cast.HAL);
    assertThat(standing(Cast.HAL).bars()).containsExactly(Bar.BOOKED);
    world.workbench().calls().undo(again.id());
    assertThat(standing(Cast.HAL).tier()).isEqualTo(noShow.tier());
    assertThat(standing(Cast.HAL).due()).isEqualTo(noShow.due());
  }

  @Test
  void aMeetingThatWasMovedOrCalledOffIsNotAskedAbout() {
    book(Cast.HAL);
    book(Cast.HAL, Duration.ofDays(3));
    book(Cast.TAMSIN);
    log(Cast.TAMSIN, "not-interested", Optional.empty());
    afterwards();
    assertThat(meetings.untold()).isEmpty();
  }

  @Test
  void aMeetingThatIsConfirmedStaysBookedAndCountsOnce() {
    book(Cast.HAL);
    Call confirmed = log(Cast.HAL, Outcomes.CONFIRMED, Optional.empty());
    assertThat(confirmed.stage()).isEqualTo(Stage.CONVERSATION);
    assertThat(confirmed.nextDue()).isEmpty();
    assertThat(standing(Cast.HAL).bars()).containsExactly(Bar.BOOKED);
    assertThat(world.workbench().calls().day(world.workbench().clock().today()).meetings())
        .isEqualTo(1);
    afterwards();
    assertThat(untold()).containsExactly(Cast.HAL.id());
  }

  @Test
  void withoutAMeetingThereIsNothingToConfirm() {
    assertThatThrownBy(() -> log(Cast.HAL, Outcomes.CONFIRMED, Optional.empty()))
        .isInstanceOf(Refused.class)
        .extracting(it -> ((Refused) it).reason())
        .isEqualTo(CallReason.NO_MEETING);
    assertThat(world.workbench().calls().history(Cast.HAL.id())).isEmpty();
  }

  @Test
  void aConfirmationThatIsRenamedStaysOne() {
    Outcomes outcomes = world.workbench().outcomes();
    OutcomeChange as = OutcomeChange.of(outcomes.named(Outcomes.CONFIRMED));
    outcomes.change(
        Outcomes.CONFIRMED,
        new OutcomeChange("Stands", "y", as.stage(), as.rest(), as.tries(), as.asksFor()));
    book(Cast.HAL);
    log(Cast.HAL, Outcomes.CONFIRMED, Optional.empty());
    assertThat(standing(Cast.HAL).bars()).containsExactly(Bar.BOOKED);
  }

  private Meeting tell(MeetingState state) {
    Meeting meeting = meetings.untold().getFirst().meeting();
    meetings.tell(meeting, state);
    return meeting;
  }

  private List<Long> untold() {
    return meetings.untold().stream().map(it -> it.prospect().id()).toList();
  }

  private void afterwards() {
    world.pass(TO_THE_MEETING.plus(Duration.ofMinutes(31)));
  }

  private Call book(Cast who) {
    return book(who, TO_THE_MEETING);
  }

  private Call book(Cast who, Duration in) {
    return log(
        who, "meeting", Optional.of(world.clock.instant().plus(in).atZone(world.clock.getZone())));
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
                "",
                when,
                false));
  }

  private Standing standing(Cast who) {
    return world
        .workbench()
        .database()
        .read(view -> new Standings().of(view, who.id()).orElseThrow());
  }
}
