package app.hardline.ui.shell;

import app.hardline.store.DataFolder;
import app.hardline.store.WindowClaim;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.today.TodayFacts;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The one window of the program. */
public final class Window {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 500;

  private final Workbench workbench;
  private final LookFile lookFile;
  private final Look look;
  private final ObjectProperty<Appearance> appearance;
  private final StringProperty columns;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Window(Workbench workbench, LookFile lookFile) {
    this.workbench = workbench;
    this.lookFile = lookFile;
    this.look = lookFile.read();
    this.appearance = new SimpleObjectProperty<>(look.appearance());
    this.columns = new SimpleStringProperty(look.columns());
  }

  /**
   * Opens the window on some data and returns once it is closed. Starts JavaFX, so it can be done
   * once in a process.
   *
   * @param folder where the data lies
   * @param machine the machine's clock and zone
   * @param lookFile where the look of the window is kept
   * @throws app.hardline.words.Refused when the data can't be opened, or is open in a window
   */
  public static void open(DataFolder folder, Clock machine, Path lookFile) {
    try (Workbench workbench = Workbench.open(folder, machine, Platform::isFxApplicationThread)) {
      new Window(workbench, new LookFile(lookFile)).stayOpen();
    }
  }

  private void stayOpen() {
    Toasts toasts = new Toasts();
    Tasks tasks = Tasks.forWindow(new Troubles(words, toasts));
    ObjectProperty<Optional<Stage>> stage = new SimpleObjectProperty<>(Optional.empty());
    Runnable toFront = tasks.gathered(() -> stage.get().ifPresent(Window::toFront));
    try (WindowClaim _ = workbench.database().claimWindow(toFront)) {
      TodayFacts facts = new TodayReader(workbench, words, figures).read(Optional.empty());
      Platform.startup(() -> stage.set(Optional.of(show(tasks, toasts, facts))));
      closed.await();
      tasks.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Stage show(Tasks tasks, Toasts toasts, TodayFacts facts) {
    Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> tasks.tell(thrown));
    Desk desk = new Desk(workbench, facts, tasks, words, figures, toasts, appearance);
    desk.columnsProperty().bindBidirectional(columns);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            desk.shell(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    followTheSystem(scene);
    Stage stage = new Stage();
    stage.setTitle(words.say("screen.window.title"));
    stage.getIcons().add(icon());
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    look.window().filter(Window::isOnAScreen).ifPresent(place -> put(stage, place));
    stage.setOnHidden(_ -> {
      desk.keepNote();
      keepLook(stage);
      closed.countDown();
    });
    stage.show();
    appearance.subscribe((_, _) -> keepLook(stage));
    desk.go(app.hardline.ui.shell.Screen.TODAY);
    catchUp(tasks);
    return stage;
  }

  private void catchUp(Tasks tasks) {
    LongTask _ =
        tasks.start(
            progress -> {
              workbench.upkeep().catchUp(progress);
              return true;
            },
            _ -> {},
            tasks::tell);
  }

  private void followTheSystem(Scene scene) {
    Platform.Preferences system = Platform.getPreferences();
    Runnable dress =
        () -> {
          boolean dark = system.getColorScheme() == ColorScheme.DARK;
          appearance.get().theme(dark ? Theme.DARK : Theme.LIGHT).dress(scene);
        };
    system.colorSchemeProperty().subscribe(dress);
    appearance.subscribe(dress);
    dress.run();
  }

  private void keepLook(Stage stage) {
    lookFile.write(
        new Look(
            appearance.get(),
            Optional.of(
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())),
            columns.get()));
  }

  /** No larger than the screen it was on, which may have become smaller since, and within it. */
  private static void put(Stage stage, Rectangle2D place) {
    Rectangle2D screen = Screen.getScreensForRectangle(place).getFirst().getVisualBounds();
    double width = Math.min(place.getWidth(), screen.getWidth());
    double height = Math.min(place.getHeight(), screen.getHeight());
    stage.setX(Math.clamp(place.getMinX(), screen.getMinX(), screen.getMaxX() - width));
    stage.setY(Math.clamp(place.getMinY(), screen.getMinY(), screen.getMaxY() - height));
    stage.setWidth(width);
    stage.setHeight(height);
  }

  private static boolean isOnAScreen(Rectangle2D place) {
    return !Screen.getScreensForRectangle(place).isEmpty();
  }

  private static void toFront(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private static Image icon() {
    return new Image(Objects.requireNonNull(Window.class.getResource("icon.png")).toExternalForm());
  }
}
