package app.hardline.cli;

import app.hardline.compliance.DoNotCallEntry;
import app.hardline.workbench.Workbench;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Who must never be called: what its subcommands share. */
@Command(
    name = "dnc",
    description = "Keeps the do-not-call list.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DncAddCommand.class,
      DncImportCommand.class,
      DncListCommand.class,
      DncCheckCommand.class,
      DncRemoveCommand.class
    })
final class DncCommand implements Runnable {
  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        hardline
            .console()
            .words()
            .say("command.dnc.which", String.join(", ", spec.subcommands().keySet())));
  }

  /** Entries as they are given out: in JSON a person is an id, in text they are named. */
  DncAnswer answer(Workbench workbench, List<DoNotCallEntry> entries) {
    return DncAnswer.of(hardline.json() ? entries : workbench.doNotCallList().named(entries));
  }

  HardlineCommand hardline() {
    return hardline;
  }
}
