package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A list on which nobody is left, while there are people on another one. */
@ExtendWith(ApplicationExtension.class)
class NobodyLeftTest {
  @TempDir Path temp;
  private DialSample sample;
  private DialViewModel model;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    sample.world.add("Freight", false, Cast.GIL);
    model = sample.model(sample.world.workbench().lists().named("Freight"));
    sample.show(stage, model, 1000, 700);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void enterGoesOnWithTheOtherList(FxRobot robot) {
    assertThat(model.surroundings().aroundProperty().get().others()).isEmpty();
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    assertThat(model.isNobodyLeft()).isTrue();
    assertThat(model.surroundings().aroundProperty().get().others())
        .extracting(Around.Other::name)
        .containsExactly(World.LIST);
    robot.type(KeyCode.DIGIT5, KeyCode.ENTER);
    assertThat(sample.asked).containsExactly("dial " + World.LIST);
  }

  @Test
  void theScriptGivesWayToTheSession(FxRobot robot) {
    assertThat(robot.lookup(".script").query().isVisible()).isTrue();
    assertThat(robot.lookup(".session-side").query().isVisible()).isFalse();
    robot.type(KeyCode.ENTER, KeyCode.DIGIT6);
    robot.write("tomorrow 3pm");
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup(".script").query().isVisible()).isFalse();
    assertThat(robot.lookup(".session-side").query().isVisible()).isTrue();
    assertThat(model.surroundings().aroundProperty().get().promised())
        .containsExactly(new Around.Promised("tomorrow, 3:00\u00a0PM", "Gil Navarro"));
    assertThat(model.sitting().figuresProperty().get().conversations()).isEqualTo(1);
  }

  @Test
  void whereNobodyIsLeftNoKeyForADialIsNamed(FxRobot robot) {
    assertThat(says(robot, "Enter dials.")).isTrue();
    robot.type(KeyCode.S);
    assertThat(model.isNobodyLeft()).isTrue();
    assertThat(says(robot, "Enter dials.")).isFalse();
  }

  private static boolean says(FxRobot robot, String text) {
    return robot.lookup(".label").queryAllAs(Labeled.class).stream()
        .anyMatch(label -> label.getText() != null && label.getText().startsWith(text));
  }

  @Test
  void whereThereIsNoOtherListEnterEndsTheSession(FxRobot robot) {
    for (Cast person : Cast.values()) {
      sample.world.workbench().hand().retire(List.of(person.id()));
    }
    robot.type(KeyCode.DIGIT1);
    assertThat(model.surroundings().aroundProperty().get().others()).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(sample.asked).containsExactly("end");
  }

  @Test
  void escapeEndsTheSession(FxRobot robot) {
    robot.type(KeyCode.DIGIT1, KeyCode.ESCAPE);
    assertThat(sample.asked).containsExactly("end");
  }
}
