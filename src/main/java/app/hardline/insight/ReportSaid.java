package app.hardline.insight;

import app.hardline.paper.Page;
import app.hardline.paper.Page.Part;
import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Money;
import app.hardline.time.Period;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The words of a report, and its parts that hold no dials one by one. */
final class ReportSaid {
  private static final int HUNDRED = 100;

  private final Report report;
  private final Words words;
  private final Figures figures;

  ReportSaid(Report report, Words words, Figures figures) {
    this.report = report;
    this.words = words;
    this.figures = figures;
  }

  String title() {
    LocalDate first = report.period().from();
    return switch (report.span()) {
      case DAY -> say("title.day", figures.day(first), year(first));
      case WEEK ->
          say(
              "title.week",
              figures.shortDay(first),
              figures.shortDay(report.period().to()),
              year(report.period().to()));
      case MONTH -> say("title.month", figures.month(first), year(first));
    };
  }

  /** Whether the quota was met. */
  String verdict() {
    long dials = report.sums().dials();
    OptionalLong asked = report.asked();
    if (asked.isEmpty()) {
      return say("no-quota", dials);
    }
    if (asked.getAsLong() == 0) {
      return say("off", dials);
    }
    long missing = asked.getAsLong() - dials;
    return missing <= 0
        ? say("met", dials, asked.getAsLong())
        : say(report.isOver() ? "missed" : "to-go", dials, asked.getAsLong(), missing);
  }

  Part tiles() {
    PeriodSums now = report.sums();
    PeriodSums before = report.before();
    return new Part.Tiles(
        List.of(
            tile("dials", now.dials(), before.dials()),
            tile("conversations", now.conversations(), before.conversations()),
            tile("meetings", now.meetings(), before.meetings()),
            tile("held", now.held(), before.held()),
            new Page.Tile(
                say("head.mrr"), money(now.deals().mrr()), before(money(before.deals().mrr())))));
  }

  Part funnel() {
    List<Page.Row> rows =
        report.works().funnel().steps().stream()
            .map(step ->
                Page.Row.of(
                    List.of(
                        say("stage." + step.stage().name().toLowerCase(Locale.ROOT)),
                        figures.count(step.count()),
                        step.due().isPresent() ? figures.count(step.due().getAsLong()) : "",
                        percent(step.share()),
                        percent(step.before()))))
            .toList();
    return new Part.Table(
        say("funnel"),
        List.of(
            say("head.stage"),
            say("head.count"),
            say("head.due"),
            say("head.share"),
            say("head.before")),
        rows);
  }

  /** Deals that were decided, those beyond a page put together. */
  Part decided(int most) {
    List<Page.Row> rows = new ArrayList<>();
    List<Deal> all = report.decided();
    for (Deal deal : all.subList(0, Math.min(most, all.size()))) {
      boolean won = deal.stage() == DealStage.WON;
      rows.add(
          Page.Row.of(
              List.of(
                  won ? deal.company() : say("lost.to", deal.company(), deal.why()),
                  figures.shortDay(deal.since()),
                  say(won ? "won" : "lost"),
                  won ? deal.details().amounts().mrr().map(this::money).orElse("") : "",
                  won ? deal.details().amounts().oneTime().map(this::money).orElse("") : "")));
    }
    if (all.size() > most) {
      rows.add(Page.Row.of(List.of(say("others", all.size() - most), "", "", "", "")));
    }
    rows.add(
        new Page.Row(
            List.of(
                say("sum"),
                "",
                say("decided.won", report.sums().deals().won()),
                money(report.sums().deals().mrr()),
                money(report.sums().deals().oneTime())),
            0,
            Page.Kind.SUM));
    return new Part.Table(
        say("decided"),
        List.of(
            say("head.deal"),
            say("head.on"),
            say("head.end"),
            say("head.mrr"),
            say("head.oneTime")),
        rows);
  }

  Part review(Review review) {
    Review.Answers answers = review.answers();
    return new Part.Text(
        say("review"),
        Stream.of(
                answer("worked", answers.worked()),
                answer("cost", answers.cost()),
                answer("change", answers.change()))
            .flatMap(List::stream)
            .toList());
  }

  String row(Period row) {
    return row.from().equals(row.to())
        ? say("day", figures.shortWeekday(row.from()), figures.shortDay(row.from()))
        : say("range", figures.shortDay(row.from()), figures.shortDay(row.to()));
  }

  String end() {
    return say("end", figures.day(report.today()));
  }

  private List<String> answer(String key, String answer) {
    return answer.isEmpty() ? List.of() : List.of(say("review." + key, answer));
  }

  private Page.Tile tile(String what, long now, long before) {
    return new Page.Tile(say("head." + what), figures.count(now), before(figures.count(before)));
  }

  private String before(String figure) {
    String month = figures.month(report.before().period().from());
    return say("before." + report.span().name().toLowerCase(Locale.ROOT), figure, month);
  }

  private String percent(OptionalDouble share) {
    return share.isEmpty() ? "" : say("percent", Math.round(share.getAsDouble() * HUNDRED));
  }

  private String money(Money money) {
    return figures.money(money.amount());
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }

  private String say(String key, Object... arguments) {
    return words.say("document.report." + key, arguments);
  }
}
