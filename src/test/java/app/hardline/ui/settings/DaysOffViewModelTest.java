package app.hardline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days off, on Thursday, February 11, 2027. */
class DaysOffViewModelTest {
  private static final LocalDate PRESIDENTS_DAY = LocalDate.of(2027, 2, 15);

  @TempDir Path temp;
  @AutoClose private World world;
  private DaysOffViewModel model;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    model =
        new DaysOffViewModel(
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            new Words(Locale.US),
            new Figures(Locale.US),
            world.workbench().quotas().calendar(),
            world.workbench().clock());
    model.refresh();
  }

  private DaysOffViewModel.Day first() {
    return model.shownProperty().get().days().getFirst();
  }

  private boolean works(LocalDate day) {
    return world.workbench().quotas().calendar().read().on(day).isWork();
  }

  @Test
  void aHolidayIsWorkedOnAndHadOffAgain() {
    assertThat(first().date()).isEqualTo(PRESIDENTS_DAY);
    model.turn(first());
    assertThat(works(PRESIDENTS_DAY)).isTrue();
    assertThat(first().off()).isFalse();
    model.turn(first());
    assertThat(works(PRESIDENTS_DAY)).isFalse();
  }

  @Test
  void aDayIsTakenOffInWordsAndGoesFromTheListAgain() {
    assertThat(model.takeOff("tomorrow, Dentist")).isTrue();
    assertThat(first().why()).isEqualTo("Dentist");
    assertThat(works(LocalDate.of(2027, 2, 12))).isFalse();
    model.turn(first());
    assertThat(first().date()).isEqualTo(PRESIDENTS_DAY);
  }

  @Test
  void whatIsNoDayAndWhatHasPassedIsSaid() {
    assertThat(model.takeOff("some day")).isFalse();
    assertThat(model.problemProperty().get()).contains("some day");
    model.takeOff("2027-02-03");
    assertThat(model.problemProperty().get()).contains("2027-02-03");
    assertThat(first().date()).isEqualTo(PRESIDENTS_DAY);
  }

  @Test
  void nobodysHolidaysLeaveNoDayOff() {
    model.keep("", "");
    assertThat(model.shownProperty().get().days()).isEmpty();
    model.keep("US", "tx");
    assertThat(model.shownProperty().get().state()).isEqualTo("TX");
    assertThat(model.shownProperty().get().days()).isNotEmpty();
  }
}
