package app.hardline.cli;

import app.hardline.quota.DayTally;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Shows what is done today against the daily quota. */
@Command(name = "today", description = "Shows what is done today against the daily quota.")
final class TodayCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  private record Shown(String metric, long done, OptionalLong quota) {
    static Shown of(DayTally.Line line) {
      return new Shown(line.metric().code(), line.done(), line.quota());
    }
  }

  private record Answer(LocalDate date, String zone, List<Shown> metrics) {
    static Answer of(Workbench workbench) {
      DayTally tally = workbench.tally().today();
      return new Answer(
          tally.date(),
          workbench.clock().getZone().getId(),
          tally.lines().stream().map(Shown::of).toList());
    }
  }

  @Override
  public Integer call() {
    Answer today = hardline.withData(Answer::of);
    Console console = hardline.console();
    if (hardline.json()) {
      console.json(today);
      return 0;
    }
    console.say("command.today", today.date().toString(), today.zone());
    for (Shown line : today.metrics()) {
      if (line.quota().isPresent()) {
        console.say("command.today.quota", line.metric(), line.done(), line.quota().getAsLong());
      } else {
        console.say("command.today.plain", line.metric(), line.done());
      }
    }
    return 0;
  }
}
