package app.hardline.ui.today;

import java.time.LocalTime;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Where Today leads.
 *
 * @param dial starts a session over the list of this name
 * @param others offers other lists, and whom of them
 * @param importList opens the import
 * @param setQuota sets how many dials a day, from today on; called off the screen's thread
 * @param moveBlock moves the block that begins at the first time to the second one, for today;
 *     called off the screen's thread
 * @param removePractice takes the practice list away; called off the screen's thread
 * @param warmUp begins a warm-up
 */
public record TodayActions(
    Consumer<String> dial,
    Runnable others,
    Runnable importList,
    IntConsumer setQuota,
    BiConsumer<LocalTime, LocalTime> moveBlock,
    Runnable removePractice,
    Runnable warmUp) {}
