package app.hardline.cli;

import app.hardline.compliance.DoNotCallEntry;
import app.hardline.csv.CsvWriter;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Gives out the do-not-call list, however long it is. */
@Command(name = "list", description = "Gives out the do-not-call list, the newest first.")
final class DncListCommand implements Callable<Integer> {
  @ParentCommand private DncCommand dnc;
  @Spec private CommandSpec spec;

  @Option(names = "--csv", description = "as CSV on standard output: when, by whom, how and why")
  private boolean csv;

  @Option(names = "--lifted", description = "those that were taken off, too")
  private boolean lifted;

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      description = "those with this in the value, the reason or the file’s name")
  private String search = "";

  @Override
  public Integer call() {
    if (csv && dnc.hardline().json()) {
      throw new ParameterException(spec.commandLine(), "--csv and --json exclude each other");
    }
    return dnc.hardline()
        .withData(workbench -> {
          try {
            write(workbench);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return 0;
        });
  }

  private void write(Workbench workbench) throws IOException {
    Console console = dnc.hardline().console();
    Iterable<List<DoNotCallEntry>> pages = workbench.doNotCallList().pages(search, lifted);
    if (csv) {
      try (CsvWriter out = console.csv()) {
        workbench.doNotCallList().prove(out, search, lifted);
      }
    } else if (dnc.hardline().json()) {
      console.json(json -> {
        json.writeStartObject();
        json.writeArrayFieldStart("entries");
        for (List<DoNotCallEntry> page : pages) {
          for (DncAnswer.Shown shown : dnc.answer(workbench, page).entries()) {
            json.writePOJO(shown);
          }
        }
        json.writeEndArray();
        json.writeEndObject();
      });
    } else {
      pages.forEach(page -> dnc.answer(workbench, page).entries().forEach(it -> it.say(console)));
    }
  }
}
