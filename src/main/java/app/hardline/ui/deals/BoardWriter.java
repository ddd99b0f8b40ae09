package app.hardline.ui.deals;

import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NextStep;
import app.hardline.time.OwnerClock;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts deals into lanes and words. Holds no rule. */
final class BoardWriter {
  /** More cards than anybody looks through; each is a handful of nodes. */
  static final int MOST = 60;

  private static final int WITHOUT_YEAR_DAYS = 300;
  private static final int DAYS_A_WEEK = 7;
  private static final int LONG_NAME = 24;

  private final Words words;
  private final Figures figures;
  private final OwnerClock clock;

  BoardWriter(Words words, Figures figures, OwnerClock clock) {
    this.words = words;
    this.figures = figures;
    this.clock = clock;
  }

  List<LaneCards> lanes(List<Deal> deals) {
    return Lane.ALL.stream()
        .map(lane ->
            lane(
                lane,
                deals.stream()
                    .filter(it -> Lane.of(it.stage()) == lane)
                    .sorted(order(lane))
                    .toList()))
        .toList();
  }

  String money(Money amount) {
    return figures.money(amount.amount());
  }

  /** A day as one types it. */
  String typed(LocalDate day) {
    return isNear(day) ? figures.shortDay(day) : day.toString();
  }

  private LaneCards lane(Lane lane, List<Deal> deals) {
    List<Deal> shown = deals.subList(0, Math.min(deals.size(), MOST));
    List<Deal> rest = deals.subList(shown.size(), deals.size());
    return new LaneCards(
        lane,
        deals.size(),
        sum(deals).map(it -> words.say("screen.deals.mrr", money(it))).orElse(""),
        shown.stream().map(this::card).toList(),
        rest.isEmpty() ? "" : more(lane, rest, shown.getLast()));
  }

  /** Of lanes in which all is over the last ones are shown, so that the rest is older. */
  private String more(Lane lane, List<Deal> rest, Deal last) {
    String worth = sum(rest).map(this::money).orElse("");
    String many =
        lane.stage().isOpen()
            ? words.say("screen.deals.more", rest.size())
            : words.say("screen.deals.more.before", rest.size(), day(last.since()));
    return worth.isEmpty() ? many : words.say("screen.deals.more.worth", many, worth);
  }

  /** The next meeting first; of what is over, what came last. */
  private static Comparator<Deal> order(Lane lane) {
    return switch (lane) {
      case BOOKED ->
          Comparator.comparing(
              it -> it.meeting().map(ZonedDateTime::toInstant).orElse(Instant.MAX));
      case HELD, PROPOSAL ->
          Comparator.<Deal, LocalDate>comparing(
                  it -> it.details().next().on().orElse(LocalDate.MAX))
              .thenComparing(Deal::since);
      case WON, LOST -> Comparator.comparing(Deal::since).reversed();
    };
  }

  private static Optional<Money> sum(List<Deal> deals) {
    return deals.stream().flatMap(it -> it.details().amounts().mrr().stream()).reduce(Money::plus);
  }

  private Card card(Deal deal) {
    String amount =
        deal.details()
            .amounts()
            .mrr()
            .map(this::money)
            .or(() ->
                deal.details()
                    .amounts()
                    .oneTime()
                    .map(it -> words.say("screen.deals.once", money(it))))
            .orElse("");
    String who = deal.contact().isEmpty() ? deal.details().title() : brief(deal.contact());
    return switch (deal.stage()) {
      case BOOKED -> booked(deal, amount, who);
      case NO_SHOW ->
          new Card(
              deal,
              amount,
              who,
              words.say(
                  "screen.deals.no-show",
                  day(deal.meeting().map(ZonedDateTime::toLocalDate).orElse(deal.since()))),
              Card.Tone.NO_SHOW);
      case HELD, PROPOSAL -> open(deal, amount, who);
      case WON -> new Card(deal, amount, who, day(deal.since()), Card.Tone.DONE);
      case LOST ->
          new Card(
              deal,
              amount,
              "",
              words.say("screen.deals.lost", day(deal.since()), deal.why()),
              Card.Tone.PLAIN);
    };
  }

  private Card booked(Deal deal, String amount, String who) {
    if (deal.meeting().isEmpty()) {
      return open(deal, amount, who);
    }
    ZonedDateTime at = deal.meeting().get();
    if (at.toInstant().isBefore(clock.instant())) {
      String over = words.say("screen.deals.untold", day(at.toLocalDate()));
      return new Card(deal, amount, who, over, Card.Tone.OVERDUE);
    }
    String when =
        words.say(
            "screen.deals.at",
            figures.shortWeekday(at.toLocalDate()),
            day(at.toLocalDate()),
            figures.time(at));
    return new Card(deal, amount, who, when, Card.Tone.TIME);
  }

  private Card open(Deal deal, String amount, String who) {
    NextStep next = deal.details().next();
    LocalDate today = clock.today();
    if (next.isNone()) {
      long days = ChronoUnit.DAYS.between(deal.since(), today);
      boolean booked = deal.stage() == DealStage.BOOKED;
      String none = booked ? "screen.deals.no-meeting" : "screen.deals.no-step";
      return new Card(
          deal,
          amount,
          who,
          words.say(none, days),
          days > 0 && !booked ? Card.Tone.OVERDUE : Card.Tone.TIME);
    }
    String by =
        next.on()
            .map(day -> words.say("screen.deals.by", next.what(), soon(day)))
            .orElse(next.what());
    boolean overdue = next.on().filter(today::isAfter).isPresent();
    return new Card(deal, amount, who, by.strip(), overdue ? Card.Tone.OVERDUE : Card.Tone.STEP);
  }

  /** The weekday where that can only be the next one. */
  private String soon(LocalDate day) {
    long days = ChronoUnit.DAYS.between(clock.today(), day);
    return days >= 0 && days < DAYS_A_WEEK ? figures.shortWeekday(day) : day(day);
  }

  /** A long name gives up its given name first. */
  private static String brief(String name) {
    int blank = name.indexOf(' ');
    return name.length() <= LONG_NAME || blank < 0
        ? name
        : name.substring(0, name.offsetByCodePoints(0, 1)) + "." + name.substring(blank);
  }

  private String day(LocalDate day) {
    return isNear(day)
        ? figures.shortDay(day)
        : words.say("screen.deals.day", figures.shortDay(day), Integer.toString(day.getYear()));
  }

  private boolean isNear(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, clock.today())) < WITHOUT_YEAR_DAYS;
  }
}
