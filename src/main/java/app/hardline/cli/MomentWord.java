package app.hardline.cli;

import app.hardline.calls.CallReason;
import app.hardline.time.DateWords;
import app.hardline.time.OwnerClock;
import app.hardline.time.WordDate;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** Moments in words on the command line, and how they are read back. */
final class MomentWord {
  private MomentWord() {}

  /** The end of what is said: of the day where a day is named without a time. */
  static Instant until(OwnerClock clock, String text) {
    ZonedDateTime last =
        switch (new DateWords(clock).readUntil(text, clock.getZone())) {
          case WordDate.At(ZonedDateTime moment) -> moment;
          case WordDate.Passed(ZonedDateTime moment) -> moment;
          case WordDate.Unclear() -> throw new Refused(CallReason.UNCLEAR_DATE, text);
        };
    return last.plusMinutes(1).toInstant();
  }

  /** As in Thursday, February 11, 3:00 PM. */
  static String said(Figures figures, ZonedDateTime moment) {
    return figures.day(moment.toLocalDate()) + ", " + figures.time(moment);
  }

  /** The same moment where somebody is; empty where nothing tells, or it is the same time there. */
  static Optional<ZonedDateTime> there(ZonedDateTime here, Optional<ZoneId> theirs) {
    return theirs
        .map(here::withZoneSameInstant)
        .filter(there -> !there.toLocalDateTime().equals(here.toLocalDateTime()));
  }

  static Figures figures() {
    return new Figures(Locale.US);
  }
}
