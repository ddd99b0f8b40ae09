package app.hardline.calls;

import app.hardline.prospect.Prospect;

/**
 * A meeting whose time is over, and of which it isn't known whether it was held.
 *
 * @param meeting as it was booked
 * @param prospect with whom
 */
public record Untold(Meeting meeting, Prospect prospect) {}
