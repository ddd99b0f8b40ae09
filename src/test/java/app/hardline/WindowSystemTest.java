package app.hardline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.condition.OS.LINUX;

import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

class WindowSystemTest {

  private static final List<String> COMMANDS = List.of("import", "today");

  @Test
  void aDesktopLetsTheWindowOpen() {
    var desktop = new WindowSystem(() -> true, library -> true);
    assertThatCode(() -> desktop.require(COMMANDS)).doesNotThrowAnyException();
  }

  @Test
  void withoutADisplayOneSentenceNamesThePackageAndTheCommands() {
    var server = new WindowSystem(() -> false, library -> true);
    assertThat(sentence(server))
        .contains("no display", "install xvfb ", "import, today")
        .doesNotContain("gtk");
  }

  @Test
  void withoutADisplayTheMissingLibrariesAreInstalledInTheSameGo() {
    var server = new WindowSystem(() -> false, library -> !library.startsWith("libgtk"));
    assertThat(sentence(server)).contains("install xvfb libgtk-3-0 ");
  }

  @Test
  void aMissingLibraryIsNamedWithItsPackage() {
    var desktop = new WindowSystem(() -> true, library -> !library.startsWith("libgtk"));
    assertThat(sentence(desktop))
        .contains("libgtk-3.so.0", "install libgtk-3-0.", "import, today")
        .doesNotContain("xvfb", "libXtst");
  }

  @Test
  @EnabledOnOs(LINUX)
  void theSystemsLibrariesAreFound() {
    assertThat(Display.hasLibrary("libc.so.6")).isTrue();
    assertThat(Display.hasLibrary("libhardline-nowhere.so.9")).isFalse();
  }

  @Test
  void aHeadlessPlatformNeedsNoDesktop() {
    assertThat(System.getProperty("glass.platform")).isEqualTo("Headless");
    assertThatCode(() -> WindowSystem.ofThisMachine().require(COMMANDS)).doesNotThrowAnyException();
  }

  private static String sentence(WindowSystem system) {
    Refused refused = catchThrowableOfType(Refused.class, () -> system.require(COMMANDS));
    return new Words(Locale.US).say(refused);
  }
}
