/**
 * Benchmarks: what the program costs beside what is physically possible. {@link
 * app.hardline.bench.Bench} runs one. A baseline and ours alternate in one run, because on a busy
 * machine only their ratio means something. Nothing here is a test, and no test looks at a watch.
 */
@NullMarked
package app.hardline.bench;

import org.jspecify.annotations.NullMarked;
