package app.hardline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What follows meetings: what its subcommands share. */
@Command(
    name = "deal",
    description = "Keeps deals, from the booked meeting to won or lost.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DealListCommand.class,
      DealAddCommand.class,
      DealMoveCommand.class,
      DealEditCommand.class,
      DealBackCommand.class
    })
final class DealCommand implements Runnable {
  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        hardline
            .console()
            .words()
            .say("command.deal.which", String.join(", ", spec.subcommands().keySet())));
  }

  /** Gives out one deal as it stands. */
  Integer show(DealShown deal) {
    if (hardline.json()) {
      hardline.console().json(deal);
    } else {
      deal.say(hardline.console());
    }
    return 0;
  }

  HardlineCommand hardline() {
    return hardline;
  }
}
