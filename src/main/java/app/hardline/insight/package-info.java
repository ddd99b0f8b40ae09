/**
 * What the calls say: sums over periods. Holds no quota and no sentence; what is counted and how
 * lies in the features below.
 */
@NullMarked
package app.hardline.insight;

import org.jspecify.annotations.NullMarked;
