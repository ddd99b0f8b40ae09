package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.prospect.Prospect;
import java.time.Instant;
import java.util.Optional;

/**
 * What a session has logged.
 *
 * @param prospect with whom
 * @param call as it is kept
 * @param comesBack when they do, or when the meeting is; empty where they don't, and where they
 *     were due at once and can't be called, as no number is left
 */
public record Logged(Prospect prospect, Call call, Optional<Instant> comesBack) {

  static Logged of(Card card, Call call, Instant now, DialState after) {
    boolean again = after.card().filter(it -> it.prospect().id() == call.prospect()).isPresent();
    return new Logged(
        card.prospect(), call, call.nextDue().filter(due -> due.isAfter(now) || again));
  }
}
