package app.hardline;

import app.hardline.words.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a window needs of a Linux desktop. JavaFX itself ends in a stack trace where some of it is
 * missing, so it is looked for beforehand.
 */
final class WindowSystem {

  /** The libraries that JavaFX's libglassgtk3 is linked to, and Debian's packages for them. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          "libX11.so.6", "libx11-6",
          "libXtst.so.6", "libxtst6",
          "libgtk-3.so.0", "libgtk-3-0");

  private final BooleanSupplier hasDisplay;
  private final Predicate<String> hasLibrary;

  /**
   * A window system.
   *
   * @param hasDisplay whether there is something to show a window on
   * @param hasLibrary whether a shared library of this name can be loaded
   */
  WindowSystem(BooleanSupplier hasDisplay, Predicate<String> hasLibrary) {
    this.hasDisplay = hasDisplay;
    this.hasLibrary = hasLibrary;
  }

  /**
   * The one of this machine. Only on Linux is there anything to look for, and only where JavaFX is
   * to draw on the desktop.
   */
  static WindowSystem ofThisMachine() {
    boolean bare =
        System.getProperty("os.name").equals("Linux")
            && !System.getProperty("glass.platform", "").equals("Headless");
    return bare
        ? new WindowSystem(Display::answers, Display::hasLibrary)
        : new WindowSystem(() -> true, library -> true);
  }

  /**
   * Lets pass where a window can be opened.
   *
   * @param commands the commands that need no window, named to who is refused
   * @throws Refused when something is missing
   */
  void require(List<String> commands) {
    Map<String, String> missing = new TreeMap<>(PACKAGES);
    missing.keySet().removeIf(hasLibrary);
    String others = String.join(", ", commands);
    if (!hasDisplay.getAsBoolean()) {
      Stream<String> packages = Stream.concat(Stream.of("xvfb"), missing.values().stream());
      throw new Refused(WindowReason.NO_DISPLAY, spaced(packages), others);
    }
    if (!missing.isEmpty()) {
      throw new Refused(
          WindowReason.NO_LIBRARY,
          String.join(", ", missing.keySet()),
          spaced(missing.values().stream()),
          others);
    }
  }

  private static String spaced(Stream<String> packages) {
    return String.join(" ", packages.toList());
  }
}
