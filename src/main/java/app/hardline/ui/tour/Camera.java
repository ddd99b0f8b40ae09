package app.hardline.ui.tour;

import app.hardline.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** Takes pictures of views that no window shows. Used on the screen's thread. */
final class Camera {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  private final int width;
  private final int height;
  private final double scale;

  /**
   * A camera.
   *
   * @param width of its pictures, in pixels
   * @param height of its pictures
   * @param scale how large everything is drawn, 1 as usual
   */
  Camera(int width, int height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /**
   * Takes a picture.
   *
   * @param view what to show; it may be shown again afterwards
   * @param theme light or dark
   * @param file where the PNG goes
   * @throws IOException when the file can't be written
   */
  void take(Parent view, Theme theme, Path file) throws IOException {
    if (view.getScene() != null) {
      view.getScene().setRoot(new Group());
    }
    Scene scene = new Scene(view, width / scale, height / scale);
    theme.dress(scene);
    view.requestFocus();
    showFocus(scene);
    settle(view);
    SnapshotParameters larger = new SnapshotParameters();
    larger.setTransform(new Scale(scale, scale));
    larger.setFill(scene.getFill());
    write(scale == 1 ? scene.snapshot(null) : view.snapshot(larger, null), file);
  }

  /** A scene without a window has no focus of its own, only somebody who would have it. */
  private static void showFocus(Scene scene) {
    if (scene.getFocusOwner() != null) {
      scene.getFocusOwner().pseudoClassStateChanged(FOCUSED, true);
    }
  }

  /** A second pass lets what depends on the outcome of the first find its place. */
  private static void settle(Parent view) {
    for (int pass = 0; pass < 2; pass++) {
      view.applyCss();
      view.layout();
    }
  }

  private static void write(WritableImage picture, Path file) throws IOException {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image, "png", out);
    }
  }
}
