package app.hardline.ui.palette;

import app.hardline.calls.Outcome;
import app.hardline.calls.Stage;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How a call ended. Somebody who called in has talked at least. */
final class OutcomePage implements Page {
  private final PaletteViewModel palette;
  private final LoggedCall call;

  OutcomePage(PaletteViewModel palette, LoggedCall call) {
    this.palette = palette;
    this.call = call;
  }

  @Override
  public String prompt() {
    return palette.words().say("screen.palette.outcome");
  }

  @Override
  public String about() {
    return call.prospect().nameAndCompany();
  }

  @Override
  public void offer(String typed, Consumer<List<Row>> show) {
    Workbench workbench = palette.doors().workbench();
    palette.tasks().ask(() -> workbench.outcomes().all(), all -> show.accept(rows(all, typed)));
  }

  private List<Row> rows(List<Outcome> all, String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(it -> !call.incoming() || it.stage().compareTo(Stage.CONVERSATION) >= 0)
        .filter(it -> it.key().equals(text) || it.name().toLowerCase(Locale.ROOT).contains(text))
        .sorted((one, other) -> Boolean.compare(other.key().equals(text), one.key().equals(text)))
        .map(it -> new Row(Row.Kind.OUTCOME, it.name(), "", it.key(), () -> choose(it)))
        .toList();
  }

  private void choose(Outcome outcome) {
    LoggedCall ended = call.ended(outcome);
    palette.turn(
        outcome
            .asksFor()
            .<Page>map(_ -> new AnswerPage(palette, ended))
            .orElseGet(() -> new NotePage(palette, ended)));
  }
}
