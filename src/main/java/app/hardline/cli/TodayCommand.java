package app.hardline.cli;

import app.hardline.insight.Advice;
import app.hardline.insight.AdviceSaid;
import app.hardline.quota.DayTally;
import app.hardline.quota.Goal;
import app.hardline.quota.Streak;
import app.hardline.time.Per;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

  /** How the dials of a running period stand; what is due is due by now. */
  private record Standing(String per, long done, long quota, long due, OptionalLong anHour) {
    static Stream<Standing> of(Workbench workbench, Per per) {
      return workbench
          .tally()
          .pace(per)
          .map(it -> new Standing(per.code(), it.done(), it.quota(), it.due(), it.anHour()))
          .stream();
    }
  }

  private record Reached(String metric, String per, long done, long quota) {
    static Reached of(Goal goal) {
      return new Reached(goal.metric().code(), goal.per().code(), goal.done(), goal.quota());
    }
  }

  /** What the calls say, and of how many years without a difference one would say so. */
  private record Coaching(String sentence, long oneIn) {
    static Coaching of(Advice advice, Words words) {
      AdviceSaid said = new AdviceSaid(words, MomentWord.figures());
      return new Coaching(said.sentence(advice), advice.oneIn());
    }
  }

  private record Answer(
      LocalDate date,
      String zone,
      List<Shown> metrics,
      Optional<String> off,
      List<Standing> pace,
      List<Reached> goals,
      int streak,
      Optional<Coaching> coaching) {
    static Answer of(Workbench workbench, Words words) {
      DayTally tally = workbench.tally().today();
      return new Answer(
          tally.date(),
          workbench.clock().getZone().getId(),
          tally.lines().stream().map(Shown::of).toList(),
          workbench.tally().plan().off(),
          Stream.of(Per.DAY, Per.WEEK).flatMap(per -> Standing.of(workbench, per)).toList(),
          workbench.tally().goals().stream()
              .filter(it -> it.per() != Per.DAY)
              .map(Reached::of)
              .toList(),
          Streak.of(workbench.tally().weeks()).weeks(),
          workbench.books().coach().today().map(it -> Coaching.of(it, words)));
    }
  }

  @Override
  public Integer call() {
    Console console = hardline.console();
    Answer today = hardline.withData(workbench -> Answer.of(workbench, console.words()));
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
    today.off().ifPresent(why -> console.say("command.today.off", why));
    for (Standing standing : today.pace()) {
      console.say(
          "command.today.pace." + standing.per(),
          standing.done(),
          standing.quota(),
          standing.due(),
          Math.max(0, standing.quota() - standing.done()));
    }
    for (Reached goal : today.goals()) {
      console.say("command.today.goal." + goal.per(), goal.metric(), goal.done(), goal.quota());
    }
    if (today.streak() > 0) {
      console.say("command.today.streak", today.streak());
    }
    today
        .coaching()
        .ifPresent(it -> console.say("command.today.coaching", it.sentence(), it.oneIn()));
    return 0;
  }
}
