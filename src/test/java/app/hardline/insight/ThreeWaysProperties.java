package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.store.OwnerZones;
import app.hardline.time.Period;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The same figures three ways, over any calls and voids of an owner who travels through time zones
 * and over the change to daylight time.
 */
class ThreeWaysProperties {
  private static final List<String> ZONES =
      List.of("America/Chicago", "America/New_York", "Pacific/Auckland", "Europe/Lisbon");

  /** A call after some hours, perhaps elsewhere, talked so long; or the undo of an earlier one. */
  record Step(
      Cast who, String outcome, int minutes, String zone, boolean incoming, int talked, int undo) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Cast.CONSTANCE, Cast.HAL, Cast.TAMSIN, Cast.THEO),
            Arbitraries.of("no-answer", "voicemail", "gatekeeper", "not-now", "bad-number"),
            Arbitraries.integers().between(1, 4_000),
            Arbitraries.of(ZONES),
            Arbitraries.of(false, false, false, true),
            Arbitraries.integers().between(0, 900),
            Arbitraries.integers().between(-3, 6))
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Property(tries = 12)
  void theFiguresAgree(@ForAll("steps") List<Step> steps) throws Exception {
    try (World world = World.peopled(Files.createTempDirectory("hardline"))) {
      world.add("Elsewhere", false, Cast.GIL);
      world.clock.set("2027-03-10T15:00:00Z");
      List<Call> live = new ArrayList<>();
      for (Step step : steps) {
        world.pass(Duration.ofMinutes(step.minutes()));
        if (step.undo() >= 0 && step.undo() < live.size()) {
          world.workbench().calls().undo(live.remove(step.undo()).id());
        } else {
          travel(world, step.zone());
          live.add(log(world, step));
        }
      }
      ThreeWays ways = new ThreeWays(world, year());
      ways.keptAgreesWithTheCalls();
      ways.shownAgreesWithTheCalls();
      assertHours(world, live);
    }
  }

  /** Leaves for another zone, one time in three. */
  private static void travel(World world, String zone) {
    Instant now = world.clock.instant();
    if (now.getEpochSecond() / 60 % 3 == 0
        && !world.workbench().clock().getZone().getId().equals(zone)) {
      new OwnerZones(world.workbench().database()).change(ZoneId.of(zone), world.clock);
      world.restart();
    }
  }

  private static Call log(World world, Step step) {
    Instant now = world.clock.instant();
    Optional<Instant> answered =
        step.talked() > 0 ? Optional.of(now.minusSeconds(step.talked())) : Optional.empty();
    CallTimes times = new CallTimes(now.minusSeconds(step.talked() + 20L), answered, now, false);
    return world
        .workbench()
        .calls()
        .log(
            new NewCall(
                step.who().id(),
                step.outcome(),
                incoming(step) ? Optional.empty() : Optional.of(step.who().number()),
                times,
                "",
                Optional.empty(),
                incoming(step)));
  }

  private static boolean incoming(Step step) {
    return step.incoming() && step.outcome().equals("not-now");
  }

  /** The hour is that of the clock on the wall where the owner was. */
  private static void assertHours(World world, List<Call> live) {
    for (Call call : live) {
      assertThat(world.ask("SELECT local_hour FROM call WHERE id = " + call.id()))
          .isEqualTo(call.startedAt().atZone(call.zone()).getHour());
    }
  }

  private static Period year() {
    return new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
  }
}
