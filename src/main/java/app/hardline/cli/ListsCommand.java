package app.hardline.cli;

import app.hardline.prospect.ListCounts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Names the call lists with their counts. */
@Command(name = "lists", description = "Names the call lists and how far each is used up.")
final class ListsCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  private record Shown(String name, long prospects, long called, long ready) {
    static Shown of(ListCounts counts) {
      return new Shown(counts.list().name(), counts.prospects(), counts.called(), counts.ready());
    }
  }

  private record Answer(List<Shown> lists) {}

  @Override
  public Integer call() {
    List<Shown> lists =
        hardline.withData(workbench -> workbench.queue().lists()).stream().map(Shown::of).toList();
    Console console = hardline.console();
    if (hardline.json()) {
      console.json(new Answer(lists));
    } else if (lists.isEmpty()) {
      console.say("command.lists.none");
    } else {
      lists.forEach(
          it -> console.say("command.list", it.name(), it.prospects(), it.called(), it.ready()));
    }
    return 0;
  }
}
