package app.hardline.ui.dial;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Call;
import app.hardline.calls.Meeting;
import app.hardline.calls.Outcome;
import app.hardline.dialing.Card;
import app.hardline.dialing.Logged;
import app.hardline.dialing.Next;
import app.hardline.dialing.Why;
import app.hardline.prospect.Phone;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.QueueState;
import app.hardline.prospect.Region;
import app.hardline.prospect.Standing;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts cards, turns and what was logged into words. Days and times are the owner's. */
final class FaceWriter {
  /** So far ahead a day is named by its weekday. */
  private static final int WEEK = 7;

  private final Words words;
  private final Figures figures;
  private final Clock clock;
  private final Region home;
  private final Supplier<Map<String, Outcome>> outcomes;

  FaceWriter(
      Words words,
      Figures figures,
      Clock clock,
      Region home,
      Supplier<Map<String, Outcome>> outcomes) {
    this.words = words;
    this.figures = figures;
    this.clock = clock;
    this.home = home;
    this.outcomes = outcomes;
  }

  Face face(Card card) {
    Prospect who = card.prospect();
    return new Face(
        who.name(),
        who.companyBesideName(),
        joined(" · ", who.title(), joined(", ", who.city(), who.state())),
        card.window(),
        card.next().why().occasion(),
        card.practice(),
        elsewhere(card),
        card.phones().stream().flatMap(this::line).toList(),
        promise(card),
        facts(who),
        who.website(),
        who.linkedin(),
        WebSearch.words(who),
        card.history().stream().map(this::past).toList());
  }

  /** Two zones that have the same time now are the same to a caller. */
  private String elsewhere(Card card) {
    Instant now = clock.instant();
    return card.dialedZone()
        .filter(zone -> !now.atZone(zone).toLocalTime().equals(there(card, now)))
        .map(ZoneId::getId)
        .map(id -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '))
        .map(place -> words.say("screen.dial.number-says", place))
        .orElse("");
  }

  private static LocalTime there(Card card, Instant now) {
    return now.atZone(card.window().zone()).toLocalTime();
  }

  /** Why somebody comes. */
  String why(Next next) {
    String key = "screen.dial.why." + next.why().code();
    return switch (next.why()) {
      case CALLBACK -> words.say(key, next.due().map(due -> figures.time(here(due))).orElse(""));
      case RETRY -> words.say(key, next.attempts() + 1);
      default -> words.say(key);
    };
  }

  /** Why somebody comes later today. */
  String promised() {
    return words.say("screen.dial.why.promised");
  }

  /** How a call ended and when they come back. */
  String logged(Logged logged) {
    Call call = logged.call();
    String outcome = outcome(call);
    return logged
        .comesBack()
        .map(this::here)
        .map(due -> words.say(back(call), outcome, day(due), figures.time(due)))
        .orElseGet(() -> words.say("screen.dial.logged", outcome));
  }

  /** To a meeting nobody comes back. */
  private String back(Call call) {
    boolean meeting =
        Optional.ofNullable(outcomes.get().get(call.outcome()))
            .flatMap(Outcome::asksFor)
            .filter(AsksFor.MEETING::equals)
            .isPresent();
    return meeting ? "screen.dial.logged.meeting" : "screen.dial.logged.back";
  }

  /** When a meeting was, or is. */
  String meeting(Meeting meeting) {
    ZonedDateTime at = here(meeting.at().toInstant());
    return words.say("screen.dial.meeting.at", day(at), figures.time(at));
  }

  /** A day and time, short. */
  String when(Instant instant) {
    ZonedDateTime at = here(instant);
    return words.say("screen.dial.at", day(at), figures.time(at));
  }

  /** A day as it is spoken of from today. */
  String day(ZonedDateTime at) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    LocalDate day = at.toLocalDate();
    if (day.equals(today)) {
      return words.say("screen.day.today");
    }
    if (day.equals(today.plusDays(1))) {
      return words.say("screen.day.tomorrow");
    }
    return day.isAfter(today) && day.isBefore(today.plusDays(WEEK))
        ? figures.weekday(day)
        : figures.shortDay(day);
  }

  /** A day of the past, told with its year where that isn't this one. */
  String dated(Instant at) {
    LocalDate day = here(at).toLocalDate();
    return day.getYear() == here(clock.instant()).getYear()
        ? figures.shortDay(day)
        : words.say(
            "screen.dial.when.year", figures.shortDay(day), Integer.toString(day.getYear()));
  }

  /** What became of somebody so far. */
  String standing(Standing standing) {
    QueueState state = QueueState.of(standing, clock.instant());
    return switch (state) {
      case BOOKED, DO_NOT_CALL, NO_NUMBER, RETIRED ->
          words.say("screen.dial.colleague." + state.code());
      case CALLBACK -> words.say("screen.dial.colleague.callback", day(here(standing.due())));
      case NEW, FOLLOW_UP, RESTING, RETRY, DONE ->
          standing
              .lastCall()
              .map(at -> words.say("screen.dial.colleague.called", day(here(at))))
              .orElseGet(() -> words.say("screen.dial.colleague.new"));
    };
  }

  /** What was agreed and makes them come up: a call, or a meeting. */
  private String promise(Card card) {
    if (card.meeting().isPresent()) {
      String key =
          card.isNoShow() ? "screen.dial.meeting.missed" : "screen.dial.meeting.to-confirm";
      return words.say(key, meeting(card.meeting().get()));
    }
    if (card.next().why() != Why.CALLBACK || card.next().due().isEmpty()) {
      return "";
    }
    ZonedDateTime due = here(card.next().due().get());
    String promised = words.say("screen.dial.promise", day(due), figures.time(due));
    return card.history().stream()
        .filter(call -> asks(call).equals(Optional.of(AsksFor.CALLBACK)))
        .map(Call::note)
        .filter(note -> !note.isEmpty())
        .findFirst()
        .map(note -> words.say("screen.dial.promise.note", promised, note))
        .orElse(promised + ".");
  }

  private Optional<AsksFor> asks(Call call) {
    return Optional.ofNullable(outcomes.get().get(call.outcome())).flatMap(Outcome::asksFor);
  }

  private Stream<Face.Line> line(Phone phone) {
    String kind = words.say("screen.dial.phone." + phone.kind().code());
    return phone.number().stream()
        .map(number -> new Face.Line(number, number.forScreen(home), kind));
  }

  private List<Face.Fact> facts(Prospect who) {
    List<Face.Fact> facts = new ArrayList<>();
    fact(facts, words.say("screen.dial.fact.employees"), who.employees());
    who.custom().entrySet().stream()
        .limit(1)
        .forEach(it -> fact(facts, it.getKey(), it.getValue()));
    fact(facts, words.say("screen.dial.fact.industry"), who.industry());
    fact(facts, words.say("screen.dial.fact.email"), who.email());
    fact(facts, words.say("screen.dial.fact.tags"), String.join(", ", who.tags()));
    who.custom().entrySet().stream().skip(1).forEach(it -> fact(facts, it.getKey(), it.getValue()));
    fact(facts, words.say("screen.dial.fact.revenue"), who.revenue());
    fact(facts, words.say("screen.dial.fact.lists"), String.join(", ", who.lists()));
    fact(facts, words.say("screen.dial.fact.notes"), who.notes());
    return facts;
  }

  private static void fact(List<Face.Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Face.Fact(name, value));
    }
  }

  private Face.Past past(Call call) {
    return new Face.Past(figures.shortDay(call.localDate()), outcome(call), call.note());
  }

  private String outcome(Call call) {
    return Optional.ofNullable(outcomes.get().get(call.outcome()))
        .map(Outcome::name)
        .orElse(call.outcome());
  }

  private ZonedDateTime here(Instant at) {
    return at.atZone(clock.getZone());
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
