package app.hardline.cli;

import app.hardline.pipeline.Kpi;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is counted by hand. */
@Command(
    name = "kpi",
    description = "Counts by hand: letters mailed, events held.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {KpiCommand.Add.class, KpiCommand.Listing.class})
final class KpiCommand implements Runnable {
  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  private record Answer(List<Kpi> kpis) {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        hardline
            .console()
            .words()
            .say("command.kpi.which", String.join(", ", spec.subcommands().keySet())));
  }

  private void say(Kpi kpi) {
    hardline.console().say("command.kpi", kpi.name(), kpi.today(), kpi.total());
  }

  /** Adds to a count. */
  @Command(name = "add", description = "Adds to a count, which is made with its first number.")
  static final class Add implements Callable<Integer> {
    @ParentCommand private KpiCommand kpi;

    @Parameters(index = "0", paramLabel = "NAME", description = "what is counted")
    private String name;

    @Parameters(
        index = "1",
        paramLabel = "N",
        arity = "0..1",
        defaultValue = "1",
        description = "how many more, 1 unless given; below zero puts right what was too much")
    private long count;

    @Option(names = "--on", paramLabel = "DATE", description = "the day; today unless given")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
      Kpi counted = kpi.hardline.withData(this::add);
      if (kpi.hardline.json()) {
        kpi.hardline.console().json(counted);
      } else {
        kpi.say(counted);
      }
      return 0;
    }

    private Kpi add(Workbench workbench) {
      LocalDate day = on == null ? workbench.clock().today() : on;
      return workbench.books().kpis().add(name, count, day);
    }
  }

  /** Gives out the counts. */
  @Command(name = "list", description = "Gives out what is counted by hand.")
  static final class Listing implements Callable<Integer> {
    @ParentCommand private KpiCommand kpi;

    @Override
    public Integer call() {
      List<Kpi> all = kpi.hardline.withData(workbench -> workbench.books().kpis().all());
      if (kpi.hardline.json()) {
        kpi.hardline.console().json(new Answer(all));
      } else if (all.isEmpty()) {
        kpi.hardline.console().say("command.kpis.none");
      } else {
        all.forEach(kpi::say);
      }
      return 0;
    }
  }
}
