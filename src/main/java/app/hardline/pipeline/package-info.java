/**
 * What follows a meeting, and what is counted by hand. {@link app.hardline.pipeline.Deals} is the
 * board: a booked meeting stands on it by itself, and every move after that is kept. {@link
 * app.hardline.pipeline.Kpis} counts letters mailed and events held. What became of a meeting is
 * kept with the meeting in {@code calls} alone, so that board and calls never differ.
 */
@NullMarked
package app.hardline.pipeline;

import org.jspecify.annotations.NullMarked;
