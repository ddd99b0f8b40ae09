package app.hardline.cli;

import app.hardline.compliance.DoNotCallValue;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes something off the do-not-call list. */
@Command(name = "remove", description = "Takes something off do-not-call; it stays on record.")
final class DncRemoveCommand implements Callable<Integer> {
  @ParentCommand private DncCommand dnc;
  @Mixin private DncScope scope;

  @Parameters(paramLabel = "VALUE", description = "what may be called again")
  private String value;

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      required = true,
      description = "the reason, kept with the entry")
  private String why;

  @Override
  public Integer call() {
    DncAnswer answer = dnc.hardline().withData(this::lift);
    Console console = dnc.hardline().console();
    if (dnc.hardline().json()) {
      console.json(answer);
    } else {
      answer.entries().forEach(it -> console.say("command.dnc.removed", it.value()));
    }
    return 0;
  }

  private DncAnswer lift(Workbench workbench) {
    DoNotCallValue asked = scope.read(workbench, List.of(value)).iterator().next();
    return dnc.answer(workbench, List.of(workbench.doNotCall().lift(asked, why)));
  }
}
