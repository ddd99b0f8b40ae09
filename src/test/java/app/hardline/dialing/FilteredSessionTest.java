package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.hardline.dialer.ClipboardDialer;
import app.hardline.prospect.Filter;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.QueueState;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that doesn't take everybody. */
class FilteredSessionTest {
  private static final Filter IN_TEXAS = new Filter.InState("tx");

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    put("UPDATE prospect SET state = 'TX' WHERE id IN (2, 5, 7, 8)");
    put("UPDATE prospect SET state = 'OK' WHERE id IN (1, 3)");
  }

  private void put(String sql) {
    world.workbench().database().write(tx -> tx.handle().execute(sql));
  }

  private Queue queue() {
    return world.workbench().queue();
  }

  private DialSession start(Scope scope) {
    return world.workbench().dialSessions().start(scope, () -> new ClipboardDialer(_ -> {}));
  }

  private Scope scope(Filter... filters) {
    return new Scope(List.of(world.list().id()), List.of(filters));
  }

  private List<Long> next(Scope scope) {
    return queue().next(scope, 10).stream().map(Next::prospect).map(Prospect::id).toList();
  }

  private static List<Long> ids(Cast... people) {
    return Stream.of(people).map(Cast::id).toList();
  }

  @Test
  void onlyWhoFitsComesInTheOrderOfTheFile() {
    DialSession session = start(scope(IN_TEXAS));
    assertThat(AtTheDialer.onCard(session.state())).isEqualTo(Cast.TAMSIN.id());
    assertThat(next(scope(IN_TEXAS))).isEqualTo(ids(Cast.TAMSIN, Cast.GIL, Cast.HAL));
    assertThat(next(Scope.of(world.list()))).hasSize(7);
  }

  @Test
  void theCountsFollowTheFilter() {
    assertThat(queue().matching(scope(IN_TEXAS))).isEqualTo(new Matching(4, 3));
    DialSession session = start(scope(IN_TEXAS));
    QueueCounts counts = queue().counts(scope(IN_TEXAS));
    assertThat(counts.ready()).isEqualTo(3);
    assertThat(counts.prospects()).isEqualTo(4);
    assertThat(counts.leftOut().noNumber()).isEqualTo(1);
    AtTheDialer.log(session, "no-answer");
    assertThat(queue().counts(scope(IN_TEXAS)).ready()).isEqualTo(2);
    assertThat(queue().counts(scope(IN_TEXAS)).prospects()).isEqualTo(4);
    assertThat(queue().matching(scope(IN_TEXAS))).isEqualTo(new Matching(4, 2));
  }

  @Test
  void withoutAFilterMatchingIsTheQueue() {
    QueueCounts counts = queue().counts(Scope.all());
    assertThat(queue().matching(Scope.all()))
        .isEqualTo(new Matching(counts.prospects(), counts.ready()));
  }

  @Test
  void whoWasNeverCalledStaysInTheSessionAfterTheFirstCall() {
    Scope scope = scope(new Filter.NeverCalled());
    AtTheDialer.log(start(scope), "no-answer");
    world.pass(Duration.ofMinutes(5));
    start(scope);
    assertThat(queue().counts(scope).prospects()).isEqualTo(8);
    world.pass(Duration.ofDays(4));
    start(scope);
    assertThat(queue().counts(scope).prospects()).isEqualTo(7);
  }

  @Test
  void anotherFilterTakesThePlaceOfTheFirst() {
    start(scope(IN_TEXAS));
    Scope other = scope(new Filter.InState("OK"));
    start(other);
    assertThat(next(other)).isEqualTo(ids(Cast.CONSTANCE, Cast.JOANNA));
    assertThat(world.ask("SELECT count(*) FROM standing WHERE picked")).isEqualTo(2);
  }

  @Test
  void onSeveralListsWhoFitsComesOnce() {
    world.add("Schools", false, Cast.TAMSIN, Cast.CONSTANCE);
    Scope everywhere = new Scope(List.of(), List.of(IN_TEXAS));
    assertThat(queue().matching(everywhere)).isEqualTo(new Matching(4, 3));
    start(everywhere);
    assertThat(next(everywhere)).isEqualTo(ids(Cast.TAMSIN, Cast.GIL, Cast.HAL));
    assertThat(queue().counts(everywhere).prospects()).isEqualTo(4);
  }

  @Test
  void overManyListsWhoIsDueComesAsOverFew() {
    for (String list : List.of("One", "Two", "Three", "Four")) {
      world.add(list, false, Cast.TAMSIN, Cast.GIL, Cast.JOANNA);
    }
    Scope everywhere = new Scope(List.of(), List.of(IN_TEXAS));
    DialSession session = start(everywhere);
    AtTheDialer.log(session, "no-answer");
    world.pass(Duration.ofDays(7));
    assertThat(queue().next(everywhere, 10))
        .extracting(it -> it.prospect().id(), Next::why)
        .containsExactly(
            tuple(Cast.TAMSIN.id(), Why.RETRY),
            tuple(Cast.GIL.id(), Why.NEW),
            tuple(Cast.HAL.id(), Why.NEW));
  }

  @Test
  void theSessionIsFoundAgainWithItsFilters() {
    Scope scope =
        scope(
            new Filter.InState("TX"),
            new Filter.InIndustry("Tile"),
            new Filter.Titled("owner"),
            new Filter.Employees(5, 20),
            new Filter.NeverCalled(),
            new Filter.HasDirect(),
            new Filter.Tagged("warm"),
            new Filter.Stands(QueueState.NEW),
            new Filter.Among("them", Set.of(2L)));
    start(scope);
    world.restart();
    assertThat(world.workbench().dialSessions().lastScope()).contains(scope);
  }

  @Test
  void aScopeFromBeforeThereWereFiltersHasNone() {
    start(Scope.of(world.list()));
    put("UPDATE dial_session SET scope = '{\"lists\":[1]}'");
    assertThat(world.workbench().dialSessions().lastScope())
        .isEqualTo(Optional.of(new Scope(List.of(1L), List.of())));
  }
}
