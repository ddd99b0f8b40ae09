package app.hardline.ui.settings;

import app.hardline.store.Settings;
import app.hardline.ui.kit.ReviewOpening;
import app.hardline.ui.kit.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** When the page of what was done opens by itself, as the owner has chosen it. */
public final class ReviewChoice {
  private final Tasks tasks;
  private final Settings settings;
  private final ReadOnlyObjectWrapper<ReviewOpening> opening =
      new ReadOnlyObjectWrapper<>(ReviewOpening.SETTING.fallback());

  /**
   * Shows the choice once it has read it.
   *
   * @param tasks reads and writes in the background
   * @param settings the owner's choices
   */
  public ReviewChoice(Tasks tasks, Settings settings) {
    this.tasks = tasks;
    this.settings = settings;
  }

  /** Reads it again. */
  public void refresh() {
    tasks.ask(() -> settings.get(ReviewOpening.SETTING), opening::set);
  }

  void choose(ReviewOpening chosen) {
    if (chosen != opening.get()) {
      opening.set(chosen);
      tasks.ask(
          () -> {
            settings.put(ReviewOpening.SETTING, chosen);
            return chosen;
          },
          _ -> {});
    }
  }

  ReadOnlyObjectProperty<ReviewOpening> openingProperty() {
    return opening.getReadOnlyProperty();
  }
}
