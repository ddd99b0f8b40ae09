package app.hardline.ui.numbers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** What a node looks like, to be kept as a file. */
final class Picture {
  /** Twice as large as on the screen, so that it is sharp in print. */
  private static final double SCALE = 2;

  private final int width;
  private final int[] pixels;

  private Picture(int width, int[] pixels) {
    this.width = width;
    this.pixels = pixels;
  }

  /** Takes it, on the screen's thread. */
  static Picture of(Node node) {
    SnapshotParameters large = new SnapshotParameters();
    large.setTransform(new Scale(SCALE, SCALE));
    large.setFill(Color.TRANSPARENT);
    WritableImage image = node.snapshot(large, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Picture(width, pixels);
  }

  /** Keeps it in a file, off the screen's thread. */
  void save(Path file) {
    int height = pixels.length / width;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
