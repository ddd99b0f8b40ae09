package app.hardline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script that the build leaves beside the program. */
@DisabledOnOs(OS.WINDOWS)
class LaunchersTest {

  private static final String JDK = System.getProperty("java.home");

  @TempDir Path folder;
  private Path jar;
  private Path script;

  @BeforeEach
  void writeTheScript() throws Exception {
    Path home = folder.resolve("a folder/hard line");
    run("", JDK + "/bin/java", "packaging/Launchers.java", home.toString(), "it.jar");
    script = home.resolve("bin/hardline");
    jar = home.toRealPath().resolve("lib/it.jar");
  }

  @Test
  void everyArgumentArrivesAsItWas() throws Exception {
    assertThat(run(java(folder), script.toString(), "import", "my list.csv", "", "*", "-x"))
        .endsWith("-jar\n" + jar + "\nimport\nmy list.csv\n\n*\n-x\n");
  }

  @Test
  void aLinkToTheScriptFindsTheProgram() throws Exception {
    Path near = Files.createSymbolicLink(script.resolveSibling("near"), Path.of("hardline"));
    Path far = Files.createSymbolicLink(folder.resolve("far away"), near);
    assertThat(run(java(folder), far.toString(), "today")).endsWith(jar + "\ntoday\n");
  }

  @Test
  void theJdkOfTheBuildIsTakenAndNotTheOneOnThePath() throws Exception {
    assertThat(script).content().contains(JDK);
    assertThat(run("", script.toString())).contains("jarfile").contains(jar.toString());
  }

  @Test
  void theCacheIsUsedWhereItIsAndIsNeverPassedToAnotherJdk() throws Exception {
    Path cache = Files.createDirectories(jar.getParent()).resolve("hardline.aot");
    assertThat(run("", script.toString())).contains("jarfile");
    Files.writeString(cache, "spoilt");
    assertThat(run("", script.toString())).contains("jarfile").doesNotContain("aot");
    assertThat(run(java(folder), script.toString())).doesNotContain("aot");
  }

  @Test
  void filesWithAnyNameAreFoundWhereNoLocaleIsSet() throws Exception {
    Path java = Path.of(java(folder));
    Files.writeString(java, "#!/bin/sh\necho \"$LC_ALL\"\n");
    assertThat(
            run(
                java.toString(),
                "env",
                "-u",
                "LC_ALL",
                "-u",
                "LC_CTYPE",
                "LANG=C",
                script.toString()))
        .isEqualTo("C.UTF-8\n");
    assertThat(run(java.toString(), "env", "LC_ALL=de_DE.ISO-8859-1", script.toString()))
        .isEqualTo("de_DE.ISO-8859-1\n");
  }

  @Test
  void aJdksFolderIsTakenForItsJava() throws Exception {
    Path other = folder.resolve("other jdk");
    java(Files.createDirectories(other.resolve("bin")));
    assertThat(run(other.toString(), script.toString())).endsWith(jar + "\n");
  }

  @Test
  void whereThereIsNoJavaOneSentenceSaysSo() throws Exception {
    assertThat(run("/nowhere/java", script.toString()))
        .isEqualTo(
            "Hardline found no Java at /nowhere/java:"
                + " set HARDLINE_JAVA to the java program of a JDK 25.\n");
  }

  /** Puts a java into a folder that prints its arguments. */
  private static String java(Path folder) throws IOException {
    Path java = folder.resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    return java.toString();
  }

  private static String run(String java, String... command) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HARDLINE_JAVA", java);
    try (var output = builder.start().getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
