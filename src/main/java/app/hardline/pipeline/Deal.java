package app.hardline.pipeline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A deal as it stands.
 *
 * @param id which
 * @param prospect with whom, by the id that they have now; empty for a deal by hand, and for one
 *     with somebody who was deleted
 * @param company the company's name, or the person's where there is none
 * @param contact the person's name; empty where it isn't known
 * @param details what the owner says of it; of one that is won, the amounts that it was won with
 * @param stage how far it is
 * @param since the owner's date on which it came there
 * @param why the reason for which it was lost; empty otherwise
 * @param meeting the last meeting with them, in the zone in which it was agreed
 */
public record Deal(
    DealId id,
    Optional<Long> prospect,
    String company,
    String contact,
    DealDetails details,
    DealStage stage,
    LocalDate since,
    String why,
    Optional<ZonedDateTime> meeting) {}
