package app.hardline.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One figure, what it counts, and what it is compared with. */
public final class StatTile extends VBox {
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final StringProperty figure = new SimpleStringProperty(this, "figure", "");
  private final StringProperty compared = new SimpleStringProperty(this, "compared", "");

  /**
   * A tile.
   *
   * @param counts what the figure counts
   * @param noneYet what stands in the figure's place while it is empty
   */
  public StatTile(String counts, String noneYet) {
    Label shown = Texts.line("", "t28 bold figure");
    shown.textProperty().bind(figure.map(text -> text.isEmpty() ? noneYet : text));
    figure.subscribe(text -> pseudoClassStateChanged(NONE, text.isEmpty()));
    Label below = Texts.line(compared, "t12 muted");
    below.managedProperty().bind(compared.isNotEmpty());
    getChildren().addAll(Texts.line(counts, "muted"), shown, below);
    getStyleClass().addAll("well", "stat-tile");
  }

  /**
   * The figure.
   *
   * @return empty while there is none
   */
  public StringProperty figureProperty() {
    return figure;
  }

  /**
   * What the figure is compared with.
   *
   * @return empty when there is nothing to compare with
   */
  public StringProperty comparedProperty() {
    return compared;
  }
}
