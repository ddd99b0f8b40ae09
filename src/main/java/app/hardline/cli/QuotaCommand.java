package app.hardline.cli;

import app.hardline.pipeline.Kpi;
import app.hardline.quota.Metric;
import app.hardline.quota.Target;
import app.hardline.time.Per;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows and sets the quota. */
@Command(
    name = "quota",
    description = "Shows the quota in force, and what is to come.",
    subcommands = QuotaCommand.Set.class)
final class QuotaCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  private record Shown(String metric, String per, long target, LocalDate from) {
    static Shown of(Target target) {
      return new Shown(target.metric().code(), target.per().code(), target.target(), target.from());
    }
  }

  private record Answer(List<Shown> quotas) {
    static Answer of(Workbench workbench) {
      return new Answer(workbench.quotas().current().stream().map(Shown::of).toList());
    }
  }

  @Override
  public Integer call() {
    show(hardline.withData(Answer::of));
    return 0;
  }

  private void show(Answer answer) {
    Console console = hardline.console();
    if (hardline.json()) {
      console.json(answer);
    } else if (answer.quotas().isEmpty()) {
      console.say("command.quota.none");
    } else {
      answer
          .quotas()
          .forEach(it ->
              console.say(
                  "command.quota", it.metric(), it.target(), it.per(), it.from().toString()));
    }
  }

  /** Sets quotas. */
  @Command(name = "set", description = "Sets the quota from a day on; the past stays as it was.")
  static final class Set implements Callable<Integer> {
    @ParentCommand private QuotaCommand quota;

    @Parameters(
        paramLabel = "METRIC=N",
        arity = "1..*",
        description =
            "dials, answered, conversations, meetings, held, proposals, won, mrr, oneTime,"
                + " grossProfit or the name of a KPI, and how much; 0 for no quota")
    private Map<String, Long> targets;

    @Option(
        names = "--per",
        paramLabel = "PERIOD",
        required = true,
        converter = PerWord.class,
        description = "day, week, month or quarter")
    private Per per;

    @Option(
        names = "--from",
        paramLabel = "DATE",
        description = "the first day on which it holds; today unless given")
    private @Nullable LocalDate from;

    @Override
    public Integer call() {
      quota.show(
          quota.hardline.withData(workbench -> {
            Map<Metric, Long> wanted = new LinkedHashMap<>();
            List<String> kpis = workbench.books().kpis().all().stream().map(Kpi::name).toList();
            targets.forEach((metric, target) -> wanted.put(Metric.named(metric, kpis), target));
            workbench.quotas().set(wanted, per, from == null ? workbench.clock().today() : from);
            return Answer.of(workbench);
          }));
      return 0;
    }
  }
}
