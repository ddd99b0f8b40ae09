package app.hardline.cli;

import app.hardline.csv.CsvWriter;
import app.hardline.insight.PeriodSums;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Gives out what was done, period by period. */
@Command(name = "numbers", description = "Gives out what was done, period by period.")
final class NumbersCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "from",
          "to",
          "dials",
          "answered",
          "conversations",
          "meetings",
          "held",
          "proposals",
          "won",
          "mrr",
          "oneTime",
          "grossProfit");

  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "the first day; this week’s Monday unless given")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "the last day; today unless given")
  private @Nullable LocalDate to;

  @Option(
      names = "--by",
      paramLabel = "day|week|month|quarter",
      converter = PerWord.class,
      description = "how long a period is; a day unless given")
  private Per by = Per.DAY;

  @Option(names = "--csv", description = "as a table")
  private boolean csv;

  private record Shown(
      LocalDate from,
      LocalDate to,
      long dials,
      long answered,
      long conversations,
      long meetings,
      long held,
      long proposals,
      long won,
      BigDecimal mrr,
      BigDecimal oneTime,
      BigDecimal grossProfit,
      SortedMap<String, Long> kpis) {

    static Shown of(PeriodSums sums) {
      return new Shown(
          sums.period().from(),
          sums.period().to(),
          sums.dials(),
          sums.answered(),
          sums.conversations(),
          sums.meetings(),
          sums.held(),
          sums.deals().proposals(),
          sums.deals().won(),
          sums.deals().mrr().amount(),
          sums.deals().oneTime().amount(),
          sums.deals().grossProfit().amount(),
          sums.deals().kpis());
    }

    List<String> cells(Collection<String> counted) {
      Stream<Object> figures =
          Stream.of(
              from,
              to,
              dials,
              answered,
              conversations,
              meetings,
              held,
              proposals,
              won,
              mrr,
              oneTime,
              grossProfit);
      Stream<Object> byHand = counted.stream().map(name -> kpis.getOrDefault(name, 0L));
      return Stream.concat(figures, byHand).map(String::valueOf).toList();
    }
  }

  private record Answer(List<Shown> rows) {}

  @Override
  public Integer call() throws IOException {
    List<Shown> rows =
        hardline.withData(workbench ->
            workbench.books().numbers().sums(range(workbench), by).stream()
                .map(Shown::of)
                .toList());
    Console console = hardline.console();
    if (csv) {
      write(console, rows);
    } else if (hardline.json()) {
      console.json(new Answer(rows));
    } else {
      rows.forEach(row ->
          console.say(
              "command.numbers",
              row.from().equals(row.to()) ? row.from().toString() : row.from() + " – " + row.to(),
              row.dials(),
              row.answered(),
              row.conversations(),
              row.meetings(),
              row.held(),
              row.proposals(),
              row.won(),
              MomentWord.figures().money(row.mrr())));
    }
    return 0;
  }

  private Period range(Workbench workbench) {
    LocalDate today = workbench.clock().today();
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? Per.WEEK.around(last).from() : from;
    if (last.isBefore(first)) {
      throw new ParameterException(
          spec.commandLine(),
          hardline
              .console()
              .words()
              .say("command.misread.range", last.toString(), first.toString()));
    }
    return new Period(first, last);
  }

  /** What is counted by hand has columns of its own, in every row, after the others. */
  private static void write(Console console, List<Shown> rows) throws IOException {
    Set<String> counted = new TreeSet<>();
    rows.forEach(row -> counted.addAll(row.kpis().keySet()));
    try (CsvWriter table = console.csv()) {
      table.write(Stream.concat(HEADER.stream(), counted.stream()).toList());
      for (Shown row : rows) {
        table.write(row.cells(counted));
      }
    }
  }
}
