package app.hardline.cli;

import app.hardline.compliance.DoNotCallEntry;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts something on the do-not-call list by hand. */
@Command(name = "add", description = "Puts numbers, e-mails, domains or others on do-not-call.")
final class DncAddCommand implements Callable<Integer> {
  @ParentCommand private DncCommand dnc;
  @Mixin private DncScope scope;

  @Parameters(paramLabel = "VALUE", arity = "1..*", description = "what must never be called")
  private List<String> values = List.of();

  @Option(names = "--why", paramLabel = "TEXT", description = "the reason, kept with the entry")
  private String why = "";

  private record Answer(int added, int there, List<DncAnswer.Shown> entries) {}

  @Override
  public Integer call() {
    Answer answer = dnc.hardline().withData(this::add);
    Console console = dnc.hardline().console();
    if (dnc.hardline().json()) {
      console.json(answer);
    } else {
      answer.entries().forEach(it -> it.say(console));
      console.say("command.dnc.added", answer.added(), answer.there());
    }
    return 0;
  }

  private Answer add(Workbench workbench) {
    Set<DoNotCallValue> read = scope.read(workbench, values);
    int added = workbench.doNotCall().add(read, why);
    List<DoNotCallEntry> entries = new ArrayList<>();
    read.forEach(value ->
        workbench.doNotCallList().holding(value).stream()
            .filter(it -> it.about().isSameAs(value))
            .forEach(entries::add));
    return new Answer(added, read.size() - added, dnc.answer(workbench, entries).entries());
  }
}
