package app.hardline.ui.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.script.Caller;
import app.hardline.script.Objection;
import app.hardline.ui.kit.Tasks;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five minutes of cards. */
class WarmUpViewModelTest {
  @TempDir Path temp;
  private final List<String> asked = new ArrayList<>();
  private World world;
  private WarmUpViewModel model;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    model =
        new WarmUpViewModel(
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            world.clock,
            world.workbench().drills(),
            world.workbench().drills().deck(),
            new Caller("Pat", "Kessler IT Services"),
            () -> asked.add("dial"),
            () -> asked.add("leave"));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aCardThatWasNotTurnedCannotHaveBeenKnown() {
    Objection first = top();
    model.known();
    assertThat(top()).isEqualTo(first);
    model.turn();
    model.known();
    assertThat(top()).isNotEqualTo(first);
    assertThat(model.turnedProperty().get()).isFalse();
    assertThat(model.scoreProperty().get()).isEqualTo(new WarmUpViewModel.Score(1, 0, 11));
  }

  @Test
  void whatWasStumbledOverIsKept() {
    Objection first = top();
    model.turn();
    model.stumbled();
    model.turn();
    model.known();
    assertThat(world.workbench().drills().deck().top()).hasValue(first);
  }

  @Test
  void itIsOverWhenAllAreKnown() {
    for (int i = 0; i < 12; i++) {
      assertThat(model.isOver()).isFalse();
      model.turn();
      model.known();
    }
    assertThat(model.isOver()).isTrue();
    model.dial();
    assertThat(asked).containsExactly("dial");
  }

  @Test
  void itIsOverAfterFiveMinutes() {
    world.pass(Duration.ofMinutes(5).minusSeconds(1));
    model.tick();
    assertThat(model.isOver()).isFalse();
    world.pass(Duration.ofSeconds(1));
    model.tick();
    assertThat(model.isOver()).isTrue();
  }

  private Objection top() {
    return model.deckProperty().get().top().orElseThrow();
  }
}
