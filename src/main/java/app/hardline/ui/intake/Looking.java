package app.hardline.ui.intake;

import app.hardline.intake.ImportChoices;
import app.hardline.intake.Preview;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an import would do: of the first rows at once, of all of them beside that. Asked
 * anew, it forgets what it was asked before.
 */
final class Looking {
  /** So many rows are cleaned and matched well within a second. */
  private static final long FIRST_ROWS = 1_000;

  private final Tasks tasks;
  private final ImportDoors.Look door;
  private @Nullable ImportChoices asked;
  private @Nullable LongTask first;
  private @Nullable LongTask whole;

  Looking(Tasks tasks, ImportDoors.Look door) {
    this.tasks = tasks;
    this.door = door;
  }

  void at(ImportChoices choices, Consumer<Preview> then, Consumer<Throwable> failed) {
    stop();
    asked = choices;
    first =
        look(
            choices,
            FIRST_ROWS,
            preview -> {
              then.accept(preview);
              if (!preview.complete()) {
                whole = look(choices, Long.MAX_VALUE, then, failed);
              }
            },
            failed);
  }

  void stop() {
    asked = null;
    if (first != null) {
      first.cancel();
    }
    if (whole != null) {
      whole.cancel();
    }
  }

  private LongTask look(
      ImportChoices choices, long most, Consumer<Preview> then, Consumer<Throwable> failed) {
    return tasks.start(
        progress -> door.at(choices, most, progress),
        preview -> ifStillWanted(choices, () -> then.accept(preview)),
        thrown -> ifStillWanted(choices, () -> failed.accept(thrown)));
  }

  private void ifStillWanted(ImportChoices choices, Runnable action) {
    if (choices.equals(asked)) {
      action.run();
    }
  }
}
