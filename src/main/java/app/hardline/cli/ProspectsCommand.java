package app.hardline.cli;

import app.hardline.prospect.CallList;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Gives out prospects, however many there are. */
@Command(name = "prospects", description = "Gives out the prospects, all or those of a list.")
final class ProspectsCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Option(names = "--list", paramLabel = "NAME", description = "of one list only")
  private @Nullable String list;

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      description = "whose name, company, e-mail or number begins so; the newest first")
  private @Nullable String search;

  @Option(names = "--csv", description = "as CSV on standard output")
  private boolean csv;

  @Override
  public Integer call() {
    if (csv && hardline.json()) {
      throw new ParameterException(spec.commandLine(), "--csv and --json exclude each other");
    }
    return hardline.withData(workbench -> {
      try {
        write(workbench);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return 0;
    });
  }

  private void write(Workbench workbench) throws IOException {
    ProspectPages pages = new ProspectPages(workbench, ids(workbench));
    Console console = hardline.console();
    if (csv) {
      new ProspectCsv(console).write(pages);
    } else if (hardline.json()) {
      console.json(json -> {
        json.writeStartObject();
        json.writeArrayFieldStart("prospects");
        for (ProspectPages.Entry entry : pages) {
          json.writePOJO(ProspectJson.of(entry));
        }
        json.writeEndArray();
        json.writeEndObject();
      });
    } else {
      for (ProspectPages.Entry entry : pages) {
        console.say(
            "command.prospect",
            Long.toString(entry.prospect().id()),
            entry.prospect().name(),
            entry.prospect().companyBesideName(),
            ProspectJson.number(entry.prospect()).orElse(""),
            entry.status());
      }
    }
  }

  private long[] ids(Workbench workbench) {
    Optional<CallList> named = Optional.ofNullable(list).map(workbench.lists()::named);
    if (search == null) {
      return workbench.prospects().ids(named);
    }
    workbench.search().catchUp(Progress.unwatched());
    long[] found = workbench.search().find(search, Integer.MAX_VALUE);
    if (named.isEmpty()) {
      return found;
    }
    Set<Long> onList =
        Arrays.stream(workbench.prospects().ids(named)).boxed().collect(Collectors.toSet());
    return Arrays.stream(found).filter(onList::contains).toArray();
  }
}
