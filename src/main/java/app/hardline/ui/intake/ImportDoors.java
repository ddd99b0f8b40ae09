package app.hardline.ui.intake;

import app.hardline.intake.ImportChoices;
import app.hardline.intake.Preview;
import app.hardline.work.Progress;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * What the import screen asks of the program. All but the last two are called off the screen's
 * thread and may throw {@link app.hardline.words.Refused}.
 *
 * @param look finds out what an import would do
 * @param run imports
 * @param follow does what is left once an import is done and its prospects can be called
 * @param undo takes an import back
 * @param save writes the rows of the last import that are worth a look to a file, in place of what
 *     was there
 * @param grounds keeps why the list of a name may be called
 * @param dial starts a session over the list of this name
 * @param leave goes back to where the person came from
 */
public record ImportDoors(
    Look look,
    Run run,
    Runnable follow,
    LongFunction<ImportShown.TakenBack> undo,
    Consumer<Path> save,
    BiConsumer<String, String> grounds,
    Consumer<String> dial,
    Runnable leave) {

  /** Finds out what an import would do. */
  @FunctionalInterface
  public interface Look {

    /**
     * Looks at the rows.
     *
     * @param choices what the person says
     * @param most how many rows at the most
     * @param progress can stop it
     * @return what the import would do with them
     */
    Preview at(ImportChoices choices, long most, Progress progress);
  }

  /** Imports. */
  @FunctionalInterface
  public interface Run {

    /**
     * Imports a file, wholly or not at all.
     *
     * @param choices what the person says
     * @param list the name of the list
     * @param progress told how many rows are in; can stop it
     * @return what came of it
     */
    ImportShown.Outcome into(ImportChoices choices, String list, Progress progress);
  }
}
