package app.hardline.calls;

import app.hardline.compliance.OwnHours;
import app.hardline.prospect.Prospects;
import app.hardline.store.Settings;
import app.hardline.store.Snapshot;
import app.hardline.time.Hours;
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

  private final Settings settings;
  private final Prospects prospects;

  ComesBack(Settings settings, Prospects prospects) {
    this.settings = settings;
    this.prospects = prospects;
  }

  /** The owner's zone is that of whose own nothing is known. */
  Instant due(Snapshot view, NewCall call, OutcomeStore.Rule rule, ZoneId owner) {
    Instant end = call.times().endedAt();
    if (call.when().isEmpty()) {
      ZoneId theirs = prospects.zone(view, call.prospect()).orElse(owner);
      return rested(end.atZone(theirs), rest(call, rule), settings.get(view, OwnHours.HOURS));
    }
    ZonedDateTime when = call.when().get();
    return rule.outcome().asksFor().filter(AsksFor.CONTRACT_END::equals).isPresent()
        ? beforeContractEnd(when, end, owner)
        : when.toInstant();
  }

  private static Duration rest(NewCall call, OutcomeStore.Rule rule) {
    return call.onlyNumber() && rule.follows() == Follows.DO_NOT_CALL
        ? BEFORE_ANOTHER_NUMBER
        : rule.outcome().rest().orElse(Duration.ZERO);
  }

  /**
   * Whole days are those of the calendar there, whatever the clocks do meanwhile. A rest of them
   * that would be over at night, or in the evening, is over that morning.
   */
  private static Instant rested(ZonedDateTime end, Duration rest, Hours hours) {
    if (rest.isZero() || !rest.equals(Duration.ofDays(rest.toDays()))) {
      return end.toInstant().plus(rest);
    }
    ZonedDateTime over = end.plusDays(rest.toDays());
    return hours.contain(over.toLocalTime())
        ? over.toInstant()
        : over.toLocalDate().atTime(hours.from()).atZone(end.getZone()).toInstant();
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
