/** The settings: how a number gets to a phone, and how the window looks. Saved as they change. */
@NullMarked
package app.hardline.ui.settings;

import org.jspecify.annotations.NullMarked;
