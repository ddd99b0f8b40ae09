package app.hardline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The outcomes as the owner edits them. */
@ExtendWith(ApplicationExtension.class)
class OutcomesPaneTest {
  @TempDir Path temp;
  private final List<Throwable> troubles = new ArrayList<>();
  private World world;
  private OutcomesViewModel model;

  @Start
  void start(Stage stage) {
    world = World.empty(temp);
    Words words = new Words(Locale.US);
    model = new OutcomesViewModel(Tasks.inline(troubles::add), words, world.workbench());
    Scene scene = new Scene(new OutcomesPane(model, words), 900, 800);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    assertThat(troubles).isEmpty();
    world.close();
  }

  @Test
  void anOutcomeIsAdded(FxRobot robot) {
    robot.interact(model::add);
    robot.write("In a meeting");
    robot.type(KeyCode.TAB);
    robot.write("m");
    robot.interact(() -> edited().restProperty().set("3 hours"));
    robot.type(KeyCode.ENTER);
    Outcome added = world.workbench().outcomes().named("in-a-meeting");
    assertThat(added.key()).isEqualTo("m");
    assertThat(added.rest()).contains(Duration.ofHours(3));
    assertThat(model.editedProperty().get()).isEmpty();
  }

  @Test
  void whatCannotBeStaysInTheFormWithASentence(FxRobot robot) {
    robot.interact(model::add);
    robot.write("Busy");
    robot.type(KeyCode.ENTER);
    assertThat(model.wrongProperty().get()).isNotEmpty();
    robot.interact(() -> edited().keyProperty().set("z"));
    robot.type(KeyCode.ENTER);
    assertThat(model.wrongProperty().get())
        .isEqualTo("There is an outcome named Busy already; choose another name.");
    robot.interact(() -> edited().restProperty().set("soon"));
    robot.type(KeyCode.ENTER);
    assertThat(model.wrongProperty().get()).startsWith("Say the rest as in");
    robot.type(KeyCode.ESCAPE);
    assertThat(model.editedProperty().get()).isEmpty();
    assertThat(world.workbench().outcomes().all()).hasSize(15);
  }

  @Test
  void aShippedOutcomeIsRenamedButNotAsked(FxRobot robot) {
    robot.interact(() -> model.edit(world.workbench().outcomes().named("callback")));
    robot.interact(() -> edited().nameProperty().set("Call back"));
    robot.type(KeyCode.ENTER);
    Outcome renamed = world.workbench().outcomes().named("callback");
    assertThat(renamed.name()).isEqualTo("Call back");
    assertThat(renamed.asksFor()).contains(AsksFor.CALLBACK);
  }

  @Test
  void oneIsMovedRetiredAndBroughtBack(FxRobot robot) {
    Outcome busy = world.workbench().outcomes().named("busy");
    robot.interact(() -> model.move(busy, -1));
    assertThat(codes().indexOf("busy")).isEqualTo(9);
    robot.interact(() -> model.retire(busy));
    assertThat(codes()).doesNotContain("busy");
    robot.interact(() -> model.bringBack(busy));
    assertThat(codes()).endsWith("busy");
    robot.interact(() -> model.retire(world.workbench().outcomes().named("no-answer")));
    assertThat(model.wrongProperty().get()).contains("can’t be retired");
  }

  private EditedOutcome edited() {
    return model.editedProperty().get().orElseThrow();
  }

  private List<String> codes() {
    return model.shownProperty().get().offered().stream().map(Outcome::code).toList();
  }
}
