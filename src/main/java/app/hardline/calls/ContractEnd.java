package app.hardline.calls;

import java.time.LocalDate;

/**
 * When somebody's contract with their present provider ends.
 *
 * @param prospect theirs by id
 * @param on the day, as it was said last
 * @param company theirs, may be empty
 * @param name theirs, may be empty
 */
public record ContractEnd(long prospect, LocalDate on, String company, String name) {}
