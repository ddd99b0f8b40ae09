package app.hardline.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.DealId;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NextStep;
import app.hardline.time.OwnerClock;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.SetClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands on the cards and over the lanes. */
class BoardWriterTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  private final BoardWriter writer =
      new BoardWriter(
          new Words(Locale.US),
          new Figures(Locale.US),
          new OwnerClock(new SetClock("2027-02-11T18:00:00Z", "America/Chicago"), CHICAGO));

  private static Deal deal(DealStage stage, LocalDate since, long mrr, NextStep next) {
    return new Deal(
        new DealId.Begun(1),
        Optional.empty(),
        "Acme",
        "Constance Abernathy-Villanueva",
        new DealDetails("", Amounts.monthly(new Money(mrr * 100)), next),
        stage,
        since,
        "price",
        Optional.empty());
  }

  private static Deal meeting(ZonedDateTime at) {
    return new Deal(
        new DealId.OfMeeting(1),
        Optional.empty(),
        "Acme",
        "Ada Merritt",
        DealDetails.NONE,
        DealStage.BOOKED,
        TODAY,
        "",
        Optional.of(at));
  }

  private Card only(Deal deal) {
    return writer.lanes(List.of(deal)).stream()
        .flatMap(lane -> lane.cards().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLaneComesToItsCardsAndTheRest() {
    List<Deal> won = new ArrayList<>();
    for (int i = 0; i < BoardWriter.MOST + 10; i++) {
      won.add(deal(DealStage.WON, TODAY.minusDays(i), 1_000, NextStep.NONE));
    }
    LaneCards lane = writer.lanes(won).get(Lane.WON.place());
    assertThat(lane.count()).isEqualTo(70);
    assertThat(lane.sum()).isEqualTo("$70,000 MRR");
    assertThat(lane.cards()).hasSize(60);
    assertThat(lane.cards().getFirst().foot()).isEqualTo("Feb 11");
    assertThat(lane.more()).isEqualTo("10 more before Dec 14, $10,000");
  }

  @Test
  void aNextStepIsOverdueOnceItsDayIsOver() {
    Card soon = only(deal(DealStage.HELD, TODAY, 1, new NextStep("Proposal", Optional.of(TODAY))));
    assertThat(soon.foot()).isEqualTo("Proposal by Thu");
    assertThat(soon.tone()).isEqualTo(Card.Tone.STEP);
    NextStep late = new NextStep("Proposal", Optional.of(TODAY.minusDays(1)));
    assertThat(only(deal(DealStage.HELD, TODAY, 1, late)).tone()).isEqualTo(Card.Tone.OVERDUE);
  }

  @Test
  void nothingToDoIsSaidFromTheSecondDayOn() {
    assertThat(only(deal(DealStage.PROPOSAL, TODAY, 1, NextStep.NONE)).tone())
        .isEqualTo(Card.Tone.TIME);
    Card waiting = only(deal(DealStage.PROPOSAL, TODAY.minusDays(9), 1, NextStep.NONE));
    assertThat(waiting.foot()).isEqualTo("No next step for 9 days");
    assertThat(waiting.tone()).isEqualTo(Card.Tone.OVERDUE);
    assertThat(waiting.who()).isEqualTo("C. Abernathy-Villanueva");
  }

  @Test
  void aMeetingThatIsOverIsAskedAbout() {
    Card ahead = only(meeting(TODAY.plusDays(5).atTime(10, 0).atZone(CHICAGO)));
    assertThat(ahead.foot().replace('\u00a0', ' ')).isEqualTo("Tue Feb 16, 10:00 AM");
    assertThat(ahead.amount()).isEmpty();
    Card over = only(meeting(TODAY.minusDays(2).atTime(10, 0).atZone(CHICAGO)));
    assertThat(over.foot()).isEqualTo("Feb 9: held or no-show?");
    assertThat(over.tone()).isEqualTo(Card.Tone.OVERDUE);
  }

  @Test
  void anotherYearIsNamed() {
    assertThat(only(deal(DealStage.LOST, TODAY.minusDays(400), 1, NextStep.NONE)).foot())
        .isEqualTo("Jan 7, 2026: price");
  }
}
