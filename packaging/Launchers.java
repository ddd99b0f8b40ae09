import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes the start scripts into {@code bin} of the program's folder, for the JDK that runs this.
 *
 * <p>Arguments: the program's folder, the name of its jar in {@code lib}.
 */
final class Launchers {

  private Launchers() {}

  public static void main(String[] args) throws IOException {
    Path bin = Files.createDirectories(Path.of(args[0], "bin"));
    String jar = args[1];
    Files.writeString(
        bin.resolve("hardline.cmd"), filled("hardline.cmd", jar).replace("\n", "\r\n"));
    Path script = bin.resolve("hardline");
    Files.writeString(script, filled("hardline.sh", jar));
    if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static String filled(String template, String jar) throws IOException {
    return Files.readString(Path.of("packaging", template))
        .replace("@JAVA_HOME@", System.getProperty("java.home"))
        .replace("@JAR@", jar);
  }
}
