package app.hardline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.ui.kit.Theme;
import app.hardline.words.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TourTest {
  @TempDir Path temp;

  @Test
  void aPictureIsAsLargeAsAskedForAndHasItsTheme() throws Exception {
    assertThat(brightness(Theme.LIGHT, 1)).isGreaterThan(200);
    assertThat(brightness(Theme.DARK, 1)).isLessThan(50);
  }

  @Test
  void whatIsDrawnLargerGivesAPictureOfTheSameSize() throws Exception {
    assertThat(brightness(Theme.LIGHT, 1.5)).isGreaterThan(200);
    assertThat(brightness(Theme.DARK, 1.5)).isLessThan(50);
  }

  private int brightness(Theme theme, double scale) throws Exception {
    Path file = temp.resolve(theme + ".png");
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          new Camera(64, 48, scale).take(new StackPane(new Label("x")), theme, file);
          return file;
        });
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(64);
    assertThat(picture.getHeight()).isEqualTo(48);
    return picture.getRGB(2, 2) & 0xff;
  }

  @Test
  void aFolderThatCannotBeMadeIsRefused() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertThatThrownBy(() -> Tour.prepare(file.resolve("pictures")))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(TourReason.NOT_WRITABLE);
  }
}
