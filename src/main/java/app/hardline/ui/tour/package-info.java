/**
 * Pictures of every screen, made without a display: {@link app.hardline.ui.tour.Tour} sets the
 * world and the clock, {@link app.hardline.ui.tour.Camera} takes the pictures.
 */
@NullMarked
package app.hardline.ui.tour;

import org.jspecify.annotations.NullMarked;
