package app.hardline.ui.summary;

/**
 * Where the summary leads.
 *
 * @param start starts the next session over the same lists
 * @param leave goes back to Today
 */
public record SummaryDoors(Runnable start, Runnable leave) {}
