package app.hardline.calls;

import app.hardline.prospect.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One attempt, as it was logged. Never edited; taken back it is voided.
 *
 * @param id given by the database
 * @param prospect with whom, by id
 * @param outcome how it ended, by code
 * @param stage how far it came, as the outcome had it at that time
 * @param number which was dialed, or called from; empty when that isn't known
 * @param startedAt when it began
 * @param answeredAt when a person answered, where that was marked
 * @param endedAt when it was over
 * @param zone the owner's at that time
 * @param localDate the owner's date when it began: the day it counts for
 * @param note what was said, may be empty
 * @param incoming whether they called
 * @param practice whether it was practice, which is never counted
 * @param late whether it was entered more than ten minutes after its end or on another day
 * @param nextDue when its prospect comes back, where they do
 */
public record Call(
    long id,
    long prospect,
    String outcome,
    Stage stage,
    Optional<PhoneNumber> number,
    Instant startedAt,
    Optional<Instant> answeredAt,
    Instant endedAt,
    ZoneId zone,
    LocalDate localDate,
    String note,
    boolean incoming,
    boolean practice,
    boolean late,
    Optional<Instant> nextDue) {}
