import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Writes the start scripts into {@code bin} of the program's folder, for the JDK that runs this,
 * and starts the program once, so that the JDK keeps in {@code lib/hardline.aot} what every later
 * start would work out again.
 *
 * <p>Arguments: the program's folder, the name of its jar in {@code lib}; then, if it is to be
 * started, the arguments of that start.
 */
final class Launchers {

  private Launchers() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path bin = Files.createDirectories(Path.of(args[0], "bin"));
    String jar = args[1];
    Files.writeString(
        bin.resolve("hardline.cmd"), filled("hardline.cmd", jar).replace("\n", "\r\n"));
    Path script = bin.resolve("hardline");
    Files.writeString(script, filled("hardline.sh", jar));
    if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    if (args.length > 2) {
      train(Path.of(args[0], "lib"), jar, List.of(args).subList(2, args.length));
    }
  }

  /** Without the cache the program starts all the same, so a training that fails is only told. */
  private static void train(Path lib, String jar, List<String> start)
      throws IOException, InterruptedException {
    Path cache = lib.resolve("hardline.aot");
    Files.deleteIfExists(cache);
    Path data = Files.createTempDirectory("hardline-training");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-Xlog:disable");
    command.addAll(
        List.of("-XX:+UseSerialGC", "-Xmx320m", "-Xmn64m", "-XX:CompileThresholdScaling=4"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    command.addAll(List.of("-jar", lib.resolve(jar).toString()));
    command.addAll(start);
    var builder = new ProcessBuilder(command);
    builder.environment().put("HARDLINE_DATA", data.toString());
    Path output = data.resolve("output.txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      Files.deleteIfExists(cache);
      System.err.println("No start-up cache was made: " + Files.readString(output));
    }
    delete(data);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String filled(String template, String jar) throws IOException {
    return Files.readString(Path.of("packaging", template))
        .replace("@JAVA_HOME@", System.getProperty("java.home"))
        .replace("@JAR@", jar);
  }
}
