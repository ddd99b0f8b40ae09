package app.hardline.ui.palette;

import app.hardline.time.DateWords;
import app.hardline.time.OwnerClock;
import app.hardline.time.WordDate;
import app.hardline.words.Words;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;

/** When a call was that was made elsewhere. */
final class TimePage implements Page {
  private final PaletteViewModel palette;
  private final LoggedCall call;

  TimePage(PaletteViewModel palette, LoggedCall call) {
    this.palette = palette;
    this.call = call;
  }

  @Override
  public String prompt() {
    return palette.words().say("screen.palette.at");
  }

  @Override
  public String about() {
    return call.prospect().nameAndCompany();
  }

  @Override
  public void offer(String typed, Consumer<List<Row>> show) {
    OwnerClock clock = palette.doors().workbench().clock();
    Words words = palette.words();
    show.accept(
        List.of(
            switch (new DateWords(clock).read(typed, clock.getZone())) {
              case WordDate.Passed(ZonedDateTime at) ->
                  new Row(
                      Row.Kind.ANSWER,
                      palette.figures().day(at.toLocalDate()),
                      palette.figures().time(at),
                      "Enter",
                      () -> palette.turn(new OutcomePage(palette, call.at(at.toInstant()))));
              case WordDate.At _ -> hint(words.say("screen.palette.at.future"));
              case WordDate.Unclear _ -> hint(words.say("screen.palette.at.hint"));
            }));
  }

  private static Row hint(String sentence) {
    return new Row(Row.Kind.ANSWER, "", sentence, "", () -> {});
  }
}
