package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.prospect.Prospect;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueTest {
  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private Queue queue() {
    return world.workbench().queue();
  }

  private List<Long> next(Scope scope) {
    return queue().next(scope, 10).stream().map(Next::prospect).map(Prospect::id).toList();
  }

  private static List<Long> ids(Cast... people) {
    return Stream.of(people).map(Cast::id).toList();
  }

  @Test
  void whoWasNeverCalledComesInTheOrderOfTheFile() {
    assertThat(next(Scope.of(world.list())))
        .isEqualTo(
            ids(
                Cast.CONSTANCE,
                Cast.TAMSIN,
                Cast.JOANNA,
                Cast.THEO,
                Cast.GIL,
                Cast.PRIYA,
                Cast.HAL));
  }

  @Test
  void callbacksComeBeforeFollowUpsBeforeRetriesBeforeNewOnes() {
    world.log(Cast.CONSTANCE, "no-answer");
    world.log(Cast.TAMSIN, "send-info");
    world.log(Cast.JOANNA, "callback", "2027-02-16T10:00:00-06:00");
    world.log(Cast.THEO, "callback", "2027-02-16T09:00:00-06:00");
    world.clock.set("2027-02-16T17:00:00Z");
    assertThat(next(Scope.of(world.list())))
        .isEqualTo(
            ids(
                Cast.THEO,
                Cast.JOANNA,
                Cast.TAMSIN,
                Cast.CONSTANCE,
                Cast.GIL,
                Cast.PRIYA,
                Cast.HAL));
    assertThat(queue().next(Scope.of(world.list()), 5).stream().map(Next::why))
        .containsExactly(Why.CALLBACK, Why.CALLBACK, Why.FOLLOW_UP, Why.RETRY, Why.NEW);
  }

  @Test
  void nobodyComesBeforeTheirTime() {
    world.log(Cast.CONSTANCE, "callback", "2027-02-11T10:00:00-06:00");
    world.clock.set("2027-02-11T15:59:59.999Z");
    assertThat(next(Scope.of(world.list()))).doesNotContain(Cast.CONSTANCE.id());
    world.clock.set("2027-02-11T16:00:00Z");
    assertThat(next(Scope.of(world.list()))).startsWith(Cast.CONSTANCE.id());
  }

  @Test
  void overSeveralListsAProspectComesOnce() {
    world.add("Schools", false, Cast.CONSTANCE, Cast.HAL);
    assertThat(next(Scope.all())).doesNotHaveDuplicates().hasSize(7);
    world.log(Cast.CONSTANCE, "callback", "2027-02-11T10:00:00-06:00");
    world.pass(Duration.ofHours(2));
    assertThat(next(Scope.all())).startsWith(Cast.CONSTANCE.id()).doesNotHaveDuplicates();
  }

  @Test
  void aCallMovesItsProspectOnEveryList() {
    world.add("Schools", false, Cast.CONSTANCE, Cast.HAL);
    world.log(Cast.CONSTANCE, "no-answer");
    assertThat(next(Scope.of(world.workbench().lists().named("schools")))).isEqualTo(ids(Cast.HAL));
  }

  @Test
  void practiceComesOnlyWhenItIsAskedFor() {
    world.add("Practice", true, Cast.AGNES, Cast.GIL);
    assertThat(next(Scope.all())).hasSize(7);
    assertThat(next(Scope.of(world.workbench().lists().named("practice"))))
        .isEqualTo(ids(Cast.GIL));
  }

  @Test
  void whatAnImportHasNotShownYetIsNotCalled() {
    Scope list = Scope.of(world.list());
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE segment SET state = 'filling'"));
    assertThat(next(Scope.all())).isEmpty();
    assertThat(next(list)).isEmpty();
  }

  @Test
  void sixTriesAreEnough() {
    for (int i = 0; i < 6; i++) {
      world.log(Cast.CONSTANCE, "no-answer");
      world.pass(Duration.ofDays(2));
    }
    assertThat(next(Scope.all())).doesNotContain(Cast.CONSTANCE.id()).hasSize(6);
  }

  @Test
  void whoIsReadyAndWhoComesLaterIsCounted() {
    world.log(Cast.CONSTANCE, "callback", "2027-02-11T10:00:00-06:00");
    world.log(Cast.TAMSIN, "no-answer");
    world.log(Cast.JOANNA, "not-a-fit");
    QueueCounts counts =
        new QueueCounts(
            4,
            List.of(new QueueCounts.Coming(Instant.parse("2027-02-11T16:00:00Z"), 1)),
            new LeftOut(0, 0, 0, 1, 0, 0, 1, 1),
            Optional.of(Instant.parse("2027-02-11T16:00:00Z")));
    assertThat(queue().counts(Scope.of(world.list()))).isEqualTo(counts);
    world.add("Schools", false, Cast.CONSTANCE, Cast.HAL);
    assertThat(queue().counts(Scope.all())).isEqualTo(counts);
  }

  @Test
  void callbacksBeforeTheirTimeAreSeenComing() {
    world.log(Cast.CONSTANCE, "callback", "2027-02-11T15:00:00-06:00");
    world.log(Cast.TAMSIN, "callback", "2027-02-12T15:00:00-06:00");
    assertThat(queue().upcoming(Scope.of(world.list()), Instant.parse("2027-02-12T06:00:00Z"), 5))
        .singleElement()
        .satisfies(next -> assertThat(next.prospect().id()).isEqualTo(Cast.CONSTANCE.id()));
  }

  @Test
  void whoIsPassedOverOnManyListsTakesNobodysTurn() {
    world.add("Schools", false, Cast.CONSTANCE, Cast.TAMSIN);
    world.add("Churches", false, Cast.CONSTANCE);
    world.log(Cast.CONSTANCE, "callback", "2027-02-11T10:00:00-06:00");
    world.log(Cast.TAMSIN, "callback", "2027-02-11T10:30:00-06:00");
    world.pass(Duration.ofDays(1));
    assertThat(following(2)).isEqualTo(ids(Cast.CONSTANCE, Cast.TAMSIN));
    assertThat(following(1, Cast.CONSTANCE)).isEqualTo(ids(Cast.TAMSIN));
  }

  private List<Long> following(int count, Cast... passedOver) {
    Set<Long> others = Set.copyOf(ids(passedOver));
    return world
        .workbench()
        .database()
        .read(view -> queue().next(view, Scope.all(), count, others))
        .stream()
        .map(next -> next.prospect().id())
        .toList();
  }

  @Test
  void aPlaceThatNeverCameToBeIsForgotten() {
    Queue queue = world.workbench().queue();
    Scope scope = Scope.of(world.list());
    assertThat(queue.next(scope, 20)).isNotEmpty();
    assertThatThrownBy(() ->
            world
                .workbench()
                .database()
                .write(tx -> {
                  tx.handle()
                      .execute("INSERT INTO calling_window VALUES (2, 'Asia/Tokyo', 'JP', '')");
                  queue.next(tx, scope, 1, Set.of());
                  throw new IllegalStateException("rolled back");
                }))
        .isInstanceOf(IllegalStateException.class);
    world
        .workbench()
        .database()
        .write(tx -> {
          tx.handle()
              .execute("INSERT INTO calling_window VALUES (2, 'America/Chicago', 'US', 'IL')");
          return tx.handle().execute("UPDATE standing SET window = 2 WHERE prospect_id = 4");
        });
    assertThat(next(scope)).contains(Cast.THEO.id());
  }
}
