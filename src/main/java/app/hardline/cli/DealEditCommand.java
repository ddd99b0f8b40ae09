package app.hardline.cli;

import app.hardline.pipeline.DealId;
import app.hardline.pipeline.Deals;
import app.hardline.workbench.Workbench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says something else of a deal. */
@Command(name = "edit", description = "Says what a deal is worth and what is to be done next.")
final class DealEditCommand implements Callable<Integer> {
  @ParentCommand private DealCommand deal;
  @Mixin private DealWords said;

  @Parameters(paramLabel = "ID", description = "which deal; see deal list")
  private String id;

  @Override
  public Integer call() {
    return deal.show(deal.hardline().withData(this::edit));
  }

  private DealShown edit(Workbench workbench) {
    Deals deals = workbench.books().deals();
    DealId which = DealId.read(id);
    return DealShown.of(deals.edit(which, said.over(deals.get(which).details())));
  }
}
