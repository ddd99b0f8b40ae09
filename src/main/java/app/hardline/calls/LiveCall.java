package app.hardline.calls;

import app.hardline.prospect.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What of a call that isn't voided decides where its prospect stands. */
record LiveCall(
    long id,
    Optional<PhoneNumber> number,
    Instant startedAt,
    Instant loggedAt,
    boolean incoming,
    boolean practice,
    Follows follows,
    OptionalInt tries,
    Instant nextDue,
    boolean onlyNumber) {}
