package app.hardline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far each tenth conversation went. */
class HowFarTest {
  @TempDir Path temp;
  @AutoClose private World world;
  private HowFar howFar;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    howFar = new HowFar(world.workbench().database());
  }

  @Test
  void theTenthConversationIsAskedAboutAndNoOther() {
    for (int i = 1; i < 10; i++) {
      assertThat(howFar.isDue(log("not-now"))).isFalse();
    }
    assertThat(howFar.isDue(log("no-answer"))).isFalse();
    assertThat(howFar.isDue(log("not-interested"))).isTrue();
  }

  @Test
  void afterAnAnswerTenMoreComeFirstAndAfterNoneToo() {
    Call tenth = conversations(10);
    howFar.keep(tenth, Optional.of(Reached.PROBLEM));
    assertThat(howFar.isDue(tenth)).isFalse();
    assertThat(howFar.isDue(conversations(9))).isFalse();
    Call twentieth = log("not-now");
    assertThat(howFar.isDue(twentieth)).isTrue();
    howFar.keep(twentieth, Optional.empty());
    assertThat(howFar.isDue(log("not-now"))).isFalse();
    assertThat(howFar.last()).containsExactly(Reached.PROBLEM);
  }

  @Test
  void theAnswerGoesWithTheCallAndTheNextConversationIsAskedAbout() {
    Call tenth = conversations(10);
    howFar.keep(tenth, Optional.of(Reached.ASK));
    world.workbench().calls().undo(tenth.id());
    assertThat(howFar.last()).isEmpty();
    assertThat(howFar.isDue(log("not-now"))).isTrue();
  }

  @Test
  void practiceIsNotAskedAbout() {
    world.close();
    world = World.empty(temp.resolve("practice"));
    world.add("Practice", true, Cast.GIL);
    howFar = new HowFar(world.workbench().database());
    Call last = conversations(10, Cast.GIL);
    assertThat(last.practice()).isTrue();
    assertThat(howFar.isDue(last)).isFalse();
  }

  private Call conversations(int count) {
    return conversations(count, Cast.HAL);
  }

  private Call conversations(int count, Cast who) {
    Call last = log("no-answer", who);
    for (int i = 0; i < count; i++) {
      last = log("not-now", who);
    }
    return last;
  }

  private Call log(String outcome) {
    return log(outcome, Cast.HAL);
  }

  private Call log(String outcome, Cast who) {
    return world
        .workbench()
        .calls()
        .log(
            new NewCall(
                who.id(),
                outcome,
                Optional.of(who.number()),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                false));
  }
}
