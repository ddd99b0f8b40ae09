package app.hardline.ui.shell;

import app.hardline.ui.kit.Appearance;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * How the window looks on this machine.
 *
 * @param appearance light or dark
 * @param window where it stood when it was closed last
 */
record Look(Appearance appearance, Optional<Rectangle2D> window) {}
