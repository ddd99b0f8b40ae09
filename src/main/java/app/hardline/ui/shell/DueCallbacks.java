package app.hardline.ui.shell;

import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Minutes;
import app.hardline.ui.kit.Tasks;
import app.hardline.workbench.Workbench;

/**
 * Keeps count of the callbacks that are due now, for the rail: each minute, and when one changes.
 */
final class DueCallbacks {
  private final Workbench workbench;
  private final Tasks tasks;
  private final Shell shell;
  private final Minutes minutes;

  DueCallbacks(Workbench workbench, Tasks tasks, Shell shell) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.shell = shell;
    this.minutes = new Minutes(workbench.clock());
    workbench.callbacks().onChange(tasks.gathered(this::count));
    Beat.everySecond(shell, this::tick);
    count();
  }

  private void tick() {
    if (minutes.isAnother()) {
      count();
    }
  }

  private void count() {
    tasks.ask(
        () -> workbench.callbacks().open(workbench.clock().instant().plusMillis(1)).size(),
        shell::showDue);
  }
}
