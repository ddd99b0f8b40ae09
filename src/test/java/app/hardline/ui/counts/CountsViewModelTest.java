package app.hardline.ui.counts;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting by hand, on Thursday, February 11, 2027. */
class CountsViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  @TempDir Path temp;
  @AutoClose private World world;
  private CountsViewModel model;
  private boolean left;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    CountsReader reader = new CountsReader(world.workbench());
    model =
        new CountsViewModel(
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            new Words(Locale.US),
            new Figures(Locale.US),
            reader.read(reader.today()),
            reader,
            () -> left = true);
  }

  @Test
  void aNewCountBeginsWithItsFirstAndIsChosen() {
    model.count(1);
    assertThat(model.factsProperty().get().counts()).isEmpty();
    assertThat(model.add("  ")).isFalse();
    assertThat(model.add(" Letters ")).isTrue();
    assertThat(model.chosenProperty().get()).isEqualTo("Letters");
    model.count(1);
    assertThat(counted("Letters")).isEqualTo(new long[] {2, 2});
    model.add("LETTERS");
    assertThat(counted("Letters")).isEqualTo(new long[] {3, 3});
  }

  @Test
  void anotherDayIsPutRightAndCountsInItsWeek() {
    model.add("Letters");
    model.turn(-1);
    assertThat(model.day()).isEqualTo("Wednesday, February 10");
    model.count(1);
    model.count(1);
    model.count(-1);
    assertThat(counted("Letters")).isEqualTo(new long[] {1, 2});
    model.turn(-3);
    assertThat(counted("Letters")).as("Sunday is of the week before").isEqualTo(new long[] {0, 0});
    model.turn(4);
    assertThat(model.day()).isEqualTo("Today, Feb 11");
    model.turn(1);
    assertThat(model.factsProperty().get().day()).as("none to come").isEqualTo(TODAY);
  }

  @Test
  void belowNothingNothingIsTakenOffAndItSaysSo() {
    model.add("Letters");
    model.count(-1);
    assertThat(model.problemProperty().get()).isEmpty();
    model.count(-1);
    assertThat(model.problemProperty().get()).contains("came to 0");
    model.count(1);
    assertThat(model.problemProperty().get()).isEmpty();
    model.add("Dials");
    assertThat(model.problemProperty().get())
        .isEqualTo("Dials is counted by itself; choose another name.");
  }

  @Test
  void theGoalOfAWeekIsSetChangedAndTakenAway() {
    model.add("Letters");
    assertThat(goal()).isEqualTo("No goal");
    assertThat(model.aim("many")).isFalse();
    assertThat(model.problemProperty().get()).isNotEmpty();
    assertThat(model.aim("25")).isTrue();
    assertThat(goal()).isEqualTo("1 of 25 this week");
    model.aim("0");
    assertThat(goal()).isEqualTo("No goal");
    Metric letters = new Metric.ByHand("Letters");
    world.workbench().quotas().set(Map.of(letters, 50L), Per.MONTH, TODAY);
    model.turn(0);
    assertThat(goal()).isEqualTo("1 of 50 this month");
  }

  @Test
  void rowsAreChosenByArrowsAndEscLeaves() {
    model.add("Events");
    model.add("Letters");
    model.go(-1);
    assertThat(model.chosenProperty().get()).isEqualTo("Events");
    model.go(-1);
    assertThat(model.chosenProperty().get()).isEqualTo("Events");
    model.go(7);
    assertThat(model.chosenProperty().get()).isEqualTo("Letters");
    model.close();
    assertThat(left).isTrue();
  }

  private String goal() {
    return model.goal(count("Letters").orElseThrow());
  }

  private long[] counted(String name) {
    return count(name).map(it -> new long[] {it.onDay(), it.inWeek()}).orElseGet(() -> new long[0]);
  }

  private Optional<CountsFacts.Count> count(String name) {
    return model.factsProperty().get().counts().stream()
        .filter(it -> it.name().equals(name))
        .findFirst();
  }
}
