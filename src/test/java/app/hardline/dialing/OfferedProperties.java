package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.compliance.CallingWindow;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is logged and whenever it is looked: who is offered may be called. */
class OfferedProperties {
  private static final List<String> OUTCOMES =
      List.of(
          "no-answer",
          "busy",
          "voicemail",
          "not-now",
          "send-info",
          "callback",
          "meeting",
          "bad-number",
          "do-not-call",
          "not-a-fit");
  private static final Set<String> DATED = Set.of("callback", "meeting");

  record Step(int person, String outcome, int minutes) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 7),
            Arbitraries.of(OUTCOMES),
            Arbitraries.integers().between(1, 60 * 30))
        .as(Step::new);
  }

  @Property(tries = 40)
  void whoIsOfferedMayBeCalledAndEverybodyIsAccountedFor(
      @ForAll @Size(max = 14) List<@net.jqwik.api.From("steps") Step> steps) throws IOException {
    Path folder = Files.createTempDirectory("offered");
    try (World world = World.peopled(folder)) {
      world
          .workbench()
          .database()
          .write(tx -> tx.handle().execute("UPDATE standing SET company = prospect_id / 3 + 1"));
      Set<Long> never = new java.util.HashSet<>();
      for (Step step : steps) {
        log(world, step);
        if (step.outcome().equals("do-not-call")) {
          never.add((long) step.person());
        }
        world.pass(Duration.ofMinutes(step.minutes()));
        check(world, never);
      }
    }
  }

  private static void log(World world, Step step) {
    Instant now = world.clock.instant();
    Optional<ZonedDateTime> when =
        Optional.of(now.plus(Duration.ofMinutes(1 + step.minutes())).atZone(world.clock.getZone()))
            .filter(_ -> DATED.contains(step.outcome()));
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                step.person(),
                step.outcome(),
                Optional.empty(),
                CallTimes.justNow(now),
                "",
                when,
                false));
  }

  private static void check(World world, Set<Long> never) {
    Scope scope = Scope.of(world.list());
    Queue queue = world.workbench().queue();
    List<Next> offered = queue.next(scope, 20);
    QueueCounts counts = queue.counts(scope);
    assertThat(counts.prospects()).isEqualTo(Cast.values().length);
    assertThat(counts.ready()).isEqualTo(offered.size());
    for (Next next : offered) {
      long id = next.prospect().id();
      assertThat(never).doesNotContain(id);
      CallingWindow window = queue.times().window(next.prospect());
      assertThat(window.isOpen(world.clock.instant(), next.why().occasion())).isTrue();
      assertThat(world.workbench().calls().dialsToday(id)).isLessThan(2);
      assertThat(
              next.why() == Why.CALLBACK && next.due().orElseThrow().isAfter(world.clock.instant()))
          .isFalse();
    }
  }
}
