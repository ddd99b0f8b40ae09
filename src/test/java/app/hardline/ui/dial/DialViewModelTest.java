package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.calls.CallReason;
import app.hardline.calls.Outcome;
import app.hardline.dialing.Card;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Scope;
import app.hardline.prospect.Region;
import app.hardline.quota.Metric;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialViewModelTest {
  @TempDir Path temp;
  private DialSample sample;
  private DialViewModel model;

  @BeforeEach
  void open() {
    sample = new DialSample(temp);
    model = sample.model;
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void theKeysAreTheTenDigits() {
    assertThat(model.outcomes().onDigits())
        .extracting(Outcome::key)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");
  }

  @Test
  void dialingHandsTheNumberOver() {
    model.dial();
    assertThat(sample.dialed).containsExactly("+15125550142");
    assertThat(sample.state()).isInstanceOf(DialState.Dialed.class);
    assertThat(model.isCall()).isTrue();
  }

  @Test
  void theOtherNumberIsDialedAfterItWasChosen() {
    model.numbers().offerNext();
    model.dial();
    assertThat(sample.dialed).singleElement().asString().startsWith("+15125550100");
  }

  @Test
  void theNumbersGoRound() {
    model.numbers().offerNext();
    model.numbers().offerNext();
    assertThat(model.numbers().lines().getFirst().number()).isEqualTo(Cast.CONSTANCE.number());
  }

  @Test
  void anOutcomeLogsTheCallWithItsNoteAndBringsTheNext() {
    model.dial();
    sample.pass(21);
    model.noteProperty().set("  nobody there ");
    sample.choose("no-answer");
    assertThat(sample.calls(Cast.CONSTANCE))
        .singleElement()
        .satisfies(call -> {
          assertThat(call.outcome()).isEqualTo("no-answer");
          assertThat(call.note()).isEqualTo("nobody there");
          assertThat(length(call)).isEqualTo(Duration.ofSeconds(21));
        });
    assertThat(sample.isOnCard(Cast.TAMSIN)).isTrue();
    assertThat(model.noteProperty().get()).isEmpty();
    assertThat(model.surroundings().aroundProperty().get().dials()).isOne();
    assertThat(model.sitting().dialsProperty().get()).isOne();
  }

  @Test
  void talkTimeRunsFromTheAnswerToTheEnd() {
    model.dial();
    sample.pass(10);
    model.answered();
    sample.pass(60);
    model.callOver();
    sample.pass(30);
    sample.choose("not-now");
    assertThat(sample.calls(Cast.CONSTANCE))
        .singleElement()
        .satisfies(call ->
            assertThat(Duration.between(call.answeredAt().orElseThrow(), call.endedAt()))
                .isEqualTo(Duration.ofSeconds(60)));
  }

  @Test
  void whatNeverRangIsNoCall() {
    model.dial();
    model.back();
    assertThat(sample.state()).isInstanceOf(DialState.Ready.class);
    assertThat(sample.done(Metric.Standard.DIALS)).isZero();
  }

  @Test
  void aCallbackIsLoggedOnceItsTimeIsUnderstood() {
    model.dial();
    sample.pass(60);
    sample.choose("callback");
    model.confirm();
    model.question().answerProperty().set("someday");
    model.confirm();
    assertThat(sample.done(Metric.Standard.DIALS)).isZero();
    model.question().answerProperty().set("tuesday at 2");
    assertThat(model.question().read().inFull()).isEqualTo("Tuesday, February 16, 2:00\u00a0PM");
    model.confirm();
    assertThat(sample.world.workbench().callbacks().open(Instant.parse("2028-01-01T00:00:00Z")))
        .singleElement()
        .satisfies(callback -> assertThat(callback.due()).isEqualTo("2027-02-16T20:00:00Z"));
    assertThat(model.question().isAsked()).isFalse();
  }

  @Test
  void goingBackFromTheQuestionKeepsTheCallAndTheNote() {
    model.dial();
    model.noteProperty().set("likes backups");
    sample.choose("meeting");
    model.back();
    assertThat(model.isCall()).isTrue();
    assertThat(model.noteProperty().get()).isEqualTo("likes backups");
    assertThat(model.question().isAsked()).isFalse();
  }

  @Test
  void anUndoneCallIsOnTheCardAgain() {
    model.dial();
    sample.pass(5);
    model.noteProperty().set("first words");
    sample.choose("voicemail");
    model.undo();
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
    assertThat(model.noteProperty().get()).isEqualTo("first words");
    assertThat(sample.done(Metric.Standard.DIALS)).isZero();
    assertThat(model.sitting().dialsProperty().get()).isZero();
  }

  @Test
  void anAnsweredCallOfNoLengthCanBeTakenBack() {
    model.dial();
    model.answered();
    sample.choose("not-now");
    model.undo();
    assertThat(sample.troubles).isEmpty();
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
  }

  @Test
  void skipLeaveAndImportWaitUntilTheCallIsLogged() {
    model.dial();
    model.skip();
    model.waysOut().leave();
    model.waysOut().importList();
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
    assertThat(sample.asked).isEmpty();
    sample.choose("no-answer");
    model.skip();
    model.waysOut().leave();
    assertThat(sample.isOnCard(Cast.JOANNA)).isTrue();
    assertThat(sample.asked).containsExactly("leave");
  }

  @Test
  void theQueueBeginsWithTheOneOnTheCardAndLeavesOutWhoWasSkipped() {
    model.skip();
    assertThat(model.surroundings().aroundProperty().get().queue())
        .extracting(Around.Waiting::prospect)
        .startsWith(Cast.TAMSIN.id(), Cast.JOANNA.id())
        .doesNotContain(Cast.CONSTANCE.id());
  }

  @Test
  void aLongNameIsCutToTheLetterOfTheGivenName() {
    assertThat(model.surroundings().aroundProperty().get().queue().getFirst().name())
        .isEqualTo("C. Abernathy-Villanueva");
  }

  @Test
  void aNoteOutlivesTheProgram() {
    model.noteProperty().set("half a sent");
    model.keepNote();
    sample.world.restart();
    assertThat(
            sample
                .world
                .workbench()
                .dialSessions()
                .start(
                    Scope.of(sample.world.list()),
                    () -> {
                      throw new AssertionError("nothing is dialed");
                    })
                .state()
                .card())
        .map(Card::note)
        .isEqualTo(Optional.of("half a sent"));
  }

  @Test
  void whatCouldNotBeDoneIsToldAndTheScreenShowsWhereTheSessionIs() {
    model.dial();
    sample.choose("confirmed");
    assertThat(sample.troubles)
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.reason()).isEqualTo(CallReason.NO_MEETING));
    assertThat(model.isCall()).isTrue();
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
  }

  private static Duration length(Call call) {
    return Duration.between(call.startedAt(), call.endedAt());
  }

  @Test
  void anEmptiedNoteIsKeptAsEmpty() {
    model.noteProperty().set("wrong person");
    model.keepNote();
    assertThat(sample.keptNote()).isEqualTo("wrong person");
    model.noteProperty().set("");
    model.keepNote();
    assertThat(sample.keptNote()).isEmpty();
    assertThat(sample.world.ask("SELECT count(*) FROM draft")).isZero();
  }

  @Test
  void keepingTheNoteLeavesTheScreenAsItIs() {
    List<DialState> shown = new ArrayList<>();
    model.stateProperty().addListener((_, _, now) -> shown.add(now));
    model.noteProperty().set("half a sent");
    model.keepNote();
    assertThat(sample.keptNote()).isEqualTo("half a sent");
    assertThat(shown).isEmpty();
  }

  @Test
  void theNoteOfALoggedCallIsNotTheNextOnesOfTheSameProspect() {
    model.dial();
    model.noteProperty().set("disconnected");
    sample.choose("bad-number");
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
    assertThat(model.noteProperty().get()).isEmpty();
    model.noteProperty().set("office is closed");
    model.undo();
    assertThat(model.noteProperty().get()).isEqualTo("disconnected\noffice is closed");
  }

  @Test
  void whereNobodyWasLeftAPromiseThatFallsDueComesUpByItself() {
    model.dial();
    sample.choose("callback");
    model.question().answerProperty().set("3 pm");
    model.confirm();
    while (!model.isNobodyLeft()) {
      sample.choose("do-not-call");
    }
    sample.pass(60);
    assertThat(model.isNobodyLeft()).isTrue();
    sample.pass(6 * 60 * 60);
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
  }

  @Test
  void numbersAreWrittenAsInTheCountryOfTheOwner() {
    assertThat(model.numbers().lines().getFirst().shown()).doesNotStartWith("+");
    sample.world.workbench().settings().put(Region.HOME, new Region("GB"));
    assertThat(sample.model().numbers().lines().getFirst().shown()).startsWith("+1 ");
  }
}
