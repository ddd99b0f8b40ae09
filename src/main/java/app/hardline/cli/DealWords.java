package app.hardline.cli;

import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NextStep;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a deal. */
final class DealWords {
  @Option(names = "--title", paramLabel = "TEXT", description = "what it is about")
  private @Nullable String title;

  @Option(names = "--mrr", paramLabel = "AMOUNT", description = "monthly recurring revenue")
  private @Nullable Money mrr;

  @Option(names = "--one-time", paramLabel = "AMOUNT", description = "revenue that comes once")
  private @Nullable Money oneTime;

  @Option(names = "--gross-profit", paramLabel = "AMOUNT", description = "what is left of it")
  private @Nullable Money grossProfit;

  @Option(names = "--next", paramLabel = "TEXT", description = "what is to be done next")
  private @Nullable String next;

  @Option(names = "--next-on", paramLabel = "DATE", description = "until when")
  private @Nullable LocalDate nextOn;

  Amounts amounts() {
    return new Amounts(
        Optional.ofNullable(mrr), Optional.ofNullable(oneTime), Optional.ofNullable(grossProfit));
  }

  /** What is said now, and where nothing is, what was said before. */
  DealDetails over(DealDetails before) {
    NextStep step = before.next();
    return new DealDetails(
        title == null ? before.title() : title.strip(),
        amounts().or(before.amounts()),
        new NextStep(
            next == null ? step.what() : next.strip(),
            Optional.ofNullable(nextOn).or(() -> next == null ? step.on() : Optional.empty())));
  }
}
