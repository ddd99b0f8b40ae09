package app.hardline.cli;

import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.DealMove;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.NewDeal;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a deal by hand. */
@Command(
    name = "add",
    description = "Makes a deal by hand. A booked meeting is a deal without that.")
final class DealAddCommand implements Callable<Integer> {
  @ParentCommand private DealCommand deal;
  @Mixin private DealWords said;

  @Parameters(
      paramLabel = "COMPANY",
      arity = "0..1",
      description = "the company; may be left out where --prospect names somebody")
  private String company = "";

  @Option(names = "--prospect", paramLabel = "ID", description = "with whom; see prospects")
  private @Nullable Long prospect;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "booked unless given, held, no-show, proposal, won or lost")
  private String stage = "booked";

  @Option(names = "--on", paramLabel = "DATE", description = "since when; today unless given")
  private @Nullable LocalDate on;

  @Option(names = "--why", paramLabel = "TEXT", description = "the reason for one that is lost")
  private String why = "";

  @Override
  public Integer call() {
    return deal.show(deal.hardline().withData(this::add));
  }

  private DealShown add(Workbench workbench) {
    LocalDate day = on == null ? workbench.clock().today() : on;
    return DealShown.of(
        workbench
            .books()
            .deals()
            .add(
                new NewDeal(
                    Optional.ofNullable(prospect),
                    company,
                    said.over(DealDetails.NONE),
                    new DealMove(DealStage.named(stage), day, said.amounts(), why))));
  }
}
