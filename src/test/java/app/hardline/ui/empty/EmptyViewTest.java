package app.hardline.ui.empty;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.ui.kit.Theme;
import app.hardline.words.Words;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The first thing that anybody sees. */
@ExtendWith(ApplicationExtension.class)
class EmptyViewTest {
  private final ObjectProperty<Optional<String>> quota =
      new SimpleObjectProperty<>(Optional.empty());

  @Start
  void start(Stage stage) {
    EmptyViewModel model = new EmptyViewModel(_ -> {}, () -> {}, () -> {}, quota, this::set);
    EmptyView view = new EmptyView(model, new Words(Locale.US));
    Scene scene = new Scene(view, 1200, 800);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    view.requestFocus();
  }

  @Test
  void theQuotaIsSeenWhileItIsTypedAndStandsThereAfterwards(FxRobot robot) {
    robot.press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
    TextField field = robot.lookup(".count").queryAs(TextField.class);
    robot.write("1000");
    assertThat(field.getText()).isEqualTo("1000");
    assertThat(field.getWidth()).isGreaterThanOrEqualTo(60);
    assertThat(robot.lookup("Set my quota").tryQuery().filter(Node::isVisible)).isEmpty();

    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("1000 dials a day").tryQuery()).isPresent();
    assertThat(robot.lookup("Set my quota").tryQuery().filter(Node::isVisible)).isPresent();
  }

  private Optional<String> set(String typed) {
    quota.set(Optional.of(typed + " dials a day"));
    return Optional.empty();
  }
}
