package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialViewModelTest {
  private final DialSample sample = new DialSample();
  private final DialViewModel model = sample.model;

  @Test
  void dialingHandsTheNumberOverAndStartsTheTimer() {
    model.dial();
    assertThat(sample.done).containsExactly("dial +15125550142");
    assertThat(model.stageProperty().get()).isInstanceOf(Stage.Ringing.class);
  }

  @Test
  void theNextNumberOfTheProspectIsDialedAfterItWasChosen() {
    model.nextNumber();
    model.dial();
    assertThat(sample.done).containsExactly("dial +15125550100");
    model.nextNumber();
    assertThat(model.numberProperty().get()).map(Card.Phone::kind).contains("Company");
  }

  @Test
  void aDigitDuringTheCallEndsAndLogsItAndBringsTheNext() {
    model.dial();
    sample.pass(21);
    model.noteProperty().set("  nobody there ");
    model.choose(DialSample.NO_ANSWER);
    assertThat(sample.logged)
        .singleElement()
        .satisfies(call -> {
          assertThat(call.outcome()).isEqualTo("no-answer");
          assertThat(call.note()).isEqualTo("nobody there");
          assertThat(call.answered()).isEmpty();
          assertThat(Duration.between(call.dialed(), call.over()))
              .isEqualTo(Duration.ofSeconds(21));
        });
    assertThat(model.factsProperty().get().card()).map(Card::prospect).contains(2L);
    assertThat(model.stageProperty().get()).isInstanceOf(Stage.Ready.class);
    assertThat(model.noteProperty().get()).isEmpty();
  }

  @Test
  void talkTimeRunsFromTheAnswerToTheEnd() {
    model.dial();
    sample.pass(10);
    model.answered();
    sample.pass(60);
    model.callOver();
    sample.pass(30);
    model.choose(DialSample.NO_ANSWER);
    assertThat(sample.logged)
        .singleElement()
        .satisfies(call ->
            assertThat(Duration.between(call.answered().orElseThrow(), call.over()))
                .isEqualTo(Duration.ofSeconds(60)));
  }

  @Test
  void whatNeverRangIsNoCall() {
    model.dial();
    model.neverRang();
    assertThat(model.stageProperty().get()).isInstanceOf(Stage.Ready.class);
    assertThat(sample.logged).isEmpty();
  }

  @Test
  void aCallbackIsLoggedOnceItsTimeIsUnderstood() {
    model.dial();
    model.choose(DialSample.CALLBACK);
    model.confirm();
    model.whenProperty().set("someday");
    model.confirm();
    assertThat(sample.logged).isEmpty();
    model.whenProperty().set("tuesday at 2");
    model.confirm();
    assertThat(sample.logged)
        .extracting(Finished::when)
        .containsExactly(Optional.of(DialSample.PROMISED));
    assertThat(model.askingProperty().get()).isEmpty();
  }

  @Test
  void goingBackFromTheQuestionKeepsTheCallAndTheNote() {
    model.dial();
    model.noteProperty().set("likes backups");
    model.choose(DialSample.CALLBACK);
    model.back();
    assertThat(model.stageProperty().get()).isInstanceOf(Stage.Ringing.class);
    assertThat(model.noteProperty().get()).isEqualTo("likes backups");
  }

  @Test
  void aCallThatCouldNotBeKeptStaysOnTheScreenWithItsNote() {
    model.dial();
    model.noteProperty().set("all of it");
    sample.failFromNowOn();
    model.choose(DialSample.NO_ANSWER);
    assertThat(sample.troubles).hasSize(1);
    assertThat(model.stageProperty().get()).isInstanceOf(Stage.Over.class);
    assertThat(model.noteProperty().get()).isEqualTo("all of it");
    assertThat(model.factsProperty().get().card()).map(Card::prospect).contains(1L);
  }

  @Test
  void undoSkipAndPauseWaitUntilTheCallIsLogged() {
    model.dial();
    model.undo();
    model.skip();
    model.pause();
    model.importList();
    assertThat(sample.done).containsExactly("dial +15125550142");
    model.choose(DialSample.NO_ANSWER);
    model.undo();
    assertThat(sample.done).contains("undo");
  }

  @Test
  void readingAgainLeavesTheCallThatGoesOnAlone() {
    model.choose(DialSample.NO_ANSWER);
    model.dial();
    model.refresh();
    assertThat(model.factsProperty().get().card()).map(Card::prospect).contains(2L);
  }
}
