package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.calls.CallTimes;
import app.hardline.calls.Departing.Deleted;
import app.hardline.calls.NewCall;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.dialing.Scope;
import app.hardline.intake.Corrections.Correction;
import app.hardline.intake.Corrections.Written;
import app.hardline.words.Refused;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandlingTest {
  private static final List<Long> THREE = ids(Cast.GIL, Cast.PRIYA, Cast.THEO);

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    bench().search().catchUp(Progress.unwatched());
  }

  @Test
  void aTagIsGivenOnceAndTakenFromThoseWhoGotIt() {
    bench().hand().tag(ids(Cast.GIL), "hot");
    List<Long> tagged = bench().hand().tag(THREE, " hot ");
    assertThat(tagged).containsExactlyInAnyOrderElementsOf(ids(Cast.PRIYA, Cast.THEO));
    assertThat(bench().hand().untag(tagged, "hot")).hasSize(2);
    assertThat(get(Cast.GIL).tags()).containsExactly("hot");
    assertThat(get(Cast.THEO).tags()).isEmpty();
    assertThatThrownBy(() -> bench().hand().tag(THREE, " ")).isInstanceOf(Refused.class);
  }

  @Test
  void whoIsOnNoListIsFoundUnderNoListAndStandsWhereTheyStood() {
    call(Cast.GIL, "no-answer");
    Standing before = standing(Cast.GIL);
    List<Long> off = bench().hand().takeOff(world.list(), THREE);
    assertThat(off).containsExactlyInAnyOrderElementsOf(THREE);
    assertThat(onNoList()).containsExactlyInAnyOrderElementsOf(THREE);
    assertThat(bench().selections().loose()).isEqualTo(new Selections.Loose(3, 1));
    assertThat(bench().lists().all().getFirst().prospects()).isEqualTo(5);
    assertThat(standing(Cast.GIL)).isEqualTo(before);
    assertThat(offered()).doesNotContainAnyElementsOf(THREE);
    assertThat(bench().hand().putOn(world.list(), off)).hasSize(3);
    assertThat(onNoList()).isEmpty();
    assertThat(offered()).contains(Cast.PRIYA.id());
  }

  @Test
  void aListTakesThoseWhoAreNotOnItYet() {
    CallList second = bench().lists().create("Second");
    call(Cast.GIL, "no-answer");
    assertThat(bench().hand().putOn(second, ids(Cast.GIL))).hasSize(1);
    assertThat(bench().hand().putOn(second, THREE)).hasSize(2);
    assertThat(bench().hand().putOn(second, THREE)).isEmpty();
    assertThat(get(Cast.GIL).lists()).containsExactly("Round Rock chamber", "Second");
    assertThat(world.ask("SELECT count(DISTINCT due) FROM standing WHERE prospect_id = 5"))
        .isEqualTo(1);
  }

  @Test
  void whoIsRetiredIsNotOfferedUntilTheyAreRecalled() {
    assertThat(bench().hand().retire(THREE)).hasSize(3);
    assertThat(bench().hand().retire(THREE)).isEmpty();
    assertThat(offered()).doesNotContainAnyElementsOf(THREE);
    bench().hand().recall(THREE);
    assertThat(offered()).containsAll(THREE);
  }

  @Test
  void whoWasCalledIsNotDeletedAndTheOthersComeBackByUndo() {
    call(Cast.GIL, "no-answer");
    Deleted gone = bench().departing().delete(THREE);
    assertThat(gone.kept()).isEqualTo(ids(Cast.GIL));
    assertThat(bench().selections().count()).isEqualTo(6);
    assertThat(offered()).doesNotContainAnyElementsOf(gone.deleted());
    assertThat(bench().lists().all().getFirst().prospects()).isEqualTo(6);
    bench().hand().restore(gone.deleted());
    assertThat(bench().selections().count()).isEqualTo(8);
    assertThat(offered()).containsAll(gone.deleted());
  }

  @Test
  void whoWasDeletedIsGoneForGoodAtTheNextStart() {
    bench().doNotCall().add(List.of(DoNotCallValue.person(Cast.THEO.id())), "");
    bench().departing().delete(THREE);
    world.restart();
    bench().upkeep().catchUp(Progress.unwatched());
    assertThat(world.ask("SELECT count(*) FROM prospect")).isEqualTo(5);
    assertThat(world.ask("SELECT count(*) FROM standing")).isEqualTo(5);
    assertThat(world.ask("SELECT count(*) FROM do_not_call WHERE scope = 'number'")).isEqualTo(1);
  }

  @Test
  void twoBecomeOneWithNumbersFieldsAndCallsOfBothAndPartAgain() {
    call(Cast.GIL, "no-answer");
    call(Cast.PRIYA, "not-now");
    Details before = details(Cast.GIL);
    Standing stood = standing(Cast.GIL);
    MergedByHand merged = bench().departing().merge(Cast.GIL.id(), Cast.PRIYA.id());
    assertThat(get(Cast.GIL).phones()).hasSize(2);
    assertThat(get(Cast.GIL).email()).isEqualTo("priya@raman.example");
    assertThat(bench().calls().history(Cast.GIL.id())).hasSize(2);
    assertThat(standing(Cast.GIL).tier()).isEqualTo(Tier.FOLLOW_UP);
    assertThat(bench().selections().count()).isEqualTo(7);
    bench().departing().part(merged);
    assertThat(details(Cast.GIL)).isEqualTo(before);
    assertThat(standing(Cast.GIL)).isEqualTo(stood);
    assertThat(bench().selections().count()).isEqualTo(8);
    assertThat(bench().calls().history(Cast.GIL.id())).hasSize(1);
  }

  @Test
  void doNotCallHoldsForBothWhoBecameOne() {
    bench().doNotCall().add(List.of(DoNotCallValue.person(Cast.PRIYA.id())), "");
    MergedByHand merged = bench().departing().merge(Cast.GIL.id(), Cast.PRIYA.id());
    assertThat(standing(Cast.GIL).bars()).contains(Bar.DO_NOT_CALL);
    bench().departing().part(merged);
    assertThat(standing(Cast.PRIYA).bars()).contains(Bar.DO_NOT_CALL);
  }

  @Test
  void whatIsWrittenAnewIsFoundCalledAndBarredByWhatItSaysNow() {
    bench().doNotCall().add(List.of(DoNotCallValue.email("no@calls.example")), "");
    Details before =
        bench()
            .corrections()
            .save(
                Cast.AGNES.id(),
                new Correction(
                    Map.of(Attribute.LAST_NAME, "Marlowe", Attribute.STATE, "CA"),
                    List.of(new Written(PhoneKind.DIRECT, "(415) 555-0133")),
                    List.of("hot")));
    Prospect agnes = get(Cast.AGNES);
    assertThat(agnes.name()).isEqualTo("Agnes Marlowe");
    assertThat(agnes.timeZone()).hasValueSatisfying(it -> assertThat(it.getId()).contains("Los_A"));
    assertThat(standing(Cast.AGNES).bars()).isEmpty();
    assertThat(found("marlowe 0133")).isEqualTo(ids(Cast.AGNES));
    bench()
        .corrections()
        .save(
            Cast.AGNES.id(),
            new Correction(Map.of(Attribute.EMAIL, " No@Calls.example "), List.of(), List.of()));
    assertThat(standing(Cast.AGNES).bars())
        .containsExactlyInAnyOrder(Bar.DO_NOT_CALL, Bar.NO_NUMBER);
    bench().corrections().putBack(Cast.AGNES.id(), before);
    assertThat(details(Cast.AGNES)).isEqualTo(before);
    assertThat(standing(Cast.AGNES).bars()).containsExactly(Bar.NO_NUMBER);
    assertThat(found("marlowe")).isEmpty();
  }

  @Test
  void othersAtTheSameCompanyAreFoundHoweverItsNameIsWritten() {
    company(Cast.HAL, "ST BRENDAN'S  Episcopal School, Inc.");
    company(Cast.CONSTANCE, "St. Brendan’s Episcopal School");
    company(Cast.TAMSIN, "St. Brendan’s");
    assertThat(bench().prospects().colleagues(get(Cast.HAL), 3))
        .containsExactly(get(Cast.CONSTANCE));
    assertThat(bench().prospects().colleagues(get(Cast.CONSTANCE), 3))
        .containsExactly(get(Cast.HAL));
    assertThat(bench().prospects().colleagues(get(Cast.TAMSIN), 3)).isEmpty();
  }

  private void company(Cast who, String name) {
    bench()
        .corrections()
        .save(who.id(), new Correction(Map.of(Attribute.COMPANY, name), List.of(), List.of()));
  }

  private Workbench bench() {
    return world.workbench();
  }

  private Prospect get(Cast who) {
    return bench().prospects().get(who.id());
  }

  private Details details(Cast who) {
    return bench().database().read(view -> bench().hand().details(view, who.id()));
  }

  private Standing standing(Cast who) {
    return bench().prospects().standings(List.of(who.id())).values().iterator().next();
  }

  private List<Long> offered() {
    return bench().queue().next(Scope.of(world.list()), 20).stream()
        .map(next -> next.prospect().id())
        .toList();
  }

  private List<Long> onNoList() {
    return LongStream.of(bench().selections().ids(Selection.all().in(new Place.OnNoList())))
        .boxed()
        .toList();
  }

  private List<Long> found(String text) {
    return LongStream.of(bench().search().find(text, 10)).boxed().toList();
  }

  private static List<Long> ids(Cast... people) {
    return Stream.of(people).map(Cast::id).toList();
  }

  private void call(Cast who, String outcome) {
    bench()
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
