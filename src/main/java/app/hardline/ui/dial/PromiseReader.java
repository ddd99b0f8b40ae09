package app.hardline.ui.dial;

import app.hardline.time.DateWords;
import app.hardline.time.WordDate;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Reads what is typed as the time of a callback or a meeting, in the owner's zone. */
final class PromiseReader {
  private final Words words;
  private final Figures figures;
  private final ZoneId owner;
  private final DateWords dates;

  PromiseReader(Words words, Figures figures, Clock clock) {
    this.words = words;
    this.figures = figures;
    this.owner = clock.getZone();
    this.dates = new DateWords(clock);
  }

  /** Reads it; where the prospect's own time is another one, that stands beside. */
  Promised read(String typed, Optional<ZoneId> theirs) {
    if (typed.isBlank()) {
      return wrong(words.say("screen.dial.when.hint"));
    }
    return switch (dates.read(typed, owner)) {
      case WordDate.At(ZonedDateTime at) ->
          new Promised(Optional.of(at), inFull(at), theirs.map(zone -> there(at, zone)).orElse(""));
      case WordDate.Passed _ -> wrong(words.say("screen.dial.when.passed"));
      case WordDate.Unclear _ -> wrong(words.say("screen.dial.when.unclear"));
    };
  }

  private String inFull(ZonedDateTime at) {
    return words.say("screen.dial.when.full", figures.day(at.toLocalDate()), figures.time(at));
  }

  private String there(ZonedDateTime at, ZoneId zone) {
    ZonedDateTime theirs = at.withZoneSameInstant(zone);
    return theirs.toLocalDateTime().equals(at.toLocalDateTime())
        ? ""
        : words.say("screen.dial.when.there", figures.time(theirs));
  }

  private static Promised wrong(String sentence) {
    return new Promised(Optional.empty(), "", sentence);
  }
}
