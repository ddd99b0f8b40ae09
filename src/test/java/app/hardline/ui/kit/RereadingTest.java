package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RereadingTest {
  private final Deque<Runnable> beside = new ArrayDeque<>();
  private final List<Throwable> troubles = new ArrayList<>();
  private final List<Integer> shown = new ArrayList<>();
  private final Tasks tasks = new Tasks(Runnable::run, beside::add, Runnable::run, troubles::add);
  private int readings;

  @Test
  void whatIsAskedForWhileItReadsIsOneMoreReading() {
    Rereading<Integer> rereading = new Rereading<>(tasks, () -> ++readings, shown::add);
    rereading.read();
    rereading.read();
    rereading.read();
    assertThat(beside).hasSize(1);
    beside.remove().run();
    assertThat(shown).containsExactly(1);
    beside.remove().run();
    assertThat(shown).containsExactly(1, 2);
    assertThat(beside).isEmpty();
  }

  @Test
  void oneThatFailsIsToldAndTheNextReadsAgain() {
    Rereading<Integer> rereading =
        new Rereading<>(
            tasks,
            () -> {
              throw new IllegalStateException("broken");
            },
            shown::add);
    rereading.read();
    beside.remove().run();
    rereading.read();
    assertThat(troubles).hasSize(1);
    assertThat(beside).hasSize(1);
  }
}
