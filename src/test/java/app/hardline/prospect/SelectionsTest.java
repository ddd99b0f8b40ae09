package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.prospect.Selections.Facet;
import app.hardline.prospect.Selections.Value;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import app.hardline.world.Cast;
import app.hardline.world.Crowd;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionsTest {
  private static final Selection ALL = Selection.all();

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    world.workbench().search().catchUp(Progress.unwatched());
  }

  @Test
  void everybodyIsShownTheNewestFirst() {
    assertThat(ids(ALL)).startsWith(Cast.AGNES.id(), Cast.HAL.id()).hasSize(8);
    assertThat(world.workbench().selections().count()).isEqualTo(8);
  }

  @Test
  void wordsAndFiltersHaveToHoldTogether() {
    assertThat(ids(ALL.found("brendan"))).isEqualTo(ids(Cast.HAL, Cast.CONSTANCE));
    assertThat(ids(ALL.found("brendan").filtered(List.of(new Filter.Among("two", Set.of(1L, 2L))))))
        .isEqualTo(ids(Cast.CONSTANCE));
    assertThat(ids(ALL.found("\" - "))).isEmpty();
  }

  @Test
  void theyAreSortedByNameCompanyOrLastCall() {
    assertThat(ids(ALL.sorted(Order.NAME)))
        .isEqualTo(
            ids(
                Cast.CONSTANCE,
                Cast.HAL,
                Cast.THEO,
                Cast.AGNES,
                Cast.GIL,
                Cast.TAMSIN,
                Cast.PRIYA,
                Cast.JOANNA));
    assertThat(ids(ALL.sorted(Order.COMPANY))).startsWith(Cast.THEO.id(), Cast.AGNES.id());
    call(Cast.PRIYA, "no-answer");
    assertThat(ids(ALL.sorted(Order.LAST_CALL))).startsWith(Cast.PRIYA.id(), Cast.AGNES.id());
  }

  @Test
  void whatTheQueueWillDoIsAFilter() {
    call(Cast.PRIYA, "no-answer");
    call(Cast.GIL, "not-now");
    call(Cast.THEO, "do-not-call");
    assertThat(standing(QueueState.RESTING)).isEqualTo(ids(Cast.PRIYA));
    assertThat(standing(QueueState.FOLLOW_UP)).isEqualTo(ids(Cast.GIL));
    assertThat(standing(QueueState.DO_NOT_CALL)).isEqualTo(ids(Cast.THEO));
    assertThat(standing(QueueState.NO_NUMBER)).isEqualTo(ids(Cast.AGNES));
    assertThat(standing(QueueState.NEW)).hasSize(4);
    assertThat(ids(ALL.filtered(List.of(new Filter.NeverCalled())))).hasSize(5);
    world.pass(java.time.Duration.ofDays(2));
    assertThat(standing(QueueState.RETRY)).isEqualTo(ids(Cast.PRIYA));
  }

  @Test
  void everyStateOfAFilterIsTheOneThatIsShown() {
    Crowd.join(world, 400);
    Prospects prospects = world.workbench().prospects();
    for (QueueState state : QueueState.values()) {
      List<Long> found = standing(state);
      assertThat(prospects.standings(found).values())
          .allMatch(it -> QueueState.of(it, world.clock.instant()) == state);
    }
    assertThat(Stream.of(QueueState.values()).mapToLong(it -> standing(it).size()).sum())
        .isEqualTo(world.workbench().selections().count());
  }

  @Test
  void whatAListSaysIsAFilter() {
    world
        .workbench()
        .database()
        .write(tx -> {
          tx.handle()
              .execute(
                  "UPDATE prospect SET state = 'TX', industry = 'Dental', title = 'Office 100%"
                      + " manager', employees = '1,100-2000', tags = '[\"hot\",\"spring\"]' WHERE"
                      + " id = 3");
          return tx;
        });
    assertThat(filtered(new Filter.InState("tx"))).isEqualTo(ids(Cast.JOANNA));
    assertThat(filtered(new Filter.InIndustry("dental"))).isEqualTo(ids(Cast.JOANNA));
    assertThat(filtered(new Filter.Titled("manager office"))).isEqualTo(ids(Cast.JOANNA));
    assertThat(filtered(new Filter.Titled("0%"))).isEqualTo(ids(Cast.JOANNA));
    assertThat(filtered(new Filter.Titled("1%0"))).isEmpty();
    assertThat(filtered(new Filter.Employees(500, 1_100))).isEqualTo(ids(Cast.JOANNA));
    assertThat(filtered(new Filter.Tagged("hot"))).isEqualTo(ids(Cast.JOANNA));
    assertThat(filtered(new Filter.Tagged("ho"))).isEmpty();
    assertThat(world.workbench().selections().values(Facet.TAG))
        .containsExactly(new Value("hot", 1), new Value("spring", 1));
    assertThat(world.workbench().selections().values(Facet.STATE))
        .containsExactly(new Value("TX", 1));
  }

  @Test
  void onlyADirectNumberThatCanBeDialedCounts() {
    assertThat(filtered(new Filter.HasDirect())).hasSize(7).doesNotContain(Cast.AGNES.id());
    call(Cast.GIL, "bad-number");
    assertThat(filtered(new Filter.HasDirect())).doesNotContain(Cast.GIL.id());
  }

  @Test
  void aListShowsItsOwn() {
    world.add("Second", false, Cast.GIL);
    CallList second = world.workbench().lists().named("second");
    assertThat(ids(ALL.in(new Place.OnList(second)))).isEqualTo(ids(Cast.GIL));
    assertThat(ids(ALL.in(new Place.OnNoList()))).isEmpty();
  }

  @Test
  void aSearchThatNobodyWaitsForIsStopped() {
    Crowd.join(world, 8_000);
    Progress stopped =
        (_, _) -> {
          throw new Cancelled();
        };
    assertThatThrownBy(() -> world.workbench().selections().ids(ALL, Integer.MAX_VALUE, stopped))
        .isInstanceOf(Cancelled.class);
  }

  private List<Long> standing(QueueState state) {
    return filtered(new Filter.Stands(state));
  }

  private List<Long> filtered(Filter filter) {
    return ids(ALL.filtered(List.of(filter)));
  }

  private List<Long> ids(Selection selection) {
    return LongStream.of(world.workbench().selections().ids(selection)).boxed().toList();
  }

  private static List<Long> ids(Cast... people) {
    return Stream.of(people).map(Cast::id).toList();
  }

  private void call(Cast who, String outcome) {
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                who.id(),
                outcome,
                Optional.of(who.number()),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                false));
  }
}
