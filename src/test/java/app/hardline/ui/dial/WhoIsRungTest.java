package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.intake.SampleList;
import app.hardline.prospect.CallList;
import app.hardline.world.Cast;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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

/** Whatever list is dialed, the screen says of the one on the card whether they are rung. */
@ExtendWith(ApplicationExtension.class)
class WhoIsRungTest {
  private static final String PRACTICE = "Practice: nothing is dialed or counted";

  @TempDir Path temp;
  private DialSample sample;
  private DialViewModel model;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    sample.world.workbench().sampleList().load();
    model = sample.model(practice());
    sample.show(stage, model, 1280, 800);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void somebodyRealIsRungAlsoAmidPractice(FxRobot robot) {
    assertThat(said(robot)).contains(PRACTICE);
    robot.interact(() -> model.turnTo(Cast.GIL.id()));
    robot.type(KeyCode.ENTER);
    assertThat(sample.dialed).containsExactly("+15125550146");
    assertThat(said(robot))
        .contains("The dialer has the call.")
        .doesNotContain(PRACTICE, "Practice: nobody is rung.");
  }

  @Test
  void somebodyMadeUpIsNeverRung(FxRobot robot) {
    long madeUp = sample.world.workbench().prospects().ids(Optional.of(practice()))[0];
    robot.interact(() -> sample.show(new Stage(), sample.model, 1280, 800));
    assertThat(said(robot)).doesNotContain(PRACTICE);
    robot.interact(() -> sample.model.turnTo(madeUp));
    robot.interact(sample.model::dial);
    assertThat(sample.dialed).isEmpty();
    assertThat(said(robot))
        .contains(PRACTICE, "Practice: nobody is rung.")
        .doesNotContain("The dialer has the call.");
  }

  private CallList practice() {
    return sample.world.workbench().lists().named(SampleList.NAME);
  }

  private static List<String> said(FxRobot robot) {
    return robot
        .from(robot.listTargetWindows().getLast().getScene().getRoot())
        .lookup(".label")
        .<Label>queryAll()
        .stream()
        .filter(WhoIsRungTest::isSeen)
        .map(Label::getText)
        .toList();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
