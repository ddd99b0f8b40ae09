/**
 * What every screen is made of: {@link app.hardline.ui.kit.Theme} dresses a scene, {@link
 * app.hardline.ui.kit.Tasks} is the one seam to other threads, and each drawn control is one class
 * with its states ({@link app.hardline.ui.kit.Ring}, {@link app.hardline.ui.kit.PaceLine}, {@link
 * app.hardline.ui.kit.OutcomeKey}). Nothing here knows a prospect, a call or a quota.
 */
@NullMarked
package app.hardline.ui.kit;

import org.jspecify.annotations.NullMarked;
