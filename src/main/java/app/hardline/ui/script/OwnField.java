package app.hardline.ui.script;

import app.hardline.script.MergeField;
import app.hardline.ui.kit.Boxes;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Stands in a text where the owner's name or company isn't known yet, and asks for it on a click.
 */
final class OwnField extends StackPane {

  OwnField(MergeField field, String name, Consumer<String> told) {
    Button ask = Boxes.styled(new Button(name), "ask " + field.code());
    TextField typed = Boxes.styled(new TextField(), "own");
    typed.setPromptText(name);
    typed.setVisible(false);
    typed.managedProperty().bind(typed.visibleProperty());
    ask.visibleProperty().bind(typed.visibleProperty().not());
    ask.managedProperty().bind(ask.visibleProperty());
    ask.setFocusTraversable(false);
    ask.setMinWidth(Region.USE_PREF_SIZE);
    ask.setOnAction(_ -> {
      typed.setVisible(true);
      typed.requestFocus();
    });
    typed.setOnAction(_ -> told.accept(typed.getText()));
    typed
        .focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) {
            typed.setVisible(false);
            told.accept(typed.getText());
          }
        });
    getChildren().addAll(ask, typed);
  }

  /** Stands on the line of the words around it. */
  @Override
  public double getBaselineOffset() {
    return getChildren().getFirst().getBaselineOffset();
  }
}
