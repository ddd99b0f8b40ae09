package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.ui.kit.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookFileTest {
  @TempDir Path temp;

  @Test
  void whatIsKeptIsReadAgain() {
    LookFile file = new LookFile(temp.resolve("deep/window.properties"));
    Look look =
        new Look(Appearance.DARK, Optional.of(new Rectangle2D(10, 20, 1280, 800)), "TITLE TAGS");
    file.write(look);
    assertThat(file.read()).isEqualTo(look);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"appearance=PURPLE", "window=1 2 3", "window=a b c d", "window=1 2 -5 0", "\\u00"})
  void whatCannotBeReadIsAsThoughNothingWasChosen(String content) throws IOException {
    Path file = temp.resolve("window.properties");
    Files.writeString(file, content);
    assertThat(new LookFile(file).read())
        .isEqualTo(new Look(Appearance.SYSTEM, Optional.empty(), ""));
  }
}
