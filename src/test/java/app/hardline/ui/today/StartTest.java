package app.hardline.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.Scope;
import app.hardline.prospect.Filter;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.tosend.ToSendPane;
import app.hardline.ui.tosend.ToSendViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
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

/** Other lists and filters from Today, by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class StartTest {
  @TempDir Path temp;
  private final List<Scope> dialed = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private World world;
  private TodayReader reader;
  private TodayViewModel today;
  private StartViewModel model;

  @Start
  void start(Stage stage) {
    world = World.peopled(temp);
    world.add("Schools", false, Cast.CONSTANCE, Cast.HAL);
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE prospect SET state = 'TX' WHERE id IN (1, 5)"));
    Tasks tasks =
        Tasks.inline(thrown -> {
          throw new AssertionError(thrown);
        });
    model = new StartViewModel(world.workbench(), tasks, words, figures, dialed::add);
    reader = new TodayReader(world.workbench(), words, figures);
    today =
        new TodayViewModel(
            tasks,
            words,
            figures,
            world.workbench().clock(),
            reader.read(Optional.empty()),
            reader::read,
            new TodayActions(
                named::add,
                model::open,
                () -> {},
                reader::setQuota,
                reader::moveBlock,
                () -> {},
                () -> {}));
    ToSendViewModel toSend = new ToSendViewModel(tasks, words, figures, world.workbench(), _ -> {});
    TodayView view =
        new TodayView(
            today, words, figures, new ToSendPane(toSend, words, 1, false), () -> {}, () -> {});
    Scene scene =
        new Scene(new StackPane(view, new StartView(model, words, view::requestFocus)), 1280, 800);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    view.requestFocus();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static void open(FxRobot robot) {
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
  }

  @Test
  void shiftEnterOffersOtherListsAndEscLeavesThem(FxRobot robot) {
    open(robot);
    assertThat(model.openProperty().get()).isTrue();
    assertThat(named).isEmpty();
    assertThat(model.countProperty().get()).isEqualTo("7 ready of 8");
    robot.type(KeyCode.ESCAPE);
    assertThat(model.openProperty().get()).isFalse();
    assertThat(dialed).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(named).containsExactly(World.LIST);
  }

  @Test
  void thePracticeListIsTickedWhereThereIsNoOther(FxRobot robot) {
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE call_list SET practice = 1"));
    open(robot);
    assertThat(model.linesProperty().get()).allMatch(line -> line.ticked().get());
    assertThat(model.countProperty().get()).isEqualTo("7 ready of 8");
  }

  @Test
  void aTickedListAndAStateAreCountedAndDialed(FxRobot robot) {
    open(robot);
    robot.type(KeyCode.DOWN, KeyCode.SPACE);
    assertThat(model.countProperty().get()).isEqualTo("2 ready of 2");
    robot.type(KeyCode.TAB).write("tx");
    assertThat(model.countProperty().get()).isEqualTo("1 ready of 1");
    robot.type(KeyCode.ENTER);
    assertThat(dialed)
        .containsExactly(
            new Scope(
                List.of(world.workbench().lists().named("Schools").id()),
                List.of(new Filter.InState("tx"))));
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void staffThatIsNoNumberIsSaidAndNothingStarts(FxRobot robot) {
    open(robot);
    robot.interact(() -> model.fewestProperty().set("ten"));
    assertThat(model.countProperty().get()).contains("whole number");
    robot.type(KeyCode.ENTER);
    assertThat(dialed).isEmpty();
    assertThat(model.openProperty().get()).isTrue();
  }

  @Test
  void enterGoesOnWithWhatWasDialedLast(FxRobot robot) {
    Scope last = new Scope(List.of(), List.of(new Filter.InState("TX")));
    world.workbench().dialSessions().start(last, () -> new ClipboardDialer(_ -> {}));
    TodayFacts facts = reader.read(Optional.empty());
    TodayFacts.ListRow row = facts.lists().getFirst();
    assertThat(row).isEqualTo(new TodayFacts.ListRow("All lists, TX", 2, 2, false, true));
    assertThat(facts.first()).map(TodayFacts.First::name).contains(Cast.CONSTANCE.fullName());
    assertThat(new LastDialed(world.workbench(), words, figures).named(row.name())).isEqualTo(last);
    robot.interact(today::refresh);
    assertThat(today.list()).contains(World.LIST);
    open(robot);
    assertThat(model.stateProperty().get()).isEqualTo("TX");
    assertThat(model.countProperty().get()).isEqualTo("2 ready of 2");
  }
}
