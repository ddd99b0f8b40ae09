package app.hardline.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One key of the row that logs a call: its digit above, its name below. */
public final class OutcomeKey extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");

  private final String digit;
  private final Keycap cap;
  private final HBox top;
  private Optional<IconView> icon = Optional.empty();
  private boolean flat;

  /**
   * A key.
   *
   * @param digit what is pressed for it, a digit or a dot
   * @param name how the outcome is called
   */
  public OutcomeKey(String digit, String name) {
    super(name);
    this.digit = digit;
    this.cap = new Keycap(digit);
    this.top = Boxes.row("", cap);
    getStyleClass().add("outcome-key");
    setContentDisplay(ContentDisplay.TOP);
    setGraphic(top);
    setMnemonicParsing(false);
    setMinWidth(Region.USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
  }

  /**
   * Marks the key as one that ends all calling, with the icon that says so.
   *
   * @return this key
   */
  public OutcomeKey barring() {
    getStyleClass().add("danger");
    IconView stop = Icon.STOP.view("danger");
    icon = Optional.of(stop);
    top.getChildren().add(stop);
    return this;
  }

  /**
   * Puts the name behind the digit instead of below it.
   *
   * @param flat true where there is little room
   */
  public void setFlat(boolean flat) {
    pseudoClassStateChanged(FLAT, flat);
    setContentDisplay(flat ? ContentDisplay.LEFT : ContentDisplay.TOP);
    setMinWidth(flat ? 0 : Region.USE_PREF_SIZE);
    icon.ifPresent(it -> top.getChildren().setAll(flat ? List.of(cap) : List.of(cap, it)));
    this.flat = flat;
  }

  /**
   * Says what happens when it is pressed.
   *
   * @param action what to do
   * @return this key
   */
  public OutcomeKey does(Runnable action) {
    setOnAction(_ -> action.run());
    return this;
  }

  /**
   * Shows whether this outcome is the one that is being asked about.
   *
   * @param chosen true while it is
   */
  public void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /**
   * Shows whether {@code Alt} is needed, because a field has the focus.
   *
   * @param alt true while it is
   */
  public void setAlt(boolean alt) {
    cap.setText(alt ? "Alt " + digit : digit);
  }

  /**
   * The digit stands at the left, an icon at the far end. They are only moved: were they laid out
   * elsewhere than the button has them, it would lay them out anew in each frame.
   */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    top.setTranslateX(flat ? 0 : snappedLeftInset() - top.getLayoutX());
    top.setTranslateY(flat ? 0 : snappedTopInset() - top.getLayoutY());
    icon.ifPresent(it -> it.setTranslateX(flat ? 0 : room - top.getWidth()));
  }
}
