package app.hardline.ui.script;

import app.hardline.ui.kit.Boxes;
import javafx.css.PseudoClass;
import javafx.scene.Node;
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
    while (getChildren().size() < steps) {
      getChildren().add(Boxes.grow(Boxes.styled(new Region(), "step-bar")));
    }
    getChildren().remove(steps, getChildren().size());
    for (int step = 1; step <= steps; step++) {
      Node bar = getChildren().get(step - 1);
      bar.pseudoClassStateChanged(DONE, step < place);
      bar.pseudoClassStateChanged(NOW, step == place);
    }
  }
}
