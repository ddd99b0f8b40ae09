package app.hardline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.calls.Call;
import app.hardline.calls.CallReason;
import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.words.Reason;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a booked meeting to a deal that is won or lost, and back. */
class DealsTest {
  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  private static final String TUESDAY = "2027-02-16T10:00-06:00[America/Chicago]";
  private static final String EARLIER = "2027-02-11T09:30-06:00[America/Chicago]";

  @TempDir Path temp;
  @AutoClose private World world;
  private Deals deals;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    deals = world.workbench().books().deals();
  }

  private Deal only() {
    List<Deal> all = deals.all();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private MeetingState state(Cast who) {
    return world
        .workbench()
        .database()
        .read(view -> world.workbench().meetings().of(view, who.id()))
        .map(Meeting::state)
        .orElseThrow();
  }

  private Call bookedAndOver(Cast who) {
    Call call = world.log(who, "meeting", EARLIER);
    world.pass(Duration.ofHours(2));
    return call;
  }

  private DealSums sums() {
    return world
        .workbench()
        .database()
        .read(view ->
            new PipelineDays(world.workbench().meetings())
                .between(view, TODAY.minusDays(9), TODAY.plusDays(9)).stream()
                    .map(PipelineDay::sums)
                    .reduce(DealSums.NONE, DealSums::plus));
  }

  private static DealMove won(long mrr) {
    return new DealMove(DealStage.WON, TODAY, Amounts.monthly(Money.read(Long.toString(mrr))), "");
  }

  private static void assertRefused(Reason reason, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
  }

  @Test
  void aBookedMeetingIsADealWithoutBeingWritten() {
    world.log(Cast.CONSTANCE, "meeting", TUESDAY);
    Deal deal = only();
    assertThat(deal.stage()).isEqualTo(DealStage.BOOKED);
    assertThat(deal.company()).isEqualTo("St. Brendan’s Episcopal School");
    assertThat(deal.contact()).isEqualTo("Constance Abernathy-Villanueva");
    assertThat(deal.since()).isEqualTo(TODAY);
    assertThat(deal.meeting().orElseThrow()).isEqualTo(TUESDAY);
    assertThat(world.ask("SELECT count(*) FROM deal")).isZero();
  }

  @Test
  void whatIsToldOnACallIsSeenOnTheBoardAndTheOtherWayRound() {
    bookedAndOver(Cast.TAMSIN);
    var meetings = world.workbench().meetings();
    Meeting meeting = meetings.untold().getFirst().meeting();
    meetings.tell(meeting, MeetingState.NO_SHOW);
    assertThat(only().stage()).isEqualTo(DealStage.NO_SHOW);
    deals.move(only().id(), DealMove.plain(DealStage.HELD, TODAY));
    assertThat(state(Cast.TAMSIN)).isEqualTo(MeetingState.HELD);
    deals.takeBack();
    assertThat(state(Cast.TAMSIN)).isEqualTo(MeetingState.NO_SHOW);
    assertThat(only().stage()).isEqualTo(DealStage.NO_SHOW);
  }

  @Test
  void aDealHoldsItsMeetingUntilItsMovesAreTakenBack() {
    Call call = bookedAndOver(Cast.TAMSIN);
    Meeting meeting = world.workbench().meetings().untold().getFirst().meeting();
    deals.move(only().id(), DealMove.plain(DealStage.PROPOSAL, TODAY));
    assertRefused(CallReason.HELD_BY_A_DEAL, () -> world.workbench().calls().undo(call.id()));
    assertRefused(
        CallReason.HELD_BY_A_DEAL,
        () -> world.workbench().meetings().tell(meeting, MeetingState.NO_SHOW));
    assertThat(only().stage()).isEqualTo(DealStage.PROPOSAL);
    deals.takeBack(only().id());
    assertThat(only().stage()).isEqualTo(DealStage.BOOKED);
    world.workbench().calls().undo(call.id());
    assertThat(deals.all()).isEmpty();
    assertRefused(PipelineReason.NOTHING_TO_TAKE_BACK, deals::takeBack);
  }

  @Test
  void whoHasAnOfferCame() {
    bookedAndOver(Cast.TAMSIN);
    deals.move(only().id(), DealMove.plain(DealStage.PROPOSAL, TODAY));
    assertThat(state(Cast.TAMSIN)).isEqualTo(MeetingState.HELD);
  }

  @Test
  void aMeetingThatIsToComeWasNotHeld() {
    world.log(Cast.TAMSIN, "meeting", TUESDAY);
    DealId id = only().id();
    for (DealStage stage : List.of(DealStage.HELD, DealStage.NO_SHOW, DealStage.PROPOSAL)) {
      assertRefused(PipelineReason.NOT_YET, () -> deals.move(id, DealMove.plain(stage, TODAY)));
    }
    assertThat(deals.move(id, DealMove.lost(TODAY, "called it off")).why())
        .isEqualTo("called it off");
  }

  @Test
  void aNoShowThatIsBookedAgainIsTheSameDeal() {
    bookedAndOver(Cast.TAMSIN);
    deals.move(only().id(), DealMove.plain(DealStage.NO_SHOW, TODAY));
    deals.edit(
        only().id(),
        new DealDetails("Backups", Amounts.monthly(Money.read("2400")), NextStep.NONE));
    Call again = world.log(Cast.TAMSIN, "meeting", TUESDAY);
    assertThat(only().stage()).isEqualTo(DealStage.BOOKED);
    assertThat(only().meeting().orElseThrow()).isEqualTo(TUESDAY);
    assertThat(only().details().title()).isEqualTo("Backups");
    world.workbench().calls().undo(again.id());
    assertThat(only().stage()).isEqualTo(DealStage.NO_SHOW);
  }

  @Test
  void whatIsSaidOfAMeetingBeforeItsDealBeginsStays() {
    Call call = world.log(Cast.TAMSIN, "meeting", TUESDAY);
    DealId id = only().id();
    deals.edit(id, new DealDetails("", Amounts.monthly(Money.read("1900")), NextStep.NONE));
    assertThat(only().details().amounts().mrr()).contains(new Money(190_000));
    assertThat(only().id()).isEqualTo(id);
    world.log(Cast.TAMSIN, "meeting", "2027-02-17T10:00-06:00[America/Chicago]");
    assertThat(only().details().amounts().mrr()).contains(new Money(190_000));
    world.workbench().calls().undoLast();
    world.workbench().calls().undo(call.id());
    assertThat(deals.all()).isEmpty();
  }

  @Test
  void winningNeedsAmountsAndLosingAReason() {
    bookedAndOver(Cast.TAMSIN);
    DealId id = only().id();
    assertRefused(
        PipelineReason.NO_AMOUNT, () -> deals.move(id, DealMove.plain(DealStage.WON, TODAY)));
    assertRefused(PipelineReason.NO_REASON, () -> deals.move(id, DealMove.lost(TODAY, " ")));
    assertRefused(
        PipelineReason.IN_THE_FUTURE,
        () -> deals.move(id, DealMove.plain(DealStage.HELD, TODAY.plusDays(1))));
    Deal won = deals.move(id, won(1_850));
    assertThat(won.details().amounts())
        .isEqualTo(
            new Amounts(
                Optional.of(new Money(185_000)), Optional.of(Money.ZERO), Optional.of(Money.ZERO)));
    assertRefused(PipelineReason.ALREADY_THERE, () -> deals.move(won.id(), won(1)));
    assertThat(sums().mrr()).isEqualTo(new Money(185_000));
    assertThat(sums().proposals()).isEqualTo(1);
  }

  @Test
  void otherAmountsOfADealThatIsWonAreAnotherMove() {
    bookedAndOver(Cast.TAMSIN);
    Deal won = deals.move(only().id(), won(1_850));
    deals.edit(won.id(), new DealDetails("", Amounts.monthly(Money.read("2,000")), NextStep.NONE));
    assertThat(sums().mrr()).isEqualTo(Money.read("2000"));
    assertThat(sums().won()).isEqualTo(1);
    deals.takeBack();
    assertThat(sums().mrr()).isEqualTo(Money.read("1850"));
  }

  @Test
  void aMoveBackLeavesNothingOfWhatLayBeyond() {
    bookedAndOver(Cast.TAMSIN);
    Deal won = deals.move(only().id(), won(1_850));
    deals.move(won.id(), DealMove.plain(DealStage.HELD, TODAY));
    assertThat(sums()).isEqualTo(DealSums.NONE);
    deals.takeBack();
    assertThat(sums().won()).isEqualTo(1);
  }

  @Test
  void dealsFollowWhoIsMerged() {
    bookedAndOver(Cast.TAMSIN);
    deals.move(only().id(), DealMove.plain(DealStage.PROPOSAL, TODAY));
    var departing = world.workbench().departing();
    var merged = departing.merge(Cast.GIL.id(), Cast.TAMSIN.id());
    assertThat(only().prospect()).contains(Cast.GIL.id());
    assertThat(only().stage()).isEqualTo(DealStage.PROPOSAL);
    assertThat(only().company()).isEqualTo("Navarro Tile");
    departing.part(merged);
    assertThat(only().prospect()).contains(Cast.TAMSIN.id());
    assertThat(only().company()).isEqualTo("Orr & Daughters");
  }

  @Test
  void aDealOutlivesWhoIsDeleted() {
    deals.add(
        new NewDeal(
            Optional.of(Cast.GIL.id()),
            "",
            DealDetails.NONE,
            DealMove.plain(DealStage.PROPOSAL, TODAY)));
    world.workbench().departing().delete(List.of(Cast.GIL.id()));
    assertThat(only().company()).isEqualTo("Navarro Tile");
    assertThat(only().contact()).isEmpty();
    world.workbench().departing().purge();
    assertThat(only().prospect()).isEmpty();
    assertThat(only().company()).isEqualTo("Navarro Tile");
  }

  @Test
  void whoIsForgottenLeavesNoDeal() {
    bookedAndOver(Cast.TAMSIN);
    deals.move(only().id(), won(1_850));
    world
        .workbench()
        .database()
        .write(tx -> {
          new DealTraces().forget(tx, List.of(Cast.TAMSIN.id()));
          return tx;
        });
    assertThat(world.ask("SELECT count(*) FROM deal_move")).isZero();
    assertThat(sums()).isEqualTo(DealSums.NONE);
  }

  @Test
  void aDealByHandGoesWithItsLastMove() {
    NewDeal referral =
        new NewDeal(
            Optional.empty(),
            "Bexar Tool Rental",
            new DealDetails("Told by Dana", Amounts.UNKNOWN, NextStep.NONE),
            DealMove.plain(DealStage.HELD, TODAY));
    assertThat(deals.add(referral).company()).isEqualTo("Bexar Tool Rental");
    assertRefused(
        PipelineReason.NO_COMPANY,
        () -> deals.add(new NewDeal(Optional.empty(), " ", DealDetails.NONE, referral.first())));
    deals.takeBack();
    assertThat(deals.all()).isEmpty();
  }

  @Test
  void sharesAreOfWhatWasDue() {
    for (Cast who : List.of(Cast.TAMSIN, Cast.GIL, Cast.THEO, Cast.PRIYA, Cast.JOANNA)) {
      world.log(who, "meeting", EARLIER);
    }
    world.log(Cast.HAL, "meeting", TUESDAY);
    world.pass(Duration.ofHours(2));
    List<DealId> ids = deals.all().stream().map(Deal::id).toList();
    deals.move(ids.get(0), won(1_850));
    deals.move(ids.get(1), DealMove.plain(DealStage.PROPOSAL, TODAY));
    deals.move(
        deals.move(ids.get(2), DealMove.plain(DealStage.HELD, TODAY)).id(),
        DealMove.lost(TODAY, "no budget"));
    deals.move(ids.get(3), DealMove.plain(DealStage.NO_SHOW, TODAY));
    deals.move(ids.get(4), DealMove.plain(DealStage.HELD, TODAY));
    DealCounts counts =
        world
            .workbench()
            .database()
            .read(view ->
                new PipelineDays(world.workbench().meetings())
                    .counts(view, TODAY, TODAY, world.clock.instant()));
    assertThat(counts).isEqualTo(new DealCounts(5, 4, 3, 2, 1, 1));
  }

  @Test
  void countsByHandNeverComeToLessThanNothing() {
    Kpis kpis = world.workbench().books().kpis();
    kpis.add("Letters", 5, TODAY);
    assertThat(kpis.add("letters", -2, TODAY)).isEqualTo(new Kpi("Letters", 3, 3));
    assertRefused(PipelineReason.BELOW_ZERO, () -> kpis.add("Letters", -4, TODAY));
    assertRefused(PipelineReason.BELOW_ZERO, () -> kpis.add("Letters", -1, TODAY.minusDays(1)));
    assertRefused(PipelineReason.BELOW_ZERO, () -> kpis.add("Events", -1, TODAY));
    assertRefused(PipelineReason.KPI_NAME_TAKEN, () -> kpis.add("Dials", 1, TODAY));
    assertRefused(PipelineReason.IN_THE_FUTURE, () -> kpis.add("Events", 1, TODAY.plusDays(1)));
    assertThat(kpis.all()).containsExactly(new Kpi("Letters", 3, 3));
    assertThat(sums().kpis()).containsOnly(java.util.Map.entry("Letters", 3L));
  }

  @Test
  void moneyIsReadAsOneTypesIt() {
    assertThat(Money.read("$6,450").amount()).isEqualTo("6450");
    assertThat(Money.read("99.5").amount()).isEqualTo("99.50");
    for (String wrong : List.of("", "-3", "many", "1.234", "12.345,00")) {
      assertRefused(PipelineReason.NOT_AN_AMOUNT, () -> Money.read(wrong));
    }
  }
}
