import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes an app image with its own runtime for the system it runs on, and starts it once without a
 * display.
 *
 * <p>Arguments: the folder with all jars, the name of the program's jar, the version, the folder to
 * write.
 */
final class Dist {

  /** What the jars need of the JDK, by jdeps, and what they look up at run time. */
  private static final String MODULES =
      String.join(
          ",",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.sql",
          "java.xml",
          "jdk.charsets",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.unsupported",
          "javafx.controls");

  /** As the names of JavaFX's jars have it. */
  private static final String SYSTEM = system(System.getProperty("os.name"));

  private final Path lib;
  private final String jar;
  private final String version;
  private final Path out;

  private Dist(Path lib, String jar, String version, Path out) {
    this.lib = lib;
    this.jar = jar;
    this.version = version;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    var dist = new Dist(Path.of(args[0]), args[1], args[2], Path.of(args[3]));
    dist.clear();
    dist.linkRuntime();
    dist.packApp();
    dist.keepStart();
    dist.startOnce();
  }

  private void clear() throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(out);
  }

  private void linkRuntime() throws IOException {
    run(
        "jlink",
        "--module-path",
        javaFx(),
        "--add-modules",
        MODULES,
        "--include-locales=en",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress=zip-6",
        "--output",
        out.resolve("runtime").toString());
  }

  private void packApp() throws IOException {
    Path input = Files.createDirectories(out.resolve("input"));
    for (Path each : jars(name -> !name.startsWith("javafx-"))) {
      Files.copy(each, input.resolve(each.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
    run(
        "jpackage",
        "--type",
        "app-image",
        "--name",
        "Hardline",
        "--description",
        "A desktop cold-calling workbench",
        "--vendor",
        "Hardline",
        "--app-version",
        version,
        "--runtime-image",
        out.resolve("runtime").toString(),
        "--input",
        input.toString(),
        "--main-jar",
        jar,
        "--icon",
        Path.of("packaging", icon()).toString(),
        "--java-options",
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "--java-options",
        "-XX:+UseSerialGC",
        "--java-options",
        "-Xmx320m",
        "--java-options",
        "-Xmn64m",
        "--java-options",
        "-XX:CompileThresholdScaling=4",
        "--dest",
        out.toString());
  }

  /**
   * Draws every screen once and lets the image's own JDK keep what it worked out, for every later
   * start.
   */
  private void keepStart() throws IOException, InterruptedException {
    Path app = app();
    start(
        Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + app.resolve("hardline.aot")),
        "tour",
        "--out",
        out.resolve("pictures").toString());
    Files.writeString(
        app.resolve("Hardline.cfg"),
        """
        java-options=-Xlog:disable
        java-options=-XX:AOTCache=$APPDIR/hardline.aot
        """,
        StandardOpenOption.APPEND);
  }

  private void startOnce() throws IOException, InterruptedException {
    String said = start(Map.of(), "--version");
    if (!said.contains(version)) {
      throw new IllegalStateException("the image said: " + said);
    }
  }

  /** Starts the image without a display; one that does not end well ends the build. */
  private String start(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path output = out.resolve("start.txt");
    List<String> command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().putAll(environment);
    Process process = builder.inheritIO().redirectOutput(output.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the image started and did not end");
    }
    String said = Files.readString(output);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "the image ended with exit code " + process.exitValue() + ": " + said);
    }
    return said;
  }

  /** The JavaFX jars with this system's classes; those named without a system are empty. */
  private String javaFx() throws IOException {
    return jars(name -> name.startsWith("javafx-") && name.contains("-" + SYSTEM)).stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String system(String os) {
    if (os.startsWith("Windows")) {
      return "win";
    }
    return os.startsWith("Mac") ? "mac" : "linux";
  }

  private Path app() {
    return switch (SYSTEM) {
      case "mac" -> out.resolve("Hardline.app/Contents/app");
      case "win" -> out.resolve("Hardline/app");
      default -> out.resolve("Hardline/lib/app");
    };
  }

  private Path launcher() {
    return switch (SYSTEM) {
      case "mac" -> out.resolve("Hardline.app/Contents/MacOS/Hardline");
      case "win" -> out.resolve("Hardline/Hardline.exe");
      default -> out.resolve("Hardline/bin/Hardline");
    };
  }

  private static String icon() {
    return switch (SYSTEM) {
      case "mac" -> "icon.icns";
      case "win" -> "icon.ico";
      default -> "icon.png";
    };
  }

  private List<Path> jars(Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(lib)) {
      return files.filter(it -> wanted.test(it.getFileName().toString())).sorted().toList();
    }
  }

  private static void run(String tool, String... arguments) {
    int code =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
            .run(System.out, System.err, arguments);
    if (code != 0) {
      throw new IllegalStateException(tool + " ended with exit code " + code);
    }
  }
}
