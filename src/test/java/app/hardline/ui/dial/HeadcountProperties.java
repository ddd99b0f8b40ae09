package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialing.LeftOut;
import app.hardline.dialing.QueueCounts;
import app.hardline.dialing.Scope;
import app.hardline.ui.kit.Tasks;
import app.hardline.world.Cast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is logged and taken back, the figures that are shown come to be those that are true. */
class HeadcountProperties {
  /** So many more are on the list, long retired, that it is long. */
  private static final long RETIRED = 50_000;

  @Provide
  Arbitrary<List<String>> steps() {
    return Arbitraries.of(
            "no-answer", "not-now", "bad-number", "do-not-call", "not-a-fit", "undo", "wait")
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 30)
  void whatIsShownIsWhatIsCountedAfterAPause(@ForAll("steps") List<String> steps)
      throws IOException {
    Path folder = Files.createTempDirectory("hardline");
    try (DialSample sample = new DialSample(folder)) {
      sample.settle(Cast.values());
      Headcount headcount =
          new Headcount(
              Tasks.inline(sample.troubles::add), sample.world.clock, () -> counted(sample));
      for (String step : steps) {
        headcount.logged(take(sample, step));
        headcount.ask();
        assertThat(headcount.shownProperty().get().prospects()).isEqualTo(RETIRED + 8);
        assertThat(sample.model.surroundings().countsProperty().get()).isEqualTo(fresh(sample));
      }
      headcount.ask();
      sample.pass(2);
      headcount.tick();
      assertThat(headcount.shownProperty().get()).isEqualTo(counted(sample));
    }
  }

  /** How many more are logged then. */
  private static int take(DialSample sample, String step) {
    int before = sample.model.sitting().dialsProperty().get();
    switch (step) {
      case "undo" -> sample.model.undo();
      case "wait" -> sample.pass((int) Duration.ofHours(1).toSeconds());
      default -> sample.choose(step);
    }
    return sample.model.sitting().dialsProperty().get() - before;
  }

  private static QueueCounts fresh(DialSample sample) {
    return sample.world.workbench().queue().counts(Scope.of(sample.world.list()));
  }

  private static QueueCounts counted(DialSample sample) {
    QueueCounts counts = fresh(sample);
    LeftOut out = counts.leftOut();
    return new QueueCounts(
        counts.ready(),
        counts.coming(),
        new LeftOut(
            out.doNotCall(),
            out.outsideWindow(),
            out.attemptsUsed(),
            out.resting(),
            out.companyJustCalled(),
            out.booked(),
            out.retired() + RETIRED,
            out.noNumber()),
        counts.nextAt());
  }
}
