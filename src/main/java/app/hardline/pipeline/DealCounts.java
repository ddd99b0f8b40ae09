package app.hardline.pipeline;

/**
 * How far the meetings got that were booked in some time: each share is of what was due, since what
 * is still ahead is no failure. Deals by hand are left out: no call brought them.
 *
 * @param due meetings whose time is over, or of which it is told what became of them
 * @param held of those, meetings that took place
 * @param offersDecided deals of those that were held with which it is settled whether there is an
 *     offer: there is one, or they are lost
 * @param proposals of those, deals with an offer
 * @param decided deals with an offer that are won or lost
 * @param won of those, deals that are won
 */
public record DealCounts(
    long due, long held, long offersDecided, long proposals, long decided, long won) {}
