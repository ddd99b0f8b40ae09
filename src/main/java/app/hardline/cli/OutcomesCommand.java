package app.hardline.cli;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Names the ways in which a call can end. */
@Command(name = "outcomes", description = "Names the ways in which a call can end.")
final class OutcomesCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  private record Shown(
      String code,
      String name,
      String key,
      String stage,
      Optional<Long> restHours,
      OptionalInt tries,
      Optional<String> asksFor) {
    static Shown of(Outcome outcome) {
      return new Shown(
          outcome.code(),
          outcome.name(),
          outcome.key(),
          outcome.stage().code(),
          outcome.rest().map(rest -> rest.toHours()),
          outcome.tries(),
          outcome.asksFor().map(AsksFor::code));
    }
  }

  private record Answer(List<Shown> outcomes) {}

  @Override
  public Integer call() {
    List<Shown> outcomes =
        hardline.withData(workbench -> workbench.outcomes().all()).stream().map(Shown::of).toList();
    if (hardline.json()) {
      hardline.console().json(new Answer(outcomes));
    } else {
      outcomes.forEach(it ->
          hardline.console().say("command.outcome", it.key(), it.code(), it.name(), it.stage()));
    }
    return 0;
  }
}
