package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Words;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What lies around and over every screen. */
@ExtendWith(ApplicationExtension.class)
class ShellTest {
  private final Words words = new Words(Locale.US);
  private Shell shell;
  private TextField field;

  @Start
  void start(Stage stage) {
    shell = new Shell(words, new Toasts(), _ -> {});
    field = new TextField();
    shell.show(Screen.DIAL, field, "screen.keys.dial");
    Scene scene = new Scene(shell, 1000, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    field.requestFocus();
  }

  @Test
  void f1ShowsTheKeysAndNoneOfThemWorksMeanwhile(FxRobot robot) {
    robot.type(KeyCode.A, KeyCode.F1);
    assertThat(sheet(robot).isVisible()).isTrue();
    assertThat(robot.from(sheet(robot)).lookup(".keycap").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("Ctrl Enter", "Tab", "F1");
    robot.type(KeyCode.B, KeyCode.ESCAPE);
    assertThat(sheet(robot).isVisible()).isFalse();
    robot.type(KeyCode.C);
    assertThat(field.getText()).isEqualToIgnoringCase("ac");
  }

  @Test
  void aScreenThatComesLeavesTheFocusToWhatLiesOverIt(FxRobot robot) {
    robot.interact(() -> {
      TextField over = new TextField();
      shell.getChildren().add(over);
      over.requestFocus();
      shell.show(Screen.TODAY, new TextField(), "screen.keys.today");
    });
    robot.type(KeyCode.F1, KeyCode.A);
    assertThat(sheet(robot).isVisible()).isFalse();
    assertThat(((TextField) shell.getChildren().getLast()).getText()).isEqualToIgnoringCase("a");
  }

  @Test
  void callbacksThatAreDueStandBesideDial(FxRobot robot) {
    Label badge = robot.lookup(".badge").queryAs(Label.class);
    assertThat(badge.isVisible()).isFalse();
    robot.interact(() -> shell.showDue(2));
    assertThat(badge.isVisible()).isTrue();
    assertThat(badge.getText()).isEqualTo("2");
    robot.interact(() -> shell.showDue(0));
    assertThat(badge.isVisible()).isFalse();
  }

  @Test
  void aScreenThatWantsMoreRoomThanThereIsLeavesTheRailInPlace(FxRobot robot) {
    Region wide = new Region();
    wide.setMinSize(3_000, 2_000);
    robot.interact(() -> shell.show(Screen.TODAY, wide, "screen.keys.today"));
    Bounds rail = robot.lookup(".rail").queryAs(Region.class).getBoundsInParent();
    assertThat(rail.getMinX()).isZero();
    assertThat(rail.getHeight()).isEqualTo(700);
  }

  @Test
  void theSizeOfAnIconStandsAgainstTheThemes(FxRobot robot) {
    FontIcon icon = robot.lookup(".rail-item .ikonli-font-icon").query();
    int size = icon.getIconSize();
    robot.interact(() -> {
      icon.setStyle(icon.getStyle() + " ");
      icon.applyCss();
    });
    assertThat(icon.getIconSize()).isEqualTo(size).isGreaterThan(18);
  }

  private static Node sheet(FxRobot robot) {
    return robot.lookup(".scrim").query();
  }
}
