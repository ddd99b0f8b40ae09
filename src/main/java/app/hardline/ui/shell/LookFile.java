package app.hardline.ui.shell;

import app.hardline.ui.kit.Appearance;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the look of the window in a file of this machine. It is no loss: what can't be read is as
 * though nothing had been chosen, what can't be written is forgotten.
 */
final class LookFile {
  private static final Logger log = LoggerFactory.getLogger(LookFile.class);

  private final Path file;

  LookFile(Path file) {
    this.file = file;
  }

  Look read() {
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      all.load(reader);
      return new Look(
          Appearance.valueOf(all.getProperty("appearance", Appearance.SYSTEM.name())),
          window(all.getProperty("window", "")),
          all.getProperty("columns", ""));
    } catch (IOException | IllegalArgumentException e) {
      log.debug("no look was kept", e);
      return new Look(Appearance.SYSTEM, Optional.empty(), "");
    }
  }

  void write(Look look) {
    Properties all = new Properties();
    all.setProperty("appearance", look.appearance().name());
    all.setProperty("columns", look.columns());
    look.window().ifPresent(window -> all.setProperty("window", text(window)));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
        all.store(writer, null);
      }
    } catch (IOException e) {
      log.info("the look could not be kept", e);
    }
  }

  private static String text(Rectangle2D window) {
    return (int) window.getMinX()
        + " "
        + (int) window.getMinY()
        + " "
        + (int) window.getWidth()
        + " "
        + (int) window.getHeight();
  }

  private static Optional<Rectangle2D> window(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    double[] sides = Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return sides.length == 4
        ? Optional.of(new Rectangle2D(sides[0], sides[1], sides[2], sides[3]))
        : Optional.empty();
  }
}
