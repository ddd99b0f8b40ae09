package app.hardline.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Deals;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NextStep;
import app.hardline.store.DataFolder;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import app.hardline.world.Cast;
import app.hardline.world.SetClock;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The board as it is used, over a database that refuses every query on the screen's thread. */
@ExtendWith(ApplicationExtension.class)
class DealsScreenTest {
  @TempDir Path temp;
  private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
  private final AtomicBoolean refusing = new AtomicBoolean();
  private Workbench workbench;
  private Deals deals;

  @Start
  void start(Stage stage) {
    Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> troubles.add(thrown));
    try (World world = World.peopled(temp)) {
      world.log(Cast.TAMSIN, "meeting", "2027-02-11T09:30-06:00[America/Chicago]");
      world.log(Cast.GIL, "meeting", "2027-02-11T10:30-06:00[America/Chicago]");
    }
    workbench =
        Workbench.open(
            new DataFolder(temp),
            new SetClock("2027-02-11T18:02:00Z", "America/Chicago"),
            () -> refusing.get() && Platform.isFxApplicationThread());
    deals = workbench.books().deals();
    refusing.set(true);
    Words words = new Words(Locale.US);
    Figures figures = new Figures(Locale.US);
    Toasts toasts = new Toasts();
    DealsViewModel model =
        new DealsViewModel(
            Tasks.forWindow(troubles::add),
            words,
            figures,
            workbench.clock(),
            deals,
            workbench.tally()::goals);
    Shell shell = new Shell(words, toasts, _ -> {});
    Scene scene = new Scene(shell, 1280, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    model.refresh();
    shell.show(Screen.DEALS, new DealsView(model, words, figures, toasts), "screen.keys.deals");
  }

  @AfterEach
  void close() {
    List<Throwable> whileOpen = List.copyOf(troubles);
    workbench.close();
    assertThat(whileOpen).isEmpty();
  }

  @Test
  void aDealIsWonByTheKeyboardAlone(FxRobot robot) throws Exception {
    until(() -> shows(robot, "Orr & Daughters"));
    push(robot, KeyCode.RIGHT);
    until(() -> stage("Orr & Daughters") == DealStage.HELD && lane(robot, "Held", 1));
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    until(() -> stage("Orr & Daughters") == DealStage.PROPOSAL && lane(robot, "Proposal", 1));
    push(robot, KeyCode.RIGHT);
    until(() -> robot.lookup("#deal-mrr").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    until(() -> shows(robot, "Say what the deal is worth: a month, once, or both."));
    robot.write("1850");
    robot.type(KeyCode.ENTER);
    until(() -> stage("Orr & Daughters") == DealStage.WON && lane(robot, "Won", 1));
    until(() -> shows(robot, "$1,850 MRR"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> stage("Orr & Daughters") == DealStage.PROPOSAL);
  }

  @Test
  void arrowsChooseAndLosingAsksWhy(FxRobot robot) throws Exception {
    until(() -> shows(robot, "Navarro Tile"));
    robot.type(KeyCode.DOWN);
    for (int i = 0; i < 2; i++) {
      DealStage before = stage("Navarro Tile");
      push(robot, KeyCode.RIGHT);
      until(() -> stage("Navarro Tile") != before && settled(robot));
    }
    push(robot, KeyCode.RIGHT);
    until(() -> robot.lookup("#deal-mrr").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertThat(stage("Navarro Tile")).isEqualTo(DealStage.PROPOSAL);
    assertThat(stage("Orr & Daughters")).isEqualTo(DealStage.BOOKED);
  }

  @Test
  void theMouseCarriesADealToAnotherLane(FxRobot robot) throws Exception {
    until(() -> shows(robot, "Orr & Daughters"));
    robot.drag(label(robot, "Orr & Daughters"), MouseButton.PRIMARY).dropTo(label(robot, "Held"));
    until(() -> stage("Orr & Daughters") == DealStage.HELD);
    until(() -> lane(robot, "Held", 1));
    robot.drag(label(robot, "Orr & Daughters"), MouseButton.PRIMARY).dropTo(label(robot, "Lost"));
    until(() -> robot.lookup("#deal-why").tryQuery().isPresent());
    robot.write("no budget");
    robot.type(KeyCode.ENTER);
    until(() -> shows(robot, "Feb 11: no budget"));
    assertThat(stage("Orr & Daughters")).isEqualTo(DealStage.LOST);
  }

  @Test
  void aNoShowStaysWhereMeetingsAreBooked(FxRobot robot) throws Exception {
    until(() -> shows(robot, "Orr & Daughters"));
    robot.type(KeyCode.X);
    until(() -> shows(robot, "No-show Feb 11, rebook"));
    assertThat(stage("Orr & Daughters")).isEqualTo(DealStage.NO_SHOW);
  }

  @Test
  void aDealIsMadeByHandAndItsNextStepIsKept(FxRobot robot) throws Exception {
    until(() -> shows(robot, "Orr & Daughters"));
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> robot.lookup("#deal-company").tryQuery().isPresent());
    robot.write("Bexar Tool Rental");
    robot.type(KeyCode.ENTER);
    until(() -> shows(robot, "Bexar Tool Rental"));
    robot.type(KeyCode.ENTER);
    until(() -> robot.lookup("#deal-title").query().isFocused());
    robot.write("Backups");
    robot.type(KeyCode.TAB);
    robot.write("2,400");
    robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    robot.write("Proposal");
    robot.type(KeyCode.TAB);
    robot.write("feb 19");
    robot.type(KeyCode.ENTER);
    until(() -> shows(robot, "Proposal by Feb 19"));
    assertThat(deal("Bexar Tool Rental").details())
        .isEqualTo(
            new DealDetails(
                "Backups",
                Amounts.monthly(Money.read("2400")),
                new NextStep("Proposal", Optional.of(LocalDate.of(2027, 2, 19)))));
  }

  private static void push(FxRobot robot, KeyCode arrow) {
    robot.push(KeyCode.SHIFT, arrow);
  }

  private Deal deal(String company) {
    return deals.all().stream()
        .filter(it -> it.company().equals(company))
        .findFirst()
        .orElseThrow();
  }

  private DealStage stage(String company) {
    return deal(company).stage();
  }

  private boolean settled(FxRobot robot) {
    return deals.all().stream().allMatch(it -> lane(robot, Lane.of(it.stage()), it.company()));
  }

  private static boolean lane(FxRobot robot, Lane lane, String company) {
    return robot.lookup(".lane").<LanePane>queryAll().stream()
        .filter(it -> it.lane() == lane)
        .anyMatch(it ->
            it.lookupAll(".deal").stream()
                .anyMatch(card -> ((CardPane) card).card().deal().company().equals(company)));
  }

  private static boolean lane(FxRobot robot, String name, int cards) {
    return robot.lookup(".lane").<LanePane>queryAll().stream()
        .filter(it ->
            it.lookupAll(".label").stream()
                .anyMatch(label -> ((Labeled) label).getText().equals(name)))
        .anyMatch(it -> it.lookupAll(".deal").size() == cards);
  }

  private static Node label(FxRobot robot, String text) {
    return robot
        .lookup((Node node) -> node instanceof Labeled said && said.getText().equals(text))
        .query();
  }

  private static boolean shows(FxRobot robot, String text) {
    return robot
        .lookup((Node node) ->
            node instanceof Labeled said && said.getText().equals(text) && said.isVisible())
        .tryQuery()
        .isPresent();
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    waitFor(20, TimeUnit.SECONDS, holds);
  }
}
