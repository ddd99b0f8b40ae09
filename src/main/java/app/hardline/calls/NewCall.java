package app.hardline.calls;

import app.hardline.prospect.PhoneNumber;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A call to be logged.
 *
 * @param prospect with whom, by id
 * @param outcome how it ended, by code
 * @param number which was dialed; when empty it is taken to be the first one that can be
 * @param times when it was
 * @param note what was said, may be empty
 * @param when the callback, the meeting or the day of the contract's end; with any other outcome
 *     that comes back, when it does. Empty where the outcome knows by itself
 * @param incoming whether they called
 */
public record NewCall(
    long prospect,
    String outcome,
    Optional<PhoneNumber> number,
    CallTimes times,
    String note,
    Optional<ZonedDateTime> when,
    boolean incoming) {}
