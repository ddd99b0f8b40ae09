package app.hardline.ui.prospects;

import app.hardline.calls.Call;
import app.hardline.calls.Outcome;
import app.hardline.intake.Origin;
import app.hardline.prospect.CallList;
import app.hardline.prospect.ListCounts;
import app.hardline.prospect.Place;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Selections;
import app.hardline.prospect.Standing;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the prospects screen shows, off the screen's thread. */
final class ProspectsReader {
  private final Workbench workbench;
  private final Words words;
  private final Figures figures;
  private final Turns turns;

  ProspectsReader(Workbench workbench, Words words, Figures figures) {
    this.workbench = workbench;
    this.words = words;
    this.figures = figures;
    this.turns = new Turns(words, figures, workbench.clock());
  }

  /** All prospects, then each list, then those on none where there are any. */
  List<ListLine> lists() {
    List<ListLine> lines = new ArrayList<>();
    lines.add(
        new ListLine(
            new Place.Everywhere(),
            words.say("screen.prospects.all"),
            workbench.selections().count(),
            0));
    workbench.lists().all().stream().map(ProspectsReader::line).forEach(lines::add);
    Selections.Loose loose = workbench.selections().loose();
    if (loose.prospects() > 0) {
      lines.add(
          new ListLine(
              new Place.OnNoList(),
              words.say("screen.prospects.no-list"),
              loose.prospects(),
              loose.called()));
    }
    return lines;
  }

  List<Row> rows(List<Long> ids) {
    Map<Long, Standing> standings = workbench.prospects().standings(ids);
    Map<Long, ZonedDateTime> meetings = workbench.meetings().of(ids);
    return workbench.prospects().page(ids).stream()
        .map(who ->
            row(
                who,
                standings.getOrDefault(who.id(), Standing.fresh()),
                Optional.ofNullable(meetings.get(who.id()))))
        .toList();
  }

  /** The record of somebody; empty when they are gone. */
  Optional<Opened> open(long id) {
    return workbench.prospects().page(List.of(id)).stream().findFirst().map(this::opened);
  }

  private static ListLine line(ListCounts counts) {
    CallList list = counts.list();
    return new ListLine(new Place.OnList(list), list.name(), counts.prospects(), counts.called());
  }

  private Row row(Prospect who, Standing standing, Optional<ZonedDateTime> meeting) {
    return new Row(
        who.id(),
        person(who),
        who.company(),
        who.title(),
        turns.state(standing),
        turns.say(standing, meeting),
        standing.lastCall().map(turns::day).orElse(""),
        who.industry(),
        town(who),
        who.employees(),
        who.email(),
        who.dialable().stream()
            .flatMap(phone -> phone.number().stream())
            .map(number -> number.forScreen(home()))
            .findFirst()
            .orElse(""),
        String.join(", ", who.lists()),
        String.join(", ", who.tags()));
  }

  private Opened opened(Prospect who) {
    List<Long> id = List.of(who.id());
    Standing standing =
        workbench.prospects().standings(id).getOrDefault(who.id(), Standing.fresh());
    Map<String, String> outcomes =
        workbench.outcomes().all().stream().collect(Collectors.toMap(Outcome::code, Outcome::name));
    return new Opened(
        who,
        who.name(),
        who.companyBesideName(),
        turns.state(standing),
        numbers(who),
        facts(who),
        turns.next(standing, Optional.ofNullable(workbench.meetings().of(id).get(who.id()))),
        workbench.calls().history(who.id()).stream().map(call -> past(call, outcomes)).toList(),
        workbench.origins().of(who.id()).map(this::from).orElse(""));
  }

  private String from(Origin origin) {
    return origin
        .byHand()
        .map(at -> words.say("screen.prospects.origin.hand", turns.day(at)))
        .or(() ->
            origin
                .arrival()
                .map(from ->
                    words.say(
                        "screen.prospects.origin",
                        Path.of(from.file()).getFileName(),
                        turns.day(from.at()))))
        .orElse("");
  }

  private List<Opened.Line> numbers(Prospect who) {
    return who.phones().stream()
        .map(phone ->
            new Opened.Line(
                words.say("screen.prospects.phone." + phone.kind().code()),
                phone.number().map(number -> number.forScreen(home())).orElse(phone.raw()),
                phone.dialable()))
        .toList();
  }

  private List<Opened.Fact> facts(Prospect who) {
    List<Opened.Fact> facts = new ArrayList<>();
    fact(facts, "email", who.email());
    fact(
        facts,
        "there",
        who.timeZone()
            .map(zone -> figures.time(workbench.clock().instant().atZone(zone)))
            .orElse(""));
    fact(facts, "contract", workbench.contractEnds().of(who.id()).map(figures::day).orElse(""));
    fact(facts, "town", town(who));
    fact(facts, "employees", who.employees());
    fact(facts, "industry", who.industry());
    fact(facts, "revenue", who.revenue());
    fact(facts, "website", who.website());
    fact(facts, "linkedin", who.linkedin());
    who.custom().forEach((key, value) -> facts.add(new Opened.Fact(key, value)));
    fact(facts, "notes", who.notes());
    return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
  }

  private void fact(List<Opened.Fact> facts, String name, String value) {
    facts.add(new Opened.Fact(words.say("screen.prospects.fact." + name), value));
  }

  private Opened.Past past(Call call, Map<String, String> outcomes) {
    return new Opened.Past(
        figures.shortDay(call.localDate()),
        outcomes.getOrDefault(call.outcome(), call.outcome()),
        call.answeredAt().map(answered -> length(answered, call.endedAt())).orElse(""),
        call.note());
  }

  private String length(Instant from, Instant to) {
    return words.say(
        "screen.prospects.minutes", Math.max(1, Duration.between(from, to).toMinutes()));
  }

  private app.hardline.prospect.Region home() {
    return workbench.settings().get(app.hardline.prospect.Region.HOME);
  }

  private static String person(Prospect who) {
    return (who.firstName() + " " + who.lastName()).strip();
  }

  private static String town(Prospect who) {
    return Stream.of(who.city(), who.state())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
