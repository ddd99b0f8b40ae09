package app.hardline.cli;

import app.hardline.store.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the command line asks of the screens, which it doesn't know.
 *
 * @param window opens the window on a data folder and returns once it is closed; where there can be
 *     no window it names the given commands, which need none
 * @param tour draws every screen into a folder and names the pictures
 */
public record Screens(
    BiConsumer<DataFolder, List<String>> window, Function<Path, List<Path>> tour) {}
