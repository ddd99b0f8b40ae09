package app.hardline.ui.palette;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.calls.Outcome;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A call as far as the palette knows it.
 *
 * @param prospect with whom
 * @param from the number that called, if they did
 * @param incoming whether they called
 * @param at when it was; empty for just now
 * @param outcome how it ended, once that is chosen
 * @param when what the outcome asks for
 * @param rightPerson who was named, may be empty
 */
record LoggedCall(
    Prospect prospect,
    Optional<PhoneNumber> from,
    boolean incoming,
    Optional<Instant> at,
    Optional<Outcome> outcome,
    Optional<ZonedDateTime> when,
    String rightPerson) {

  static LoggedCall incoming(Prospect prospect, Optional<PhoneNumber> from) {
    return new LoggedCall(
        prospect, from, true, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  static LoggedCall made(Prospect prospect) {
    return new LoggedCall(
        prospect,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  LoggedCall at(Instant time) {
    return new LoggedCall(prospect, from, incoming, Optional.of(time), outcome, when, rightPerson);
  }

  LoggedCall ended(Outcome how) {
    return new LoggedCall(prospect, from, incoming, at, Optional.of(how), when, rightPerson);
  }

  LoggedCall promised(ZonedDateTime time) {
    return new LoggedCall(prospect, from, incoming, at, outcome, Optional.of(time), rightPerson);
  }

  LoggedCall named(String person) {
    return new LoggedCall(prospect, from, incoming, at, outcome, when, person);
  }

  NewCall entry(String note, Instant now) {
    return new NewCall(
        prospect.id(),
        outcome.orElseThrow().code(),
        from,
        at.map(time -> CallTimes.earlier(time, Duration.ZERO))
            .orElseGet(() -> CallTimes.justNow(now)),
        note,
        when,
        incoming,
        rightPerson,
        false);
  }
}
