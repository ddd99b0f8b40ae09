package app.hardline.cli;

import app.hardline.csv.ReadAs;
import app.hardline.intake.DoNotCallReport;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a register or a suppression list on do-not-call. */
@Command(
    name = "import",
    description = "Puts all that a register or a suppression list has on do-not-call.")
final class DncImportCommand implements Callable<Integer> {
  private static final int NAMED = 20;

  @ParentCommand private DncCommand dnc;
  @Mixin private DncScope scope;

  @Parameters(paramLabel = "FILE", description = "a CSV file of numbers, e-mails, domains, …")
  private Path file;

  private record NotUnderstood(long line, String why) {}

  private record Answer(
      String file,
      long read,
      long added,
      long there,
      long left,
      List<NotUnderstood> notUnderstood) {
    static Answer of(DoNotCallReport report) {
      return new Answer(
          report.file().toString(),
          report.read(),
          report.added(),
          report.there(),
          report.left(),
          report.notUnderstood().stream()
              .map(it -> new NotUnderstood(it.line(), it.why().code()))
              .toList());
    }
  }

  @Override
  public Integer call() {
    DoNotCallReport report = dnc.hardline().withData(this::bringIn);
    Console console = dnc.hardline().console();
    if (dnc.hardline().json()) {
      console.json(Answer.of(report));
      return 0;
    }
    console.say("command.dnc.imported", report.read(), report.added(), report.there());
    report.notUnderstood().stream()
        .limit(NAMED)
        .forEach(it ->
            console.say(
                "command.dnc.left",
                it.line(),
                console
                    .words()
                    .say("command.dnc.left." + it.why().name().toLowerCase(Locale.ROOT))));
    if (report.left() > NAMED) {
      console.say("command.dnc.left-more", report.left() - NAMED);
    }
    return 0;
  }

  private DoNotCallReport bringIn(Workbench workbench) {
    return workbench
        .doNotCallFiles()
        .run(
            file,
            ReadAs.FOUND,
            scope.scope(),
            RegionWord.or(scope.region(), workbench.settings()),
            new TerminalProgress(dnc.hardline().console()));
  }
}
