package app.hardline.ui.intake;

import static app.hardline.ui.intake.ImportSample.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.words.Figures;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
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

/** The import in a window, worked by the keyboard, with the work done beside the screen. */
@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {
  private static final int MANY = 60_000;

  @TempDir Path temp;
  private final List<Throwable> troubles = new ArrayList<>();
  private final List<String> dialed = new ArrayList<>();
  private World world;
  private ImportViewModel model;
  private ImportView view;

  @Start
  void start(Stage stage) {
    world = World.empty(temp.resolve("data"));
    Tasks tasks = Tasks.forWindow(troubles::add);
    model =
        new ImportViewModel(
            tasks, WORDS, new ImportWork(world.workbench(), WORDS).doors(dialed::add, () -> {}));
    view = new ImportView(model, WORDS, new Figures(Locale.US));
    Scene scene = new Scene(view, 1000, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    world.close();
    assertThat(troubles).isEmpty();
  }

  @Test
  void whereNoFileIsOpenTheKeyboardIsAtTheButtonThatChoosesOne(FxRobot robot) {
    robot.interact(view::requestFocus);
    assertThat(view.getScene().getFocusOwner()).isInstanceOf(ActionButton.class);
  }

  @Test
  void aFileIsMappedImportedAndTakenBackByTheKeyboard(FxRobot robot) throws Exception {
    open(
        Files.writeString(
            temp.resolve("leads.csv"),
            """
            Name,Firm,Line,Pet
            Warren Pike,Pike & Olsen CPAs,(512) 555-0162,cat
            Ingrid Solheim,Solheim Orthodontics,(737) 555-0128,dog
            """));
    until(() -> says(robot, "Import 2 prospects"));

    robot.clickOn("All 4");
    until(() -> says(robot, "Own field"));
    robot.clickOn("Own field");
    robot.type(KeyCode.N, KeyCode.ENTER);
    until(() -> says(robot, "Notes") && says(robot, "All 4 matched"));

    robot.interact(() -> model.listNameProperty().set("Texas"));
    robot.clickOn("Import 2 prospects");
    until(() -> says(robot, "2 prospects added to Texas."));
    robot.type(KeyCode.ENTER);
    assertThat(dialed).containsExactly("Texas");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> says(robot, "2 removed."));
    assertThat(world.workbench().prospects().ids(Optional.empty())).isEmpty();
  }

  @Test
  void anImportIsCancelledWithinASecondAndLeavesNothing(FxRobot robot) throws Exception {
    open(many());
    until(() -> model.shownProperty().get() instanceof ImportShown.Ready);
    robot.interact(model::importFile);
    until(() -> says(robot, "Cancel"));
    long asked = System.nanoTime();
    robot.type(KeyCode.ESCAPE);
    until(() -> model.shownProperty().get() instanceof ImportShown.Ready);
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked)).isLessThan(2_000);
    assertThat(world.workbench().prospects().ids(Optional.empty())).isEmpty();
  }

  private Path many() throws IOException {
    StringBuilder rows = new StringBuilder("Name,Company,Phone\n");
    for (int i = 0; i < MANY; i++) {
      rows.append("Person ").append(i).append(",Company ").append(i);
      rows.append(",512555").append(1_000 + i % 9_000).append('\n');
    }
    return Files.writeString(temp.resolve("many.csv"), rows);
  }

  private void open(Path file) {
    Platform.runLater(() -> model.open(file));
  }

  private static boolean says(FxRobot robot, String text) {
    return robot.lookup((Labeled label) -> text.equals(label.getText())).tryQuery().isPresent();
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    waitFor(20, TimeUnit.SECONDS, () -> waitForAsyncFx(5_000, condition));
    waitForFxEvents();
  }
}
