package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialing.DialState;
import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.WindowChoices;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the card tells of somebody, and what can be done with it. */
@ExtendWith(ApplicationExtension.class)
class CardTest {
  @TempDir Path temp;
  private DialSample sample;
  private DialViewModel model;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    sample.settle(Cast.CONSTANCE, Cast.HAL);
    model = sample.model();
    sample.show(stage, model, 1200, 744);
    stage.sizeToScene();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void theOnesAtTheSameCompanyStandThereWithWhatBecameOfThem() {
    assertThat(model.background().shownProperty().get().colleagues())
        .containsExactly(new Background.Colleague(Cast.HAL.fullName(), "not called yet"));
  }

  @Test
  void aCardAtRestIsLaidOutAFewTimesASecond(FxRobot robot) throws TimeoutException {
    AtomicInteger seconds = new AtomicInteger();
    AtomicInteger layouts = new AtomicInteger();
    robot.interact(() -> {
      Parent view = robot.lookup(".dial").query();
      Beat.everySecond(view, seconds::incrementAndGet);
      view.getScene()
          .addPreLayoutPulseListener(() -> layouts.addAndGet(view.isNeedsLayout() ? 1 : 0));
    });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seconds.get() > 0);
    int before = layouts.get();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seconds.get() > 1);
    assertThat(layouts.get() - before).isLessThan(20);
  }

  @Test
  void aClickOnTheOtherNumberDialsThatOne(FxRobot robot) {
    robot.interact(() -> robot.lookup(".number-link").<Hyperlink>query().fire());
    assertThat(sample.dialed).singleElement().asString().startsWith("+15125550100");
    assertThat(robot.lookup(".number-link").<Node>queryAll()).allMatch(Node::isDisabled);
  }

  @Test
  void cSearchesTheWebForTheCompanyAndNothingElse(FxRobot robot) {
    robot.type(KeyCode.N, KeyCode.X, KeyCode.ESCAPE, KeyCode.C);
    assertThat(sample.asked)
        .containsExactly(
            "open https://www.google.com/search?q=St.+Brendan%E2%80%99s+Episcopal+School");
  }

  @Test
  void duringACallTheSearchIsOnAltC(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.ALT, KeyCode.C);
    assertThat(sample.asked).hasSize(1);
    assertThat(model.noteProperty().get()).isEmpty();
    assertThat(model.stateProperty().get()).isInstanceOf(DialState.Dialed.class);
  }

  @Test
  void anotherEngineIsAskedWhereOneIsChosen(FxRobot robot) {
    String engine = "https://search.example/?words={query}&safe=1";
    sample.world.workbench().settings().put(WindowChoices.WEB_SEARCH, engine);
    robot.interact(model::skip);
    assertThat(model.background().shownProperty().get().search())
        .isEqualTo("https://search.example/?words=Orr+%26+Daughters&safe=1");
  }

  @Test
  void itSaysWhichListTheNumberCameFrom() {
    assertThat(model.background().shownProperty().get().from())
        .isEqualTo("From " + World.LIST + ", added by hand.");
  }

  @Test
  void whyAListMayBeCalledIsSaidOnceAndStandsOnEveryCardOfIt(FxRobot robot) {
    robot.type(KeyCode.Y);
    robot.write("members of our chamber");
    robot.type(KeyCode.ENTER);
    assertThat(sample.world.workbench().lists().grounds(sample.world.list()))
        .contains("members of our chamber");
    assertThat(sample.dialed).isEmpty();
    robot.type(KeyCode.S);
    assertThat(robot.lookup(".origin .label").<Label>queryAll())
        .extracting(Label::getText)
        .contains(World.LIST + ": members of our chamber");
  }

  @Test
  void leavingTheFieldKeepsWhatWasTypedAndTakesNoCallBack(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.ALT, KeyCode.Y);
    robot.write("public directory");
    robot.type(KeyCode.ESCAPE);
    assertThat(sample.world.workbench().lists().grounds(sample.world.list()))
        .contains("public directory");
    assertThat(model.stateProperty().get()).isInstanceOf(DialState.Dialed.class);
  }
}
