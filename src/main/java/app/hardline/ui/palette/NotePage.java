package app.hardline.ui.palette;

import app.hardline.calls.Call;
import app.hardline.calls.CallLog;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;

/** What was said; then the call is logged. */
final class NotePage implements Page {
  private final PaletteViewModel palette;
  private final LoggedCall call;
  private boolean logging;

  NotePage(PaletteViewModel palette, LoggedCall call) {
    this.palette = palette;
    this.call = call;
  }

  @Override
  public String prompt() {
    return palette.words().say("screen.palette.note");
  }

  @Override
  public String about() {
    return call.prospect().nameAndCompany();
  }

  @Override
  public void offer(String typed, Consumer<List<Row>> show) {
    Words words = palette.words();
    String outcome = call.outcome().orElseThrow().name();
    show.accept(
        List.of(
            new Row(
                Row.Kind.ANSWER,
                words.say("screen.palette.log", outcome),
                call.prospect().name(),
                "Enter",
                () -> log(typed.strip()))));
  }

  private void log(String note) {
    if (logging) {
      return;
    }
    logging = true;
    Workbench workbench = palette.doors().workbench();
    CallLog calls = workbench.calls();
    palette
        .tasks()
        .ask(
            () -> calls.log(call.entry(note, workbench.clock().instant())),
            this::logged,
            thrown -> {
              logging = false;
              palette.tasks().tell(thrown);
            });
  }

  private void logged(Call made) {
    palette.close();
    palette
        .doors()
        .said()
        .accept(
            palette
                .words()
                .say(
                    "screen.palette.logged",
                    call.prospect().name(),
                    call.outcome().orElseThrow().name()),
            () ->
                palette
                    .tasks()
                    .ask(() -> palette.doors().workbench().calls().undo(made.id()), _ -> {}));
  }
}
