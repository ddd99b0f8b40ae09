package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BeatTest {
  private final AtomicInteger beats = new AtomicInteger();
  private final Pane view = new Pane();
  private Stage window;

  @Start
  void show(Stage stage) {
    window = stage;
    Beat.everySecond(view, beats::incrementAndGet);
    Scene scene = new Scene(view, 200, 100);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aViewThatIsTakenAwayNoLongerBeats(FxRobot robot) throws TimeoutException {
    awaitBeats(1);
    Pane other = new Pane();
    AtomicInteger others = new AtomicInteger();
    robot.interact(() -> {
      Beat.everySecond(other, others::incrementAndGet);
      window.getScene().setRoot(other);
    });
    int before = beats.get();
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> others.get() > 1);
    assertThat(beats).hasValue(before);
  }

  private void awaitBeats(int count) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> beats.get() >= count);
  }
}
