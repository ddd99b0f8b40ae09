package app.hardline.ui.shell;

import app.hardline.ui.kit.Appearance;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * How the window looks on this machine.
 *
 * @param appearance light or dark
 * @param window where it stood when it was closed last
 * @param columns of the prospects' table; empty for those that are shown at first
 */
record Look(Appearance appearance, Optional<Rectangle2D> window, String columns) {}
