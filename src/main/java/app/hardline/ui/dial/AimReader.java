package app.hardline.ui.dial;

import app.hardline.dialing.Aim;
import app.hardline.time.DateWords;
import app.hardline.time.WordDate;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads an aim as it is typed: how many dials, and until when today. */
final class AimReader {
  private static final int MOST = 999;

  /** What was typed, read. */
  sealed interface Answer {}

  /** An aim. */
  record Read(Aim aim) implements Answer {}

  /** What is wrong with it, as a sentence. */
  record Wrong(String sentence) implements Answer {}

  private final Words words;
  private final Clock clock;
  private final DateWords dates;

  AimReader(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
    this.dates = new DateWords(clock);
  }

  Answer read(String number, String until) {
    String digits = number.strip();
    if (!digits.isEmpty() && !digits.matches("[1-9][0-9]{0,2}")) {
      return new Wrong(words.say("screen.dial.aim.wrong-number", MOST));
    }
    OptionalInt dials =
        digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    if (until.isBlank()) {
      return new Read(new Aim(dials, Optional.empty()));
    }
    return switch (dates.read(until, clock.getZone())) {
      case WordDate.At(ZonedDateTime at) when isToday(at) ->
          new Read(new Aim(dials, Optional.of(at.toInstant())));
      case WordDate.At _, WordDate.Passed _, WordDate.Unclear _ ->
          new Wrong(words.say("screen.dial.aim.wrong-time"));
    };
  }

  private boolean isToday(ZonedDateTime at) {
    Instant now = clock.instant();
    return at.toLocalDate().equals(now.atZone(clock.getZone()).toLocalDate());
  }
}
