package app.hardline.ui.dial;

import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.time.DateWords;
import app.hardline.time.WordDate;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is typed as a time, as the end of a contract, or as a person. */
final class AnswerReader {
  private final Words words;
  private final Figures figures;
  private final Clock clock;
  private final Region home;
  private final DateWords dates;

  AnswerReader(Words words, Figures figures, Clock clock, Region home) {
    this.words = words;
    this.figures = figures;
    this.clock = clock;
    this.home = home;
    this.dates = new DateWords(clock);
  }

  /**
   * Reads the time of a callback or a meeting.
   *
   * @param typed in words
   * @param theirs the prospect's zone, if it is known
   * @param inTheirs whether the words are meant in that zone; else they are in the owner's
   */
  Answer when(String typed, Optional<ZoneId> theirs, boolean inTheirs) {
    if (typed.isBlank()) {
      return wrong("screen.dial.when.hint");
    }
    ZoneId meant = theirs.filter(_ -> inTheirs).orElse(clock.getZone());
    return switch (dates.read(typed, meant)) {
      case WordDate.At(ZonedDateTime at) -> understood(at, theirs, inTheirs);
      case WordDate.Passed _ -> wrong("screen.dial.when.passed");
      case WordDate.Unclear _ -> wrong("screen.dial.when.unclear");
    };
  }

  /** Reads the day on which a contract ends. */
  Answer end(String typed) {
    if (typed.isBlank()) {
      return wrong("screen.dial.end.hint");
    }
    return switch (dates.readEnd(typed, clock.getZone())) {
      case WordDate.At(ZonedDateTime at) ->
          new Answer(
              true, Optional.of(at), day(at.toLocalDate()), words.say("screen.dial.end.back"));
      case WordDate.Passed _ -> wrong("screen.dial.end.passed");
      case WordDate.Unclear _ -> wrong("screen.dial.end.unclear");
    };
  }

  /** Reads the right person, who may be left open. */
  Answer who(String typed, String company) {
    PersonLine person = PersonLine.read(typed, new PhoneReader(home));
    if (person.isNobody()) {
      return new Answer(true, Optional.empty(), "", words.say("screen.dial.who.hint"));
    }
    String name = (person.firstName() + " " + person.lastName()).strip();
    Stream<String> numbers =
        person.phones().stream()
            .map(phone -> phone.number().map(it -> it.forScreen(home)).orElse(phone.raw()));
    String inFull =
        Stream.of(Stream.of(name), person.rest().stream().limit(1), numbers)
            .flatMap(part -> part)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Answer(true, Optional.empty(), inFull, words.say("screen.dial.who.added", company));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** A day, and a time where one is asked, in words that are read back as the same. */
  String write(LocalDateTime picked, boolean withTime) {
    String day =
        picked.getYear() == today().getYear() && !picked.toLocalDate().isBefore(today())
            ? figures.shortDay(picked.toLocalDate())
            : picked.toLocalDate().toString();
    return withTime ? day + " " + figures.time(picked).replace('\u00a0', ' ') : day;
  }

  /** Whether it is another time of day in a zone than where the owner is. */
  boolean isElsewhere(ZoneId zone) {
    Instant now = clock.instant();
    return !zone.getRules().getOffset(now).equals(clock.getZone().getRules().getOffset(now));
  }

  private Answer understood(ZonedDateTime at, Optional<ZoneId> theirs, boolean inTheirs) {
    ZonedDateTime here = at.withZoneSameInstant(clock.getZone());
    ZonedDateTime there = at.withZoneSameInstant(theirs.orElse(clock.getZone()));
    if (here.toLocalDateTime().equals(there.toLocalDateTime())) {
      return new Answer(true, Optional.of(at), inFull(here), "");
    }
    return inTheirs
        ? new Answer(
            true,
            Optional.of(at),
            words.say("screen.dial.when.there", inBrief(there)),
            words.say("screen.dial.when.here", time(here, there)))
        : new Answer(
            true,
            Optional.of(at),
            inBrief(here),
            words.say("screen.dial.when.there", time(there, here)));
  }

  /** Where a second time stands beside it. */
  private String inBrief(ZonedDateTime at) {
    LocalDate day = at.toLocalDate();
    return words.say(
        "screen.dial.when.full",
        words.say("screen.dial.when.day", figures.shortWeekday(day), figures.shortDay(day)),
        figures.time(at));
  }

  private String inFull(ZonedDateTime at) {
    return words.say("screen.dial.when.full", day(at.toLocalDate()), figures.time(at));
  }

  /** The time alone, where it is the same day. */
  private String time(ZonedDateTime at, ZonedDateTime beside) {
    return at.toLocalDate().equals(beside.toLocalDate()) ? figures.time(at) : inBrief(at);
  }

  /** A day of another year is told with its year. */
  private String day(LocalDate day) {
    return day.getYear() == today().getYear()
        ? figures.day(day)
        : words.say("screen.dial.when.year", figures.day(day), Integer.toString(day.getYear()));
  }

  private Answer wrong(String key) {
    return new Answer(false, Optional.empty(), "", words.say(key));
  }
}
