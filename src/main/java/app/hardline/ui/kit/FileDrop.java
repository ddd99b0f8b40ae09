package app.hardline.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/** The two ways a list file comes in: dropped on a screen, or chosen in the system's dialog. */
public final class FileDrop {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("dragged-over");

  private final Consumer<Path> take;

  /**
   * A way in.
   *
   * @param take is given the file, on the screen's thread
   */
  public FileDrop(Consumer<Path> take) {
    this.take = take;
  }

  /**
   * Lets files be dropped on a node, which is {@code :dragged-over} while one hangs above it.
   *
   * @param place where
   */
  public void on(Node place) {
    place.setOnDragOver(this::hover);
    place.setOnDragExited(_ -> place.pseudoClassStateChanged(OVER, false));
    place.setOnDragEntered(
        event -> place.pseudoClassStateChanged(OVER, event.getDragboard().hasFiles()));
    place.setOnDragDropped(this::dropped);
  }

  /**
   * Asks for a file.
   *
   * @param above the node in whose window the dialog opens
   * @param title what the dialog is called
   */
  public void choose(Node above, String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    File file = chooser.showOpenDialog(above.getScene().getWindow());
    if (file != null) {
      take.accept(file.toPath());
    }
  }

  private void hover(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void dropped(DragEvent event) {
    boolean has = event.getDragboard().hasFiles();
    event.setDropCompleted(has);
    if (has) {
      take.accept(event.getDragboard().getFiles().getFirst().toPath());
    }
  }
}
