package app.hardline.cli;

import app.hardline.insight.Report;
import app.hardline.insight.ReportSpan;
import app.hardline.insight.Reports;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what a day, a week or a month came to onto a page. */
@Command(
    name = "report",
    description = "Writes what a day, a week or a month came to onto one page, as PDF or HTML.")
final class ReportCommand implements Callable<Integer> {
  private static final String TODAY = "today";

  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Time time = new Time();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.pdf|.html",
      description = "the file, in place of one that is there")
  private Path out = Path.of("");

  private static final class Time {
    @Option(
        names = "--day",
        paramLabel = "DATE",
        arity = "0..1",
        fallbackValue = TODAY,
        description = "a day; today unless given")
    private @Nullable String day;

    @Option(
        names = "--week",
        paramLabel = "DATE",
        arity = "0..1",
        fallbackValue = TODAY,
        description = "the week of a day; this one unless given")
    private @Nullable String week;

    @Option(
        names = "--month",
        paramLabel = "DATE",
        arity = "0..1",
        fallbackValue = TODAY,
        description = "the month of a day; this one unless given")
    private @Nullable String month;

    ReportSpan span() {
      return day != null ? ReportSpan.DAY : week != null ? ReportSpan.WEEK : ReportSpan.MONTH;
    }

    String date() {
      return Optional.ofNullable(day)
          .or(() -> Optional.ofNullable(week))
          .or(() -> Optional.ofNullable(month))
          .orElse(TODAY);
    }
  }

  private record Answer(List<String> files) {}

  @Override
  public Integer call() {
    String file = hardline.withData(this::write).toString();
    if (hardline.json()) {
      hardline.console().json(new Answer(List.of(file)));
    } else {
      hardline.console().say("command.report", file);
    }
    return 0;
  }

  private Path write(Workbench workbench) {
    Reports reports = workbench.books().reports();
    Report report = reports.read(time.span(), date(workbench.clock().today()));
    return reports.sheet(report, hardline.console().words(), MomentWord.figures()).write(out);
  }

  private LocalDate date(LocalDate today) {
    if (time.date().equals(TODAY)) {
      return today;
    }
    try {
      return LocalDate.parse(time.date());
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(),
          hardline.console().words().say("command.misread.date", time.date()),
          e);
    }
  }
}
