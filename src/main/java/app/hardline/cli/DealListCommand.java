package app.hardline.cli;

import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealStage;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Gives out deals. */
@Command(name = "list", description = "Gives out all deals, booked meetings first.")
final class DealListCommand implements Callable<Integer> {
  @ParentCommand private DealCommand deal;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "only those in one lane: booked, held, no-show, proposal, won or lost")
  private @Nullable String stage;

  private record Answer(List<DealShown> deals) {}

  @Override
  public Integer call() {
    Console console = deal.hardline().console();
    Predicate<Deal> wanted = wanted();
    List<DealShown> deals =
        deal.hardline()
            .withData(workbench ->
                workbench.books().deals().all().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(Deal::stage))
                    .map(DealShown::of)
                    .toList());
    if (deal.hardline().json()) {
      console.json(new Answer(deals));
    } else if (deals.isEmpty()) {
      console.say("command.deals.none");
    } else {
      deals.forEach(it -> it.say(console));
    }
    return 0;
  }

  /** A lane that there isn't is refused, also where there are no deals. */
  private Predicate<Deal> wanted() {
    if (stage == null) {
      return _ -> true;
    }
    DealStage lane = DealStage.named(stage);
    return it -> it.stage() == lane;
  }
}
