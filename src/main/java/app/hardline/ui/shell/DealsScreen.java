package app.hardline.ui.shell;

import app.hardline.ui.deals.DealsView;
import app.hardline.ui.deals.DealsViewModel;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;

/** The board of deals over a workbench. */
final class DealsScreen {
  private final DealsViewModel model;
  private final DealsView view;

  DealsScreen(Workbench workbench, Tasks tasks, Words words, Figures figures, Toasts toasts) {
    this.model =
        new DealsViewModel(tasks, words, figures, workbench.clock(), workbench.books().deals());
    this.view = new DealsView(model, words, figures, toasts);
  }

  void refresh() {
    model.refresh();
  }

  DealsView view() {
    return view;
  }
}
