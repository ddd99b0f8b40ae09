package app.hardline.ui.shell;

import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Minutes;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;

/**
 * Tells of callbacks on whatever screen: how many are due, and of each when its time comes; and
 * opens the page of a day or a week that is over.
 */
final class WhatIsDue {

  private WhatIsDue() {}

  static void tell(
      Workbench workbench,
      Tasks tasks,
      Words words,
      Figures figures,
      Shell shell,
      Toasts toasts,
      ReviewPages pages) {
    new DueCallbacks(workbench, tasks, shell);
    DueReviews reviews = new DueReviews(workbench);
    Minutes minutes = new Minutes(workbench.clock());
    Beat.everySecond(
        shell,
        () -> {
          if (minutes.isAnother()) {
            tasks.ask(reviews::due, span -> span.ifPresent(pages::openThis));
          }
        });
    DesktopNotice desktop = new DesktopNotice(System.getProperty("os.name"));
    String title = words.say("screen.window.title");
    new Reminders(
        workbench, tasks, words, figures, shell, toasts, sentence -> desktop.show(title, sentence));
  }
}
