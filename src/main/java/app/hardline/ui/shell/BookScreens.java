package app.hardline.ui.shell;

import app.hardline.dialing.Scope;
import app.hardline.paper.MailFile;
import app.hardline.ui.deals.DealsView;
import app.hardline.ui.deals.DealsViewModel;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.numbers.NumbersView;
import app.hardline.ui.numbers.NumbersViewModel;
import app.hardline.ui.numbers.NumbersWays;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The screens of what the calls came to, among the others. */
final class BookScreens {
  private final DealsViewModel deals;
  private final DealsView dealsView;
  private final NumbersViewModel numbers;
  private final NumbersView numbersView;
  private final ReviewPages pages;

  BookScreens(
      Workbench workbench,
      Tasks tasks,
      Words words,
      Figures figures,
      Toasts toasts,
      Consumer<Scope> dial,
      Consumer<String> copy,
      Consumer<MailFile> mail,
      Consumer<Path> show) {
    this.pages = new ReviewPages(workbench, tasks, words, figures, show);
    this.deals =
        new DealsViewModel(
            tasks,
            words,
            figures,
            workbench.clock(),
            workbench.books().deals(),
            workbench.tally()::goals);
    this.dealsView = new DealsView(deals, words, figures, toasts);
    this.numbers =
        new NumbersViewModel(
            workbench,
            tasks,
            words,
            figures,
            new NumbersWays(dial, copy, mail, pages::open, toasts::say));
    this.numbersView = new NumbersView(numbers, words, figures);
  }

  /** Reads a screen again; nothing where it is another one's. */
  void refresh(Screen screen) {
    if (screen == Screen.DEALS) {
      deals.refresh();
    } else if (screen == Screen.NUMBERS) {
      numbers.refresh();
    }
  }

  /** What was done, as pages in the browser. */
  ReviewPages pages() {
    return pages;
  }

  /** The board of deals, or the numbers. */
  Node view(Screen screen) {
    return screen == Screen.DEALS ? dealsView : numbersView;
  }
}
