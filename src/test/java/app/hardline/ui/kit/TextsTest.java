package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What gives way where there is little room. */
@ExtendWith(ApplicationExtension.class)
class TextsTest {
  private static final double ROOM = 500;

  private HBox row;

  @Start
  void start(Stage stage) {
    row = new HBox();
    row.setMaxWidth(ROOM);
    Scene scene = new Scene(row, ROOM, 100);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aNameStaysWholeAndWhatIsBesideItIsCut(FxRobot robot) {
    Label name = Texts.name("Constance Abernathy", "bold");
    Label beside = Texts.line("a sentence that goes on and on ".repeat(9), "");
    show(robot, name, beside);
    assertThat(name.isTextTruncated()).isFalse();
    assertThat(beside.isTextTruncated()).isTrue();
  }

  @Test
  void aNameOfManyLettersIsCutInTheEnd(FxRobot robot) {
    Label name = Texts.name("Abernathy ".repeat(12), "bold");
    show(robot, name, Texts.line("is first", ""));
    assertThat(name.isTextTruncated()).isTrue();
    assertThat(row.getChildren().getLast().getBoundsInParent().getMaxX()).isLessThanOrEqualTo(ROOM);
  }

  private void show(FxRobot robot, Label... labels) {
    robot.interact(() -> row.getChildren().setAll(labels));
    robot.interact(row::layout);
  }
}
