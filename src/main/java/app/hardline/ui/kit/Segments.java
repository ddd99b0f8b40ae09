package app.hardline.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/**
 * A few views of the same thing, of which one is shown.
 *
 * @param <T> what is chosen from
 */
public final class Segments<T> extends SegmentedButton {
  private final ObjectProperty<T> chosen;
  private final Map<T, ToggleButton> segments = new HashMap<>();

  /**
   * Segments.
   *
   * @param choices from left to right, one at least; the first one is chosen
   * @param name how each is called
   */
  public Segments(List<T> choices, Function<T, String> name) {
    chosen = new SimpleObjectProperty<>(this, "chosen", choices.getFirst());
    getStyleClass().add("segments");
    choices.forEach(choice -> getButtons().add(segment(choice, name.apply(choice))));
  }

  /**
   * Which one is shown.
   *
   * @return may be set
   */
  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  /**
   * Calls a choice otherwise.
   *
   * @param choice which
   * @param name how it is called from now on
   */
  public void name(T choice, String name) {
    Objects.requireNonNull(segments.get(choice)).setText(name);
  }

  private ToggleButton segment(T choice, String text) {
    ToggleButton segment = new ToggleButton(text);
    segment.getStyleClass().setAll("segment");
    segment.setMinWidth(Region.USE_PREF_SIZE);
    segment.setOnAction(_ -> segment.setSelected(true));
    segment
        .selectedProperty()
        .subscribe(selected -> {
          if (selected) {
            chosen.set(choice);
          }
        });
    chosen.subscribe(now -> segment.setSelected(choice.equals(now)));
    segments.put(choice, segment);
    return segment;
  }
}
