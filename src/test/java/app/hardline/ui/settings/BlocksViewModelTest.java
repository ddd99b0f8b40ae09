package app.hardline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksViewModelTest {
  @TempDir Path temp;
  @AutoClose private World world;
  private BlocksViewModel model;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    model =
        new BlocksViewModel(
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            new Words(Locale.US),
            new Figures(Locale.US),
            world.workbench().quotas().blocks());
    model.refresh();
  }

  @Test
  void theWeekStandsThereAsItIs() {
    assertThat(model.typed(DayOfWeek.THURSDAY).getValue())
        .isEqualTo("8:30 to 10:00\u00a0AM and 3:00 to 5:00\u00a0PM");
    assertThat(model.length(DayOfWeek.THURSDAY).getValue()).isEqualTo("3.5 hours");
    assertThat(model.length(DayOfWeek.SUNDAY).getValue()).isEqualTo("None");
    assertThat(model.length().getValue()).isEqualTo("17.5 hours");
  }

  @Test
  void whatStandsThereCanBeSavedAsItIs() {
    model.set(DayOfWeek.FRIDAY, model.typed(DayOfWeek.THURSDAY).getValue());
    assertThat(model.problemProperty().get()).isEmpty();
    assertThat(model.length().getValue()).isEqualTo("17.5 hours");
  }

  @Test
  void aDayIsChangedByWords() {
    model.set(DayOfWeek.THURSDAY, "9 to 11");
    assertThat(model.typed(DayOfWeek.THURSDAY).getValue()).isEqualTo("9:00 to 11:00\u00a0AM");
    model.set(DayOfWeek.THURSDAY, "");
    assertThat(model.length(DayOfWeek.THURSDAY).getValue()).isEqualTo("None");
    model.setWorkDays("1-2");
    assertThat(model.length().getValue()).isEqualTo("5 hours");
  }

  @Test
  void whatIsWrongIsSaidAndChangesNothing() {
    model.set(DayOfWeek.THURSDAY, "9 to 11, 10 to 12");
    assertThat(model.problemProperty().get()).contains("let one begin where the other ends");
    model.set(DayOfWeek.THURSDAY, "mornings");
    assertThat(model.problemProperty().get()).contains("mornings");
    assertThat(model.length().getValue()).isEqualTo("17.5 hours");
  }
}
