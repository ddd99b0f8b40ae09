package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An icon is one whatever becomes of what it stands in. */
@ExtendWith(ApplicationExtension.class)
class IconViewTest {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final String STYLE =
      "data:text/css,"
          + ".button { -fx-font-family: 'Inter Tabular'; }"
          + ".button:narrow { -fx-font-family: 'Inter Tabular Medium'; }";

  private Button button;

  @Start
  void start(Stage stage) {
    button = new Button("Today", Icon.TODAY.view("i20"));
    Scene scene = new Scene(button, 200, 100);
    Theme.LIGHT.dress(scene);
    scene.getStylesheets().add(STYLE);
    stage.setScene(scene);
    stage.show();
  }

  private Text drawing(FxRobot robot) {
    return robot.lookup(".ikonli-font-icon").queryText();
  }

  @Test
  void itIsDrawnInItsOwnFontWhereTheTextBesideItChanges(FxRobot robot) {
    assertThat(drawing(robot).getFont().getFamily()).containsIgnoringCase("feather");
    robot.interact(() -> button.pseudoClassStateChanged(NARROW, true));
    robot.interact(() -> button.applyCss());
    assertThat(drawing(robot).getFont().getFamily()).containsIgnoringCase("feather");
  }
}
