package app.hardline.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/** A drawing of what is done of a quota: what is done grows to where it is. */
abstract sealed class QuotaShape extends Region permits PaceLine, Ring {
  private final ObjectProperty<Progression> progression =
      new SimpleObjectProperty<>(this, "progression", new Progression(0, 0));
  private final Growth done = new Growth(this);

  QuotaShape() {
    done.shownProperty().subscribe(this::requestLayout);
    progression.subscribe(now -> {
      done.to(now.share(now.done()));
      requestLayout();
    });
  }

  /**
   * What it draws.
   *
   * @return it grows when this changes
   */
  public final ObjectProperty<Progression> progressionProperty() {
    return progression;
  }

  /** The share of the quota up to which it is drawn as done, at this moment. */
  final double shareShown() {
    return done.get();
  }
}
