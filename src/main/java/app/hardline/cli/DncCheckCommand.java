package app.hardline.cli;

import app.hardline.compliance.DoNotCallValue;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells whether something is on the do-not-call list. */
@Command(
    name = "check",
    description = "Tells what forbids to call something; ends with 3 where anything does.")
final class DncCheckCommand implements Callable<Integer> {
  private static final int FOUND = 3;

  @ParentCommand private DncCommand dnc;
  @Mixin private DncScope scope;

  @Parameters(paramLabel = "VALUE", description = "a number, an e-mail, a domain, …")
  private String value;

  @Override
  public Integer call() {
    DncAnswer answer = dnc.hardline().withData(this::holding);
    Console console = dnc.hardline().console();
    if (dnc.hardline().json()) {
      console.json(answer);
    } else if (answer.entries().isEmpty()) {
      console.say("command.dnc.free", value);
    } else {
      answer.entries().forEach(it -> it.say(console));
    }
    return answer.entries().isEmpty() ? 0 : FOUND;
  }

  private DncAnswer holding(Workbench workbench) {
    DoNotCallValue asked = scope.read(workbench, List.of(value)).iterator().next();
    return dnc.answer(workbench, workbench.doNotCallList().holding(asked));
  }
}
