package app.hardline.ui.script;

import app.hardline.ui.kit.Boxes;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How far in the script one is: a bar for each step. */
final class StepBars extends HBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  StepBars() {
    Boxes.styled(this, "g4 steps");
  }

  void show(int place, int steps) {
    getChildren().clear();
    for (int step = 1; step <= steps; step++) {
      Region bar = Boxes.grow(Boxes.styled(new Region(), "step-bar"));
      bar.pseudoClassStateChanged(DONE, step < place);
      bar.pseudoClassStateChanged(NOW, step == place);
      getChildren().add(bar);
    }
  }
}
