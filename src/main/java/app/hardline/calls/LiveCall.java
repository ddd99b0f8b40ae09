package app.hardline.calls;

import app.hardline.prospect.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What of a call that isn't voided decides where its prospect stands.
 *
 * @param confirms whether it was said on it that a meeting stands, which was booked before
 */
record LiveCall(
    long id,
    Optional<PhoneNumber> number,
    Instant startedAt,
    Instant loggedAt,
    boolean incoming,
    boolean practice,
    Follows follows,
    boolean confirms,
    OptionalInt tries,
    Instant nextDue,
    boolean onlyNumber) {}
