package app.hardline.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Scope;
import app.hardline.ui.kit.BlockBars;
import app.hardline.ui.kit.Progression;
import app.hardline.ui.kit.RaceChart;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayViewModelTest {
  @TempDir Path temp;
  private final List<String> asked = new ArrayList<>();
  @AutoClose private World world;
  private TodayViewModel model;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    model = model();
  }

  private TodayViewModel model() {
    Words words = new Words(Locale.US);
    Figures figures = new Figures(Locale.US);
    TodayReader reader = new TodayReader(world.workbench(), words, figures);
    return new TodayViewModel(
        Tasks.inline(thrown -> {
          throw new AssertionError(thrown);
        }),
        words,
        figures,
        world.workbench().clock(),
        reader.read(Optional.empty()),
        reader::read,
        new TodayActions(
            list -> asked.add("dial " + list),
            () -> asked.add("others"),
            () -> asked.add("import"),
            reader::setQuota,
            reader::moveBlock,
            () -> asked.add("remove"),
            () -> asked.add("warm up")));
  }

  @Test
  void theDayBeginsWithNothingDone() {
    assertThat(model.day().getValue()).isEqualTo("Thursday, February 11");
    assertThat(model.dials().getValue().progression()).isEqualTo(new Progression(0, 0));
    assertThat(model.figure(now -> now.numbers().meetings()).getValue()).isEmpty();
    assertThat(model.first().getValue())
        .map(TodayFacts.First::name)
        .contains(Cast.CONSTANCE.fullName());
    assertThat(model.isFirstRun().getValue()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-11T13:10:00Z, '9:00\u00a0AM'",
    "2027-02-11T23:45:00Z, 'Friday, 9:00\u00a0AM'",
    "2027-02-12T23:45:00Z, 'Tuesday, 9:00\u00a0AM'"
  })
  void whereNobodyCanBeCalledNowItIsSaidFromWhenOn(String now, String from) {
    world.clock.set(now);
    model.refresh();
    assertThat(model.first().getValue()).isEmpty();
    assertThat(model.nobody().getValue())
        .isEqualTo("Nobody can be called now; the first from " + from + ".");
  }

  @Test
  void aQuotaHoldsAtOnce() {
    assertThat(model.setQuota(" 50 ")).isEmpty();
    PaceSaid said = model.dials().getValue();
    assertThat(said.progression())
        .as("32 of 210 minutes are over")
        .isEqualTo(new Progression(0, 50, 8));
    assertThat(said.toGo()).as("in 2 h 58 min").isEqualTo("50 to go, 17 an hour");
    assertThat(said.stands()).isEqualTo("8 behind pace");
    assertThat(model.quota().getValue()).isEqualTo("50 dials a day");
  }

  @Test
  void theWeekIsPartedOverTheDaysThatAreLeft() {
    model.setQuota("50");
    world.log(Cast.TAMSIN, "not-now");
    model.refresh();
    PaceSaid week = model.week().getValue().orElseThrow();
    assertThat(week.progression().quota()).as("Thursday and Friday").isEqualTo(100);
    assertThat(week.toGo()).isEqualTo("99 to go: 49 today leaves 50 for Friday");
  }

  @Test
  void aBlockIsMovedForToday() {
    model.moveBlock(1, -90);
    assertThat(model.blocks().getValue().times()).endsWith("1:30 to 3:30\u00a0PM");
    assertThat(model.blocks().getValue().bars())
        .extracting(BlockBars.Bar::moves)
        .containsExactly(false, true);
  }

  @Test
  void onADayOffNothingIsDue() {
    model.setQuota("50");
    world.workbench().quotas().calendar().takeOff(world.workbench().clock().today(), "Dentist");
    model.refresh();
    assertThat(model.dials().getValue().progression().quota()).isZero();
    assertThat(model.dials().getValue().toGo()).isEqualTo("A day off: Dentist");
    assertThat(model.blocks().getValue().which()).isEqualTo("A day off");
    assertThat(model.blocks().getValue().what()).isEqualTo("Dentist");
  }

  @Test
  void todayStandsBesidePastDaysFromTheSecondOn() {
    assertThat(model.race().getValue()).isEmpty();
    world.log(Cast.TAMSIN, "no-answer");
    world.log(Cast.GIL, "no-answer");
    world.clock.set("2027-02-12T15:00:00Z");
    world.log(Cast.PRIYA, "no-answer");
    model.refresh();
    RaceChart.Race race = model.race().getValue().orElseThrow();
    assertThat(race.best().getLast().value()).isEqualTo(2);
    assertThat(race.today().getLast()).isEqualTo(new RaceChart.Point(9, 1));
  }

  @Test
  void whatIsNoQuotaIsSaidAndChangesNothing() {
    model.setQuota("20");
    for (String typed : List.of("", "0", "-3", "1.5", "fifty", "1001", "99999999999")) {
      assertThat(model.setQuota(typed)).as(typed).isPresent();
    }
    assertThat(model.dials().getValue().progression().quota()).isEqualTo(20);
  }

  @Test
  void whatIsCalledElsewhereIsCountedWhenItIsReadAgain() {
    model.setQuota("2");
    world.log(Cast.TAMSIN, "not-now");
    model.refresh();
    assertThat(model.dials().getValue().progression()).isEqualTo(new Progression(1, 2));
    assertThat(model.figure(now -> now.tally().conversations()).getValue()).isEqualTo("1");
    world.log(Cast.GIL, "no-answer");
    model.refresh();
    assertThat(model.dials().getValue().toGo()).isEqualTo("Met");
    world.log(Cast.PRIYA, "no-answer");
    model.refresh();
    assertThat(model.dials().getValue().toGo()).isEqualTo("1 over");
  }

  @Test
  void theListThatIsChosenIsDialed() {
    world.add("Texas accountants", false, Cast.GIL);
    model.refresh();
    model.choose("Texas accountants");
    assertThat(model.first().getValue()).map(TodayFacts.First::name).contains(Cast.GIL.fullName());
    model.start();
    assertThat(asked).containsExactly("dial Texas accountants");
  }

  @Test
  void aCallThatIsNotLoggedComesFirst() {
    world.add("Texas accountants", false, Cast.GIL);
    DialSession session =
        world
            .workbench()
            .dialSessions()
            .start(Scope.of(world.list()), () -> new ClipboardDialer(_ -> {}));
    session.dial();
    world.restart();
    model = model();
    model.choose("Texas accountants");
    assertThat(model.first().getValue())
        .contains(
            new TodayFacts.First(
                Cast.CONSTANCE.fullName(),
                "St. Brendan’s Episcopal School",
                "That call isn’t logged yet."));
  }

  @Test
  void theListThatWasDialedLastIsChosenFirst() {
    world.add("A list", false, Cast.GIL);
    world.workbench().settings().put(TodayReader.LAST_LIST, World.LIST);
    model.refresh();
    assertThat(model.lists().getValue())
        .extracting(TodayFacts.ListRow::name)
        .containsExactly(World.LIST, "A list");
  }

  @Test
  void aPromiseOfTodayStandsThereUntilItIsKept() {
    ZonedDateTime three = ZonedDateTime.of(2027, 2, 11, 15, 0, 0, 0, world.clock.getZone());
    world.log(Cast.HAL, "callback", three.toString());
    model.refresh();
    assertThat(model.callbacks().getValue())
        .containsExactly(
            new TodayFacts.Promise(three, Cast.HAL.fullName(), "St. Brendan’s Episcopal School"));
    world.clock.set("2027-02-11T21:05:00Z");
    world.log(Cast.HAL, "not-now");
    model.refresh();
    assertThat(model.callbacks().getValue()).isEmpty();
  }

  @Test
  void afterMidnightItIsTheNextDay() {
    world.log(Cast.TAMSIN, "no-answer");
    model.refresh();
    world.clock.set("2027-02-12T05:59:30Z");
    model.tick();
    assertThat(model.day().getValue()).isEqualTo("Thursday, February 11");
    world.clock.set("2027-02-12T06:00:00Z");
    model.tick();
    assertThat(model.day().getValue()).isEqualTo("Friday, February 12");
    assertThat(model.dials().getValue().progression().done()).isZero();
  }
}
