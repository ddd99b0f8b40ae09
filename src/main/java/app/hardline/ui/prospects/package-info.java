/**
 * The prospects screen: lists, a table over all prospects however many there are, and the record of
 * one of them. Reads by pages, off the screen's thread; who is found is {@code
 * prospect.Selections}.
 */
@NullMarked
package app.hardline.ui.prospects;

import org.jspecify.annotations.NullMarked;
