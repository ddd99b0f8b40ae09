package app.hardline.ui.tour;

import app.hardline.store.DataFolder;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** The made-up world of the pictures, in a folder of its own that goes again. */
final class World implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");
  private static final ZonedDateTime NOW = ZonedDateTime.of(2027, 2, 11, 9, 2, 0, 0, ZONE);

  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Tasks tasks = Tasks.inline(World::stop);
  private final Path folder;
  private final Workbench workbench;

  World() throws IOException {
    this.folder = Files.createTempDirectory("hardline-tour");
    this.workbench =
        Workbench.open(new DataFolder(folder), Clock.fixed(NOW.toInstant(), ZONE), () -> false);
  }

  /** The first run. */
  Parent empty() {
    Desk desk =
        new Desk(
            workbench,
            new TodayReader(workbench, words, figures).read(Optional.empty()),
            tasks,
            words,
            figures,
            new Toasts(),
            new SimpleObjectProperty<>(Appearance.SYSTEM));
    desk.go(Screen.TODAY);
    return desk.shell();
  }

  @Override
  public void close() throws IOException {
    workbench.close();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    }
  }

  private static void stop(Throwable thrown) {
    throw new IllegalStateException("a picture could not be made", thrown);
  }
}
