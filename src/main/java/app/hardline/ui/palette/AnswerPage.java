package app.hardline.ui.palette;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.time.DateWords;
import app.hardline.time.OwnerClock;
import app.hardline.time.WordDate;
import app.hardline.words.Words;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;

/** What an outcome asks: when, on which day, or who. */
final class AnswerPage implements Page {
  private final PaletteViewModel palette;
  private final LoggedCall call;
  private final AsksFor asked;

  AnswerPage(PaletteViewModel palette, LoggedCall call) {
    this.palette = palette;
    this.call = call;
    this.asked = call.outcome().flatMap(Outcome::asksFor).orElseThrow();
  }

  @Override
  public String prompt() {
    return palette.words().say("screen.palette.asks." + asked.code());
  }

  @Override
  public String about() {
    return call.prospect().nameAndCompany();
  }

  @Override
  public void offer(String typed, Consumer<List<Row>> show) {
    show.accept(List.of(asked == AsksFor.RIGHT_PERSON ? person(typed) : time(typed)));
  }

  private Row person(String typed) {
    return new Row(
        Row.Kind.ANSWER,
        typed.strip(),
        palette.words().say("screen.palette.who.hint"),
        "Enter",
        () -> palette.turn(new NotePage(palette, call.named(typed.strip()))));
  }

  private Row time(String typed) {
    OwnerClock clock = palette.doors().workbench().clock();
    Words words = palette.words();
    DateWords dates = new DateWords(clock);
    WordDate read =
        asked == AsksFor.CONTRACT_END
            ? dates.readEnd(typed, clock.getZone())
            : dates.read(typed, clock.getZone());
    return switch (read) {
      case WordDate.At(ZonedDateTime at) ->
          new Row(
              Row.Kind.ANSWER,
              palette.figures().day(at.toLocalDate()) + ", " + at.getYear(),
              asked == AsksFor.CONTRACT_END ? "" : palette.figures().time(at),
              "Enter",
              () -> palette.turn(new NotePage(palette, call.promised(at))));
      case WordDate.Passed _ -> hint(words.say("screen.dial.when.passed"));
      case WordDate.Unclear _ -> hint(words.say("screen.palette.when.hint"));
    };
  }

  private static Row hint(String sentence) {
    return new Row(Row.Kind.ANSWER, "", sentence, "", () -> {});
  }
}
