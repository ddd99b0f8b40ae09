/**
 * What is to be reached and what is done. {@link app.hardline.quota.Quotas} holds the targets, each
 * from a day on; {@link app.hardline.quota.Tally} sets the day's calls against them, {@link
 * app.hardline.quota.CallingBlocks} says when they are made. What a missed quota costs is {@code
 * commitment}.
 */
@NullMarked
package app.hardline.quota;

import org.jspecify.annotations.NullMarked;
