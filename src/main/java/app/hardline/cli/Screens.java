package app.hardline.cli;

import app.hardline.store.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the command line asks of the screens, which it doesn't know.
 *
 * @param window opens the window on a data folder and returns once it is closed
 * @param tour draws every screen into a folder and names the pictures
 */
public record Screens(Consumer<DataFolder> window, Function<Path, List<Path>> tour) {}
