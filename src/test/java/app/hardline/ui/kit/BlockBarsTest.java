package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The calling blocks of a day, moved by hand. */
@ExtendWith(ApplicationExtension.class)
class BlockBarsTest {
  private static final double WIDTH = 700;

  private final List<String> moved = new ArrayList<>();
  private BlockBars bars;

  @Start
  void start(Stage stage) {
    bars = new BlockBars((block, minutes) -> moved.add(block + " by " + minutes));
    bars.barsProperty()
        .set(
            List.of(
                new BlockBars.Bar(90, 1, "22 of 22", "8:30 to 10:00", false),
                new BlockBars.Bar(120, 0, "28 dials", "3:00 to 5:00", true)));
    Scene scene = new Scene(bars, WIDTH, 200);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** Seven hundred wide are 210 minutes, so a quarter of an hour is fifty. */
  @Test
  void aBlockIsDraggedByQuartersOfAnHour(FxRobot robot) {
    Node block = bars.getChildren().get(1);
    robot.drag(block).dropBy(-104, 0);
    assertThat(moved).containsExactly("1 by -30");
    assertThat(block.getTranslateX()).isZero();
  }

  @Test
  void aBlockIsMovedByTheArrowKeys(FxRobot robot) {
    robot.interact(() -> bars.getChildren().get(1).requestFocus());
    robot.type(KeyCode.RIGHT, KeyCode.LEFT);
    assertThat(moved).containsExactly("1 by 15", "1 by -15");
  }

  @Test
  void aBlockThatHasBegunStays(FxRobot robot) {
    robot.drag(bars.getChildren().getFirst()).dropBy(100, 0);
    assertThat(moved).isEmpty();
  }
}
