package app.hardline.cli;

import app.hardline.compliance.CallingTimes;
import app.hardline.compliance.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says which rules of calling are in force, and writes them down. */
@Command(
    name = "rules",
    description = "Says which calling rules are in force, or writes them down.")
final class RulesCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where to write the rules that come with Hardline; not there yet")
  private @Nullable Path out;

  private record Answer(String file, boolean own, int rows, Optional<String> written) {}

  @Override
  public Integer call() {
    Optional<Path> target = Optional.ofNullable(out).map(Path::toAbsolutePath);
    target.ifPresent(CallingTimes::write);
    Answer answer =
        hardline.withData(workbench -> {
          CallingTimes times = workbench.queue().times();
          RuleBook book = times.book();
          return new Answer(
              times.ownFile().toString(),
              Files.exists(times.ownFile()),
              book.rules().size(),
              target.map(Path::toString));
        });
    Console console = hardline.console();
    if (hardline.json()) {
      console.json(answer);
    } else {
      console.say(
          answer.own() ? "command.rules.own" : "command.rules", answer.rows(), answer.file());
      answer.written().ifPresent(file -> console.say("command.rules.written", file));
    }
    return 0;
  }
}
