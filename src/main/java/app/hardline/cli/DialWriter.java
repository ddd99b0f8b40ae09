package app.hardline.cli;

import app.hardline.calls.Call;
import app.hardline.calls.Meeting;
import app.hardline.calls.Outcome;
import app.hardline.dialing.Card;
import app.hardline.dialing.Doubt;
import app.hardline.dialing.Logged;
import app.hardline.dialing.QueueCounts;
import app.hardline.prospect.Phone;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Region;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dial session says in the terminal: plain lines, one below the other. */
final class DialWriter {
  private static final int EARLIER_CALLS = 5;

  private final Console console;
  private final Words words;
  private final Figures figures = MomentWord.figures();
  private final Clock clock;
  private final Region home;
  private final List<Outcome> outcomes;
  private final Map<String, Outcome> named;

  DialWriter(Console console, Clock clock, Region home, List<Outcome> outcomes) {
    this.console = console;
    this.words = console.words();
    this.clock = clock;
    this.home = home;
    this.outcomes = outcomes;
    this.named = outcomes.stream().collect(Collectors.toMap(Outcome::code, Function.identity()));
  }

  void keys() {
    console.say("command.dial.keys");
    console.line(list(outcomes.stream().filter(DialWriter::isDigit)));
    console.say("command.dial.keys.more");
    console.say("command.dial.keys.script");
  }

  void more() {
    console.line(list(outcomes.stream().filter(outcome -> !isDigit(outcome))));
  }

  void card(Card card) {
    Prospect who = card.prospect();
    console.line("");
    console.line(
        joined(
            " · ",
            who.name(),
            who.title(),
            who.companyBesideName(),
            joined(", ", who.city(), who.state())));
    numbers(card);
    console.line(
        "  "
            + joined(
                " · ",
                words.say("screen.dial.why." + card.next().why().code(), said(card)),
                who.timeZone().map(this::there).orElse(""),
                who.email(),
                who.website(),
                who.employees().isEmpty()
                    ? ""
                    : words.say("command.dial.employees", who.employees())));
    card.meeting().ifPresent(it -> meeting(card, it));
    card.history().stream().limit(EARLIER_CALLS).forEach(this::earlier);
    if (!card.note().isEmpty()) {
      console.say("command.dial.noted", card.note());
    }
  }

  private void meeting(Card card, Meeting meeting) {
    ZonedDateTime at = meeting.at().withZoneSameInstant(clock.getZone());
    String when =
        words.say("screen.dial.meeting.at", figures.shortDay(at.toLocalDate()), figures.time(at));
    console.line(
        "  "
            + words.say(
                card.isNoShow() ? "screen.dial.meeting.missed" : "screen.dial.meeting.to-confirm",
                when));
  }

  void numbers(Card card) {
    console.line(
        card.phones().stream()
            .flatMap(phone -> number(card, phone).stream())
            .collect(Collectors.joining("   ", "  ", "")));
  }

  void doubt(Outcome outcome, Doubt doubt) {
    console.say("command.dial.doubt", figures.watch(doubt.talk()), outcome.name());
  }

  void logged(Logged logged) {
    Call call = logged.call();
    String back =
        logged
            .comesBack()
            .map(due -> words.say("command.dial.back", moment(due.atZone(clock.getZone()))))
            .orElse("");
    console.say("command.dial.logged", logged.prospect().name(), name(call.outcome()), back);
  }

  void undone(Logged logged) {
    console.say("command.dial.undone", logged.prospect().name(), name(logged.call().outcome()));
  }

  void nobody(QueueCounts counts) {
    console.line("");
    console.say("command.dial.nobody");
    counts
        .nextAt()
        .ifPresent(at ->
            console.say("command.dial.later", counts.later(), moment(at.atZone(clock.getZone()))));
  }

  /** A moment read back in full; in the prospect's own time too, where that is another. */
  String moment(ZonedDateTime at, Optional<ZoneId> theirs) {
    String here = moment(at);
    return MomentWord.there(at, theirs)
        .map(there -> words.say("command.dial.moment.there", here, figures.time(there)))
        .orElse(here);
  }

  private String moment(ZonedDateTime at) {
    return MomentWord.said(figures, at);
  }

  private Object said(Card card) {
    return switch (card.next().why()) {
      case CALLBACK ->
          card.next().due().map(due -> figures.time(due.atZone(clock.getZone()))).orElse("");
      case RETRY -> card.next().attempts() + 1;
      default -> "";
    };
  }

  private String there(ZoneId zone) {
    return words.say("command.dial.there", figures.time(clock.instant().atZone(zone)));
  }

  private void earlier(Call call) {
    console.line(
        "  " + joined("  ", figures.shortDay(call.localDate()), name(call.outcome()), call.note()));
  }

  private Optional<String> number(Card card, Phone phone) {
    return phone
        .number()
        .map(number ->
            words.say(
                card.number().filter(number::equals).isPresent()
                    ? "command.dial.number.next"
                    : "command.dial.number",
                number.forScreen(home),
                words.say("screen.dial.phone." + phone.kind().code())));
  }

  private String name(String outcome) {
    return Optional.ofNullable(named.get(outcome)).map(Outcome::name).orElse(outcome);
  }

  private static String list(Stream<Outcome> some) {
    return some.map(outcome -> outcome.key() + " " + outcome.name())
        .collect(Collectors.joining(" · ", "  ", ""));
  }

  static boolean isDigit(Outcome outcome) {
    return outcome.key().chars().allMatch(Character::isDigit);
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
