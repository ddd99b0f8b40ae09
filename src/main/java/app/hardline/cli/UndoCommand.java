package app.hardline.cli;

import app.hardline.calls.Call;
import app.hardline.calls.Undone;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Takes a call back. */
@Command(name = "undo", description = "Takes a call back with all that it did.")
final class UndoCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  @Option(
      names = "--call",
      paramLabel = "ID",
      description = "which; the one that was logged last unless given")
  private @Nullable Long call;

  private record Answer(long call, List<String> undone) {
    static Answer of(Undone undone) {
      List<String> effects = undone.effects().stream().sorted().map(Undone.Effect::code).toList();
      return new Answer(undone.call().id(), effects);
    }
  }

  @Override
  public Integer call() {
    return hardline.withData(workbench -> {
      Undone undone = call == null ? workbench.calls().undoLast() : workbench.calls().undo(call);
      Call voided = undone.call();
      if (hardline.json()) {
        hardline.console().json(Answer.of(undone));
      } else {
        String name = workbench.prospects().get(voided.prospect()).name();
        hardline.console().say("command.undo", voided.id(), voided.outcome(), name);
      }
      return 0;
    });
  }
}
