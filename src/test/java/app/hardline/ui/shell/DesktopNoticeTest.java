package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopNoticeTest {
  private static final String SAID = "Call \"Hal\"; '; rm -rf ~ $(x) at 3:00.";

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X"})
  void theWordsAreAnArgumentOfTheirOwn(String system) {
    assertThat(new DesktopNotice(system).command("Hardline", SAID)).endsWith("Hardline", SAID);
  }

  @Test
  void onWindowsNoWordIsPartOfTheScript() {
    List<String> command = new DesktopNotice("Windows 11").command("Hardline", SAID);
    String script =
        new String(Base64.getDecoder().decode(command.getLast()), StandardCharsets.UTF_16LE);
    assertThat(script)
        .doesNotContain("Hal")
        .contains(Base64.getEncoder().encodeToString(SAID.getBytes(StandardCharsets.UTF_8)));
  }
}
