package app.hardline.cli;

import app.hardline.calls.Callback;
import app.hardline.workbench.Workbench;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Gives out the callbacks that are promised. */
@Command(
    name = "callbacks",
    description = "Gives out the callbacks that are promised and not kept.")
final class CallbacksCommand implements Callable<Integer> {
  /** Later than any callback, and a number of milliseconds that the database can hold. */
  private static final Instant EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

  @ParentCommand private HardlineCommand hardline;

  @Option(
      names = "--until",
      paramLabel = "TEXT",
      description = "those due up to then: friday, in 2 weeks; all unless given")
  private @Nullable String until;

  private record Shown(long id, long prospect, String name, Optional<String> company, Instant due) {
    static Shown of(Callback callback) {
      String company = callback.prospect().company();
      return new Shown(
          callback.id(),
          callback.prospect().id(),
          callback.prospect().name(),
          company.isEmpty() ? Optional.empty() : Optional.of(company),
          callback.due());
    }
  }

  private record Answer(List<Shown> callbacks) {}

  @Override
  public Integer call() {
    return hardline.withData(workbench -> {
      List<Callback> open = workbench.callbacks().open(last(workbench));
      say(open);
      return 0;
    });
  }

  private void say(List<Callback> open) {
    Console console = hardline.console();
    if (hardline.json()) {
      console.json(new Answer(open.stream().map(Shown::of).toList()));
    } else if (open.isEmpty()) {
      console.say("command.callbacks.none");
    } else {
      open.forEach(it ->
          console.say(
              "command.callback",
              Long.toString(it.prospect().id()),
              it.prospect().name(),
              it.prospect().company(),
              MomentWord.said(MomentWord.figures(), it.due().atZone(it.zone()))));
    }
  }

  private Instant last(Workbench workbench) {
    return until == null ? EVER : MomentWord.until(workbench.clock(), until);
  }
}
