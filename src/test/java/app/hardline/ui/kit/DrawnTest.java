package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the ring and the pace line draw. */
@ExtendWith(ApplicationExtension.class)
class DrawnTest {
  private Ring ring;
  private PaceLine line;

  @Start
  void start(Stage stage) {
    ring = new Ring(Ring.Size.SMALL, quota -> "of " + quota);
    line = new PaceLine(12);
    line.setPrefWidth(212);
    Scene scene = new Scene(new Group(Boxes.row("", ring, line)), 600, 200);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
  }

  @Test
  void halfOfTheQuotaIsHalfTheRing() {
    show(new Progression(25, 50));
    assertThat(arc("done").getLength()).isEqualTo(-180);
    assertThat(arc("done").getStartAngle()).isEqualTo(90);
  }

  @Test
  void whatIsOverTheQuotaRunsOnAsASecondLap() {
    show(new Progression(60, 50));
    assertThat(arc("done").getLength()).isEqualTo(-360);
    assertThat(ring.lookupAll(".done").stream().map(Arc.class::cast))
        .anySatisfy(lap -> assertThat(lap.getLength()).isCloseTo(-72, within()));
  }

  @Test
  void whatIsBehindPaceIsThin() {
    show(new Progression(10, 50, 20));
    Arc behind = arc("behind");
    assertThat(behind.isVisible()).isTrue();
    assertThat(behind.getStrokeWidth()).isEqualTo(arc("done").getStrokeWidth() / 4);
  }

  @Test
  void theBarCrossesTheHardLineWhenTheQuotaIsPassed() {
    show(new Progression(60, 50));
    Rectangle hardLine = (Rectangle) line.lookup(".hard-line");
    assertThat(((Rectangle) line.lookup(".done")).getWidth()).isEqualTo(212);
    assertThat(hardLine.getX()).isEqualTo(199);
  }

  private void show(Progression progression) {
    WaitForAsyncUtils.waitForAsyncFx(
        2000,
        () -> {
          ring.progressionProperty().set(progression);
          line.progressionProperty().set(progression);
          ring.getScene().getRoot().applyCss();
          ring.getScene().getRoot().layout();
        });
  }

  private Arc arc(String style) {
    return (Arc) ring.lookup("." + style);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }
}
