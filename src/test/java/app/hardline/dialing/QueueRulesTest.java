package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.MeetingState;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the queue leaves out, and that everybody is accounted for. */
class QueueRulesTest {
  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    colleagues();
  }

  /** The two of the school. */
  private void colleagues() {
    world
        .workbench()
        .database()
        .write(tx ->
            tx.handle().execute("UPDATE standing SET company = 42 WHERE prospect_id IN (1, 7)"));
  }

  private Scope scope() {
    return Scope.of(world.list());
  }

  private List<Long> next() {
    assertThat(counts().prospects()).isEqualTo(8);
    List<Long> next =
        world.workbench().queue().next(scope(), 10).stream().map(it -> it.prospect().id()).toList();
    assertThat(counts().ready()).isEqualTo(next.size());
    return next;
  }

  private QueueCounts counts() {
    return world.workbench().queue().counts(scope());
  }

  @Test
  void nobodyIsOfferedOutsideTheOwnersHours() {
    world.clock.set("2027-02-11T14:29:59Z");
    assertThat(next()).isEmpty();
    assertThat(counts().leftOut().outsideWindow()).isEqualTo(7);
    assertThat(counts().nextAt()).hasToString("Optional[2027-02-11T15:00:00Z]");
    world.clock.set("2027-02-11T15:00:00Z");
    assertThat(next()).hasSize(7);
    world.clock.set("2027-02-11T23:30:00Z");
    assertThat(next()).isEmpty();
  }

  @Test
  void aCallbackNeedsOnlyTheLawsFence() {
    world.log(Cast.GIL, "callback", "2027-02-11T19:00:00-06:00");
    world.clock.set("2027-02-12T01:00:00Z");
    assertThat(next()).containsExactly(Cast.GIL.id());
    world.clock.set("2027-02-12T03:00:00Z");
    assertThat(next()).isEmpty();
    assertThat(counts().leftOut().outsideWindow()).isEqualTo(7);
  }

  @Test
  void whoeverIsAtACompanyThatWasJustCalledWaitsAnHour() {
    world.log(Cast.CONSTANCE, "no-answer");
    assertThat(next()).doesNotContain(Cast.HAL.id());
    assertThat(counts().leftOut().companyJustCalled()).isEqualTo(1);
    world.pass(Duration.ofHours(1));
    assertThat(next()).contains(Cast.HAL.id());
  }

  @Test
  void nobodyIsCalledAThirdTimeADay() {
    world.log(Cast.GIL, "busy");
    world.pass(Duration.ofHours(2));
    assertThat(next()).contains(Cast.GIL.id());
    world.log(Cast.GIL, "busy");
    world.pass(Duration.ofHours(2));
    assertThat(next()).doesNotContain(Cast.GIL.id());
    assertThat(counts().leftOut().resting()).isEqualTo(1);
  }

  @Test
  void aMeetingIsConfirmedOnTheWorkDayBeforeIt() {
    world.log(Cast.GIL, "meeting", "2027-02-16T10:00:00-06:00");
    assertThat(next()).doesNotContain(Cast.GIL.id());
    assertThat(counts().leftOut().booked()).isEqualTo(1);
    world.clock.set("2027-02-12T16:00:00Z"); // Friday; Monday is a holiday
    assertThat(world.workbench().queue().next(scope(), 1))
        .singleElement()
        .satisfies(it -> assertThat(it.why()).isEqualTo(Why.CONFIRM));
    assertThat(next()).startsWith(Cast.GIL.id());
    world.log(Cast.GIL, "no-answer");
    assertThat(next()).doesNotContain(Cast.GIL.id());
  }

  @Test
  void aMeetingThatIsConfirmedIsNotAskedForAgain() {
    world.log(Cast.GIL, "meeting", "2027-02-16T10:00:00-06:00");
    world.clock.set("2027-02-12T16:00:00Z");
    DialSession session =
        world.workbench().dialSessions().start(scope(), () -> new ClipboardDialer(_ -> {}));
    Card card = session.state().card().orElseThrow();
    assertThat(card.prospect().id()).isEqualTo(Cast.GIL.id());
    assertThat(card.meeting())
        .hasValueSatisfying(
            it -> assertThat(it.at().toInstant()).isEqualTo("2027-02-16T16:00:00Z"));
    session.log("confirmed", Optional.empty());
    assertThat(session.state().card().orElseThrow().prospect().id()).isNotEqualTo(Cast.GIL.id());
    assertThat(next()).doesNotContain(Cast.GIL.id());
    assertThat(counts().leftOut().booked()).isEqualTo(1);
  }

  @Test
  void aNoShowComesBeforeRetriesAndNewOnesTheSameDay() {
    world.log(Cast.GIL, "meeting", "2027-02-11T11:00:00-06:00");
    world.clock.set("2027-02-11T18:00:00Z");
    world
        .workbench()
        .meetings()
        .untold()
        .forEach(it -> world.workbench().meetings().tell(it.meeting(), MeetingState.NO_SHOW));
    assertThat(next()).startsWith(Cast.GIL.id());
    Card card =
        world
            .workbench()
            .dialSessions()
            .start(scope(), () -> new ClipboardDialer(_ -> {}))
            .state()
            .card()
            .orElseThrow();
    assertThat(card.isNoShow()).isTrue();
  }

  @Test
  void everyFateIsCountedOnceOverListsThatOverlap() {
    world.add("Schools", false, Cast.CONSTANCE, Cast.HAL, Cast.THEO);
    colleagues();
    world.log(Cast.CONSTANCE, "no-answer");
    world.log(Cast.THEO, "callback", "2027-02-12T10:00:00-06:00");
    QueueCounts all = world.workbench().queue().counts(Scope.all());
    assertThat(all.prospects()).isEqualTo(8);
    assertThat(all.later()).isEqualTo(1);
    assertThat(all.ready()).isEqualTo(world.workbench().queue().next(Scope.all(), 20).size());
  }
}
