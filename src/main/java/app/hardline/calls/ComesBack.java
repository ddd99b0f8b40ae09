package app.hardline.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a prospect comes back after a call. */
final class ComesBack {
  /** A contract is talked about this long before it ends. */
  private static final int DAYS_BEFORE_CONTRACT_END = 120;

  /** Nobody is called on another number right after saying not to be called on this one. */
  private static final Duration BEFORE_ANOTHER_NUMBER = Duration.ofDays(1);

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private ComesBack() {}

  static Instant due(NewCall call, OutcomeStore.Rule rule, ZoneId owner) {
    Instant end = call.times().endedAt();
    Instant rested = end.plus(rule.outcome().rest().orElse(Duration.ZERO));
    if (call.when().isEmpty()) {
      return call.onlyNumber() && rule.follows() == Follows.DO_NOT_CALL
          ? end.plus(BEFORE_ANOTHER_NUMBER)
          : rested;
    }
    ZonedDateTime when = call.when().get();
    return rule.outcome().asksFor().filter(AsksFor.CONTRACT_END::equals).isPresent()
        ? beforeContractEnd(when, end, owner)
        : when.toInstant();
  }

  private static Instant beforeContractEnd(ZonedDateTime when, Instant callEnd, ZoneId owner) {
    Instant before =
        when.toLocalDate()
            .minusDays(DAYS_BEFORE_CONTRACT_END)
            .atTime(MORNING)
            .atZone(owner)
            .toInstant();
    Instant tomorrow =
        callEnd.atZone(owner).toLocalDate().plusDays(1).atTime(MORNING).atZone(owner).toInstant();
    return before.isBefore(tomorrow) ? tomorrow : before;
  }
}
