/**
 * The Friday review: three questions beside last week's answers and this week's figures. {@link
 * app.hardline.ui.review.ReviewView} shows {@link app.hardline.ui.review.ReviewViewModel}.
 */
@NullMarked
package app.hardline.ui.review;

import org.jspecify.annotations.NullMarked;
