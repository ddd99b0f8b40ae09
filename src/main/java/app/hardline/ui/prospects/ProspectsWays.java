package app.hardline.ui.prospects;

import java.util.function.BiConsumer;

/**
 * Where the prospects screen leads.
 *
 * @param call goes to Dial with a prospect, by id, and the name of a list they are on; empty where
 *     they are on none
 * @param importList opens the import
 */
public record ProspectsWays(BiConsumer<Long, String> call, Runnable importList) {}
