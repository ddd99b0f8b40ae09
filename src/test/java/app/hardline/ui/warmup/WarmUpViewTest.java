package app.hardline.ui.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.script.Caller;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The warm-up in a window. */
@ExtendWith(ApplicationExtension.class)
class WarmUpViewTest {
  @TempDir Path temp;
  private World world;
  private WarmUpViewModel model;
  private TextField above;

  @Start
  void start(Stage stage) {
    world = World.empty(temp);
    model =
        new WarmUpViewModel(
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            world.clock,
            world.workbench().drills(),
            world.workbench().drills().deck(),
            new Caller("Pat", "Kessler IT Services"),
            () -> {},
            () -> {});
    WarmUpView view = new WarmUpView(model, new Words(Locale.US), new Figures(Locale.US));
    above = new TextField();
    Scene scene = new Scene(new StackPane(view, above), 1000, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    view.requestFocus();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void theSecondsThatPassLeaveTheFocusWhereItIs(FxRobot robot) {
    robot.interact(above::requestFocus);
    robot.interact(() -> {
      world.pass(Duration.ofSeconds(1));
      model.tick();
    });
    robot.type(KeyCode.DIGIT1);
    assertThat(above.getText()).isEqualTo("1");
  }

  @Test
  void spaceTurnsACardAndADigitTakesTheNext(FxRobot robot) {
    robot.type(KeyCode.SPACE, KeyCode.DIGIT1, KeyCode.SPACE, KeyCode.DIGIT2);
    assertThat(model.scoreProperty().get().known()).isOne();
    assertThat(model.scoreProperty().get().stumbled()).isOne();
  }
}
