package app.hardline.pipeline;

import java.util.Optional;

/**
 * A deal that is made by hand, such as one that came by word of mouth.
 *
 * @param prospect with whom, where that is somebody on record
 * @param company the company's name; may be empty where there is a prospect
 * @param details what the owner says of it
 * @param first its first move
 */
public record NewDeal(
    Optional<Long> prospect, String company, DealDetails details, DealMove first) {}
