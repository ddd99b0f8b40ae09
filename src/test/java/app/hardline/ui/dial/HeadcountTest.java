package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialing.LeftOut;
import app.hardline.dialing.QueueCounts;
import app.hardline.ui.kit.Tasks;
import app.hardline.world.SetClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When everybody is counted, and what is shown meanwhile. */
class HeadcountTest {
  private final SetClock clock = new SetClock("2027-02-11T15:02:00Z", "America/Chicago");
  private QueueCounts people = of(90_000, 0);
  private int counted;
  private Runnable meanwhile = () -> {};

  private static QueueCounts of(long ready, long resting) {
    LeftOut out = new LeftOut(0, 0, 0, resting, 0, 0, 0, 0);
    return new QueueCounts(ready, List.of(), out, Optional.empty());
  }

  private Headcount headcount() {
    return new Headcount(
        Tasks.inline(thrown -> assertThat(thrown).isNull()),
        clock,
        () -> {
          counted++;
          meanwhile.run();
          return people;
        });
  }

  private static void log(Headcount headcount) {
    headcount.logged(1);
    headcount.ask();
  }

  private void pass(Headcount headcount, int seconds) {
    for (int i = 0; i < seconds; i++) {
      clock.pass(Duration.ofSeconds(1));
      headcount.tick();
    }
  }

  @Test
  void aLongListIsCountedInThePauseAfterACall() {
    Headcount headcount = headcount();
    log(headcount);
    pass(headcount, 1);
    log(headcount);
    pass(headcount, 1);
    assertThat(counted).isOne();
    assertThat(headcount.shownProperty().get()).isEqualTo(of(89_998, 2));
    people = of(89_997, 2);
    pass(headcount, 1);
    assertThat(headcount.shownProperty().get()).isEqualTo(people);
    pass(headcount, 9);
    assertThat(counted).isEqualTo(2);
  }

  @Test
  void withoutAPauseALongListIsCountedOnceAMinute() {
    Headcount headcount = headcount();
    for (int i = 0; i < 119; i++) {
      log(headcount);
      pass(headcount, 1);
    }
    assertThat(counted).isEqualTo(2);
  }

  @Test
  void whatIsLoggedWhileALongListIsCountedIsNotCountedTwice() {
    Headcount headcount = headcount();
    headcount.ask();
    meanwhile = () -> headcount.logged(1);
    pass(headcount, 2);
    assertThat(headcount.shownProperty().get()).isEqualTo(of(89_999, 1));
  }

  @Test
  void whatIsTakenBackIsReadyAgain() {
    Headcount headcount = headcount();
    log(headcount);
    headcount.logged(-1);
    assertThat(headcount.shownProperty().get()).isEqualTo(of(90_000, 0));
    headcount.logged(-1);
    assertThat(headcount.shownProperty().get()).isEqualTo(of(90_000, 0));
  }

  @Test
  void aShortListIsCountedAtOnce() {
    people = of(40, 0);
    Headcount headcount = headcount();
    people = of(38, 1);
    log(headcount);
    assertThat(headcount.shownProperty().get()).isEqualTo(people);
  }
}
