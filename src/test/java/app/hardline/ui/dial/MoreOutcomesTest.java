package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.hardline.calls.Call;
import app.hardline.dialing.DialState;
import app.hardline.prospect.Prospect;
import app.hardline.world.Cast;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The outcomes on a letter, and what outcomes ask, by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class MoreOutcomesTest {
  @TempDir Path temp;
  private DialSample sample;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    sample.show(stage);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void aDotAndALetterLog(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write(".b");
    assertThat(outcomes(Cast.CONSTANCE)).containsExactly("busy");
    assertThat(robot.lookup(".outcome-key").queryAll()).hasSize(11);
  }

  @Test
  void aLetterWithoutADotStartsTheNote(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write("bwnc");
    assertThat(sample.model.noteProperty().get()).isEqualTo("bwnc");
    assertThat(sample.calls(Cast.CONSTANCE)).isEmpty();
  }

  @Test
  void escapeGoesBackAndLettersAreWordsAgain(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write(".");
    assertThat(robot.lookup(".outcome-key").queryAll()).hasSize(5);
    robot.write("z");
    assertThat(sample.model.noteProperty().get()).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(sample.state()).isInstanceOf(DialState.Dialed.class);
    robot.write("n");
    assertThat(sample.model.noteProperty().get()).isEqualTo("n");
    assertThat(sample.calls(Cast.CONSTANCE)).isEmpty();
  }

  @Test
  void fromTheNoteItIsAltAndADot(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write("Said no. ");
    robot.push(KeyCode.ALT, KeyCode.PERIOD);
    robot.write("n");
    assertThat(sample.calls(Cast.CONSTANCE))
        .extracting(Call::outcome, Call::note)
        .containsExactly(tuple("not-a-fit", "Said no."));
  }

  @Test
  void aContractsEndIsAskedForAndTheyComeBackBeforeIt(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write(".c");
    robot.write("end of december");
    robot.type(KeyCode.ENTER);
    assertThat(sample.calls(Cast.CONSTANCE).getFirst().nextDue())
        .hasValueSatisfying(due -> assertThat(due).isEqualTo("2027-09-02T14:00:00Z"));
  }

  @Test
  void theRightPersonBecomesAProspectAtTheSameCompanyAndGoesWithTheUndo(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write(".w");
    robot.write("Dana Ochoa, manager, 512 555 0155");
    robot.type(KeyCode.ENTER);
    assertThat(named("Ochoa"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.firstName()).isEqualTo("Dana");
          assertThat(it.title()).isEqualTo("manager");
          assertThat(it.company()).isEqualTo("St. Brendan’s Episcopal School");
          assertThat(it.lists()).containsExactly("Round Rock chamber");
          assertThat(it.phones().getFirst().number().orElseThrow().e164())
              .isEqualTo("+15125550155");
        });
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(named("Ochoa")).isEmpty();
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
  }

  @Test
  void theRightPersonMayBeLeftOpen(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write(".w");
    robot.type(KeyCode.ENTER);
    assertThat(outcomes(Cast.CONSTANCE)).containsExactly("wrong-person");
    assertThat(sample.world.ask("SELECT count(*) FROM right_person")).isZero();
  }

  @Test
  void nobodyReachedAfterATalkIsAskedForOnceMore(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.SPACE);
    robot.interact(() -> sample.pass(30));
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.calls(Cast.CONSTANCE)).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(sample.state()).isInstanceOf(DialState.Answered.class);
    robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
    assertThat(outcomes(Cast.CONSTANCE)).containsExactly("no-answer");
  }

  @Test
  void aShortTalkIsNoReasonToAsk(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.SPACE);
    robot.interact(() -> sample.pass(29));
    robot.type(KeyCode.DIGIT1);
    assertThat(outcomes(Cast.CONSTANCE)).containsExactly("no-answer");
  }

  @Test
  void aBadNumberOffersTheNextOneAtOnceAndAnUndoBringsItBack(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT9);
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
    assertThat(sample.model.numbers().lines().getFirst().number())
        .isEqualTo(Cast.CONSTANCE.second());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.model.numbers().lines().getFirst().number())
        .isEqualTo(Cast.CONSTANCE.number());
  }

  @Test
  void whatNeverRangIsNotCounted(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(sample.state()).isInstanceOf(DialState.Ready.class);
    assertThat(sample.calls(Cast.CONSTANCE)).isEmpty();
    assertThat(sample.world.ask("SELECT count(*) FROM draft")).isZero();
  }

  @Test
  void aTimeIsPickedFromTheCalendar(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT6);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.TAB, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(sample.model.question().read().inFull())
        .isEqualTo("Friday, February 19, 9:30\u00a0AM");
    robot.type(KeyCode.ENTER);
    assertThat(outcomes(Cast.CONSTANCE)).containsExactly("callback");
  }

  @Test
  void whatStandsAtTheTimeIsSaid(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT7);
    robot.write("tuesday at 2");
    assertThat(booked().sentence()).isEqualTo("Nothing booked then.");
    robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT6);
    robot.write("tuesday 2:15pm");
    assertThat(booked().sentence())
        .isEqualTo("Meeting with Constance Abernathy-Villanueva at 2:00\u00a0PM.");
    assertThat(booked().warning()).isTrue();
    robot.interact(() -> sample.model.question().answerProperty().set("tuesday 4pm"));
    assertThat(booked().sentence()).isEqualTo("Nothing booked then; 1 appointment that day.");
  }

  @Test
  void aCallbackOutsideTheLawsHoursIsWarnedOf(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT6);
    robot.write("tuesday 11pm");
    assertThat(booked().warning()).isTrue();
    assertThat(booked().sentence()).startsWith("The law closes their phone");
    robot.interact(() -> sample.model.question().answerProperty().set("tuesday 11am"));
    assertThat(booked().sentence()).isEqualTo("Nothing booked then.");
  }

  @Test
  void aHolidayAWeekendAndANightThereAreToldAndNotRefused(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT7);
    robot.write("mon 10:30");
    assertThat(booked().sentence()).isEqualTo("Presidents Day there.");
    assertThat(booked().warning()).isTrue();
    robot.interact(() -> sample.model.question().answerProperty().set("sat 10am"));
    assertThat(booked().sentence()).isEqualTo("A Saturday there.");
    robot.interact(() -> sample.model.question().answerProperty().set("tuesday 11pm"));
    assertThat(booked().sentence()).startsWith("11:00").endsWith("early or late for a meeting.");
    robot.interact(() -> sample.model.question().answerProperty().set("mon 10:30"));
    robot.type(KeyCode.ENTER);
    assertThat(outcomes(Cast.CONSTANCE)).containsExactly("meeting");
  }

  @Test
  void outcomesAreTakenBackOneByOneWithAllThatTheyDid(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT7);
    robot.write("tuesday at 2");
    robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT0, KeyCode.ENTER);
    robot.write(".c");
    robot.write("june");
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.isOnCard(Cast.JOANNA)).isTrue();
    assertThat(sample.world.ask("SELECT count(*) FROM contract_end")).isZero();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.isOnCard(Cast.TAMSIN)).isTrue();
    assertThat(sample.world.ask("SELECT count(*) FROM standing WHERE bars & 1")).isZero();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
    assertThat(sample.world.ask("SELECT count(*) FROM meeting")).isZero();
    assertThat(sample.world.ask("SELECT count(*) FROM call WHERE voided_at IS NULL")).isZero();
    assertThat(sample.world.ask("SELECT count(*) FROM call")).isEqualTo(3);
  }

  private Booked.Standing booked() {
    return sample.model.booked().standingProperty().get();
  }

  private List<String> outcomes(Cast person) {
    return sample.calls(person).stream().map(Call::outcome).toList();
  }

  private List<Prospect> named(String lastName) {
    long[] all = sample.world.workbench().prospects().ids(Optional.empty());
    return sample.world.workbench().prospects().page(Arrays.stream(all).boxed().toList()).stream()
        .filter(it -> it.lastName().equals(lastName))
        .toList();
  }
}
