package app.hardline.cli;

import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.DealId;
import app.hardline.pipeline.DealMove;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Deals;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Moves a deal. */
@Command(
    name = "move",
    description = "Moves a deal; one that is won has amounts, one that is lost a reason.")
final class DealMoveCommand implements Callable<Integer> {
  @ParentCommand private DealCommand deal;
  @Mixin private DealWords said;

  @Parameters(index = "0", paramLabel = "ID", description = "which deal; see deal list")
  private String id;

  @Parameters(
      index = "1",
      paramLabel = "STAGE",
      description = "booked, held, no-show, proposal, won or lost")
  private String stage;

  @Option(names = "--on", paramLabel = "DATE", description = "when; today unless given")
  private @Nullable LocalDate on;

  @Option(names = "--why", paramLabel = "TEXT", description = "why it is lost")
  private String why = "";

  @Override
  public Integer call() {
    return deal.show(deal.hardline().withData(this::move));
  }

  private DealShown move(Workbench workbench) {
    Deals deals = workbench.books().deals();
    LocalDate day = on == null ? workbench.clock().today() : on;
    Deal moved =
        deals.move(DealId.read(id), new DealMove(DealStage.named(stage), day, said.amounts(), why));
    DealDetails details = said.over(moved.details());
    return DealShown.of(details.equals(moved.details()) ? moved : deals.edit(moved.id(), details));
  }
}
