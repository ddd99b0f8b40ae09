package app.hardline.ui.palette;

import app.hardline.calls.Call;
import app.hardline.calls.Outcome;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A prospect: what can be logged about them, and every earlier call with its note. */
final class PersonPage implements Page {
  private final PaletteViewModel palette;
  private final Prospect prospect;
  private final Optional<PhoneNumber> from;

  PersonPage(PaletteViewModel palette, Prospect prospect, Optional<PhoneNumber> from) {
    this.palette = palette;
    this.prospect = prospect;
    this.from = from;
  }

  @Override
  public String prompt() {
    return palette.words().say("screen.palette.person");
  }

  @Override
  public String about() {
    return prospect.nameAndCompany();
  }

  @Override
  public Optional<Runnable> call() {
    return palette.call(prospect);
  }

  @Override
  public void offer(String typed, Consumer<List<Row>> show) {
    show.accept(having(typed, ways()));
    palette
        .tasks()
        .ask(
            this::history,
            calls ->
                show.accept(
                    having(typed, Stream.concat(ways().stream(), calls.stream()).toList())));
  }

  private static List<Row> having(String typed, List<Row> rows) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> (row.name() + " " + row.beside()).toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  private List<Row> ways() {
    Words words = palette.words();
    List<Row> ways = new ArrayList<>();
    ways.add(
        new Row(
            Row.Kind.ACTION,
            words.say("screen.palette.they-called"),
            words.say("screen.palette.they-called.hint"),
            "",
            () -> palette.turn(new OutcomePage(palette, LoggedCall.incoming(prospect, from)))));
    ways.add(
        new Row(
            Row.Kind.ACTION,
            words.say("screen.palette.earlier"),
            words.say("screen.palette.earlier.hint"),
            "",
            () -> palette.turn(new TimePage(palette, LoggedCall.made(prospect)))));
    call()
        .ifPresent(call ->
            ways.add(
                new Row(
                    Row.Kind.ACTION, words.say("screen.palette.call"), "", "Ctrl Enter", call)));
    ways.add(
        new Row(
            Row.Kind.ACTION,
            words.say("screen.palette.record"),
            words.say("screen.palette.record.hint"),
            "",
            () -> palette.leave(() -> palette.doors().ways().open().accept(prospect))));
    return ways;
  }

  private List<Row> history() {
    Workbench workbench = palette.doors().workbench();
    Figures figures = palette.figures();
    Map<String, Outcome> outcomes =
        Stream.concat(workbench.outcomes().all().stream(), workbench.outcomes().retired().stream())
            .collect(Collectors.toMap(Outcome::code, it -> it));
    List<Row> rows = new ArrayList<>();
    for (Call call : workbench.calls().history(prospect.id())) {
      String outcome =
          Optional.ofNullable(outcomes.get(call.outcome()))
              .map(Outcome::name)
              .orElse(call.outcome());
      rows.add(
          new Row(
              Row.Kind.CALL,
              figures.shortDay(call.localDate()) + "  " + outcome,
              call.note(),
              "",
              () -> {}));
    }
    return rows;
  }
}
