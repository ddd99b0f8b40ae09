package app.hardline.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Says something, and on demand asks for it anew in the same place. {@code Enter} saves, {@code
 * Esc} goes back; what is wrong with the answer stands under the field until it is typed right.
 */
public final class InlineAsk extends StackPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  /**
   * The words of the question.
   *
   * @param unit stands behind the field
   * @param save the button that saves
   * @param back the button that leaves all as it was
   */
  public record Question(String unit, String save, String back) {}

  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking", false);
  private final TextField field = Boxes.styled(new TextField(), "tall count");
  private final Label wrong = Texts.line("", "t12 danger");
  private final Function<String, Optional<String>> take;

  /**
   * Says something.
   *
   * @param said what stands there while nothing is asked
   * @param question the words of the question
   * @param take takes what was typed; gives back a sentence when it is wrong
   */
  public InlineAsk(Node said, Question question, Function<String, Optional<String>> take) {
    this.take = take;
    HBox asked =
        Boxes.row(
            "g8",
            field,
            Texts.whole(question.unit(), "t16"),
            Boxes.spread(),
            new ActionButton(question.back(), "Esc", "flat").does(this::back),
            new ActionButton(question.save(), "Enter", "accent large").does(this::save));
    field.setOnAction(_ -> save());
    asked.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    said.visibleProperty().bind(asking.not());
    said.managedProperty().bind(asking.not());
    asked.visibleProperty().bind(asking);
    asked.managedProperty().bind(asking);
    wrong.setManaged(false);
    wrong.visibleProperty().bind(asking);
    getStyleClass().add("inline-ask");
    getChildren().addAll(said, asked, wrong);
  }

  /** Asks. */
  public void ask() {
    right();
    asking.set(true);
    field.requestFocus();
    field.selectAll();
  }

  /**
   * Whether it asks, or just says.
   *
   * @return true from asking to saved or left
   */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /**
   * What stands in the field.
   *
   * @param text selected when it asks
   */
  public void setText(String text) {
    field.setText(text);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    wrong.resizeRelocate(0, getHeight(), getWidth(), wrong.prefHeight(-1));
  }

  private void save() {
    take.apply(field.getText()).ifPresentOrElse(this::complain, this::back);
  }

  private void complain(String sentence) {
    wrong.setText(sentence);
    field.pseudoClassStateChanged(WRONG, true);
  }

  private void right() {
    wrong.setText("");
    field.pseudoClassStateChanged(WRONG, false);
  }

  private void back() {
    right();
    asking.set(false);
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      back();
    }
  }
}
