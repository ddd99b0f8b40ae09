package app.hardline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds after any calls and undos, in any order. */
class CallLogProperties {
  private static final List<String> STATE =
      List.of(
          "SELECT prospect_id, tier, due, attempts, last_call, bars FROM standing ORDER BY id",
          "SELECT id, dropped_by IS NULL FROM phone ORDER BY id",
          "SELECT scope, value FROM do_not_call WHERE lifted_at IS NULL ORDER BY scope, value",
          "SELECT prospect_id, due, closed_by IS NULL FROM callback ORDER BY prospect_id, due",
          "SELECT prospect_id, at FROM meeting ORDER BY prospect_id, at",
          "SELECT prospect_id, ends_on FROM contract_end ORDER BY prospect_id, ends_on",
          "SELECT prospect_id, letter, sent_at FROM to_send ORDER BY prospect_id, letter");
  private static final List<String> OUTCOMES =
      List.of(
          "no-answer",
          "voicemail",
          "gatekeeper",
          "not-now",
          "send-info",
          "callback",
          "meeting",
          "not-interested",
          "bad-number",
          "do-not-call",
          "busy",
          "wrong-person",
          "not-a-fit",
          "contract-ends");
  private static final Map<String, Integer> STAGES =
      Map.of(
          "gatekeeper", 1,
          "wrong-person", 1,
          "not-now", 2,
          "send-info", 2,
          "callback", 2,
          "not-interested", 2,
          "do-not-call", 2,
          "not-a-fit", 2,
          "contract-ends", 2,
          "meeting", 3);

  /** Logs a call, or takes one of the live calls back. */
  record Step(Cast who, int number, String outcome, int minutes, int undo) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Cast.CONSTANCE, Cast.HAL, Cast.TAMSIN),
            Arbitraries.integers().between(0, 1),
            Arbitraries.of(OUTCOMES),
            Arbitraries.integers().between(0, 3000),
            Arbitraries.integers().between(-2, 5))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 40)
  void theTallyIsTheCallsThatAreNotVoidedAndUndoOfAllRestoresEverything(
      @ForAll("steps") List<Step> steps) throws Exception {
    Path folder = Files.createTempDirectory("hardline");
    try (World world = World.peopled(folder)) {
      List<List<String>> before = state(world);
      List<Call> live = new ArrayList<>();
      for (Step step : steps) {
        world.pass(Duration.ofMinutes(step.minutes()));
        take(world, step, live);
        assertTally(world, live);
      }
      assertUnaffectedByVoided(world, live);
      for (Call call : live) {
        world.workbench().calls().undo(call.id());
      }
      assertThat(state(world)).isEqualTo(before);
    }
  }

  private static void take(World world, Step step, List<Call> live) {
    if (step.undo() >= 0 && step.undo() < live.size()) {
      world.workbench().calls().undo(live.remove(step.undo()).id());
    } else {
      live.add(log(world, step));
    }
  }

  private static Call log(World world, Step step) {
    return world
        .workbench()
        .calls()
        .log(
            new NewCall(
                step.who().id(),
                step.outcome(),
                Optional.of(
                    step.who() == Cast.CONSTANCE && step.number() == 1
                        ? step.who().second()
                        : step.who().number()),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.of(step.outcome())
                    .filter(it -> List.of("callback", "meeting", "contract-ends").contains(it))
                    .map(_ ->
                        world
                            .clock
                            .instant()
                            .plus(Duration.ofHours(3))
                            .atZone(ZoneId.of("America/Chicago"))),
                false,
                "",
                step.who() == Cast.CONSTANCE && step.number() == 1));
  }

  private static void assertTally(World world, List<Call> live) {
    LocalDate today = LocalDate.ofInstant(world.clock.instant(), world.clock.getZone());
    assertThat(world.workbench().calls().day(today))
        .isEqualTo(
            new DayCounts(
                today,
                count(live, today, 0),
                count(live, today, 1),
                count(live, today, 2),
                count(live, today, 3)));
  }

  private static long count(List<Call> live, LocalDate day, int stage) {
    return live.stream()
        .filter(call -> call.localDate().equals(day))
        .filter(call -> STAGES.getOrDefault(call.outcome(), 0) >= stage)
        .count();
  }

  /** The same calls, logged in a world where the voided ones never were, leave the same. */
  private static void assertUnaffectedByVoided(World world, List<Call> live) throws Exception {
    try (World other = World.peopled(Files.createTempDirectory("hardline"))) {
      for (Call call : live) {
        other.clock.set(call.startedAt().toString());
        log(other, new Step(who(call), second(call) ? 1 : 0, call.outcome(), 0, -1));
      }
      assertThat(state(other)).isEqualTo(state(world));
    }
  }

  private static Cast who(Call call) {
    return List.of(Cast.values()).stream()
        .filter(it -> it.id() == call.prospect())
        .findFirst()
        .orElseThrow();
  }

  private static boolean second(Call call) {
    return who(call) == Cast.CONSTANCE
        && call.number().filter(Cast.CONSTANCE.second()::equals).isPresent();
  }

  private static List<List<String>> state(World world) {
    return STATE.stream().map(world::rows).toList();
  }
}
