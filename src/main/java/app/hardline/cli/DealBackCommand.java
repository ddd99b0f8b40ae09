package app.hardline.cli;

import app.hardline.pipeline.DealId;
import app.hardline.pipeline.Deals;
import app.hardline.workbench.Workbench;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a move of a deal back. */
@Command(name = "back", description = "Takes the last move of a deal back.")
final class DealBackCommand implements Callable<Integer> {
  @ParentCommand private DealCommand deal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "which deal; the one that was moved last unless given")
  private @Nullable String id;

  private record Answer(String deal, String takenBack) {}

  @Override
  public Integer call() {
    DealShown was = deal.hardline().withData(this::takeBack);
    Console console = deal.hardline().console();
    if (deal.hardline().json()) {
      console.json(new Answer(was.id(), was.stage()));
    } else {
      String stage = console.words().say("command.deal.stage." + was.stage());
      console.say("command.deal.back", was.company(), stage);
    }
    return 0;
  }

  private DealShown takeBack(Workbench workbench) {
    Deals deals = workbench.books().deals();
    return DealShown.of(id == null ? deals.takeBack() : deals.takeBack(DealId.read(id)));
  }
}
