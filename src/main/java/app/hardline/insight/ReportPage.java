package app.hardline.insight;

import app.hardline.calls.DialCounts;
import app.hardline.calls.OutcomeDay;
import app.hardline.paper.Page;
import app.hardline.paper.Page.Part;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a report onto one page: what is asked first, then what it came to and from where. */
final class ReportPage {
  /** More rows than these are put together in one, so that it stays a page. */
  private static final int MOST_ROWS = 6;

  private final Report report;
  private final Words words;
  private final Figures figures;
  private final ReportSaid said;

  ReportPage(Report report, Words words, Figures figures) {
    this.report = report;
    this.words = words;
    this.figures = figures;
    this.said = new ReportSaid(report, words, figures);
  }

  Page page() {
    List<Part> parts = new ArrayList<>();
    PeriodSums sums = report.sums();
    parts.add(said.tiles());
    if (report.works().hours().sum().dials() == 0 && sums.conversations() == 0) {
      parts.add(new Part.Text(say("none.title"), List.of(say("none"))));
    } else {
      parts.add(new Part.Pair(said.funnel(), outcomes()));
      parts.add(report.span() == ReportSpan.DAY ? hours() : rows());
      parts.add(lists());
    }
    if (report.cameIn() > 0) {
      parts.add(new Part.Text(say("came-in.title"), List.of(say("came-in", report.cameIn()))));
    }
    if (!report.decided().isEmpty()) {
      parts.add(said.decided(MOST_ROWS));
    }
    report.review().map(said::review).ifPresent(parts::add);
    return new Page(said.title(), said.verdict(), parts, said.end());
  }

  /** The day by the hours of its dials. */
  private Part hours() {
    Map<Integer, DialCounts> hours = report.works().hours().pooled();
    long most = hours.values().stream().mapToLong(DialCounts::dials).max().orElse(1);
    List<Page.Row> rows = new ArrayList<>();
    hours.forEach((hour, counts) ->
        rows.add(
            new Page.Row(
                counts(figures.time(LocalTime.of(hour, 0)), counts),
                (double) counts.dials() / most,
                Page.Kind.PLAIN)));
    rows.add(sum(counts(say("sum"), report.works().hours().sum())));
    return new Part.Table(say("hours"), head("hour"), rows);
  }

  /** The days of a week, or the weeks of a month. */
  private Part rows() {
    long most = report.rows().stream().mapToLong(PeriodSums::dials).max().orElse(1);
    List<Page.Row> rows = new ArrayList<>();
    for (PeriodSums row : report.rows()) {
      rows.add(
          new Page.Row(
              sums(said.row(row.period()), row),
              most == 0 ? 0 : (double) row.dials() / most,
              Page.Kind.PLAIN));
    }
    rows.add(sum(sums(say("sum"), report.sums())));
    String what = report.span() == ReportSpan.WEEK ? "days" : "weeks";
    return new Part.Table(
        say(what),
        Stream.concat(head(what + ".row").stream(), Stream.of(say("head.held"))).toList(),
        rows);
  }

  private Part outcomes() {
    Map<String, Long> dials =
        report.works().reach().outcomes().stream()
            .collect(
                Collectors.groupingBy(
                    OutcomeDay::outcome, Collectors.summingLong(OutcomeDay::dials)));
    List<Map.Entry<String, Long>> all =
        dials.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    long most = all.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
    List<Page.Row> rows = new ArrayList<>();
    for (Map.Entry<String, Long> outcome : most(all)) {
      rows.add(
          new Page.Row(
              List.of(
                  report.outcomes().getOrDefault(outcome.getKey(), outcome.getKey()),
                  figures.count(outcome.getValue())),
              (double) outcome.getValue() / most,
              Page.Kind.PLAIN));
    }
    if (all.size() > MOST_ROWS) {
      List<Map.Entry<String, Long>> others = others(all);
      rows.add(
          Page.Row.of(
              List.of(
                  say("others", others.size()), figures.count(sum(others, Map.Entry::getValue)))));
    }
    rows.add(sum(List.of(say("sum"), figures.count(sum(all, Map.Entry::getValue)))));
    return new Part.Table(say("outcomes"), List.of(say("head.outcome"), say("head.dials")), rows);
  }

  private Part lists() {
    List<ListComparison.Row> all =
        report.works().lists().rows().stream()
            .sorted(
                Comparator.comparingLong((ListComparison.Row row) -> row.dials().counts().dials())
                    .reversed())
            .toList();
    List<Page.Row> rows = new ArrayList<>();
    for (ListComparison.Row row : most(all)) {
      String name = row.dials().list();
      rows.add(Page.Row.of(counts(name.isEmpty() ? say("no-list") : name, row.dials().counts())));
    }
    if (all.size() > MOST_ROWS) {
      List<ListComparison.Row> others = others(all);
      DialCounts together =
          others.stream().map(it -> it.dials().counts()).reduce(DialCounts.NONE, DialCounts::plus);
      rows.add(Page.Row.of(counts(say("others", others.size()), together)));
    }
    rows.add(sum(counts(say("sum"), report.works().lists().sum())));
    return new Part.Table(say("lists"), head("list"), rows);
  }

  private List<String> head(String first) {
    return List.of(
        say("head." + first),
        say("head.dials"),
        say("head.answered"),
        say("head.conversations"),
        say("head.meetings"));
  }

  private List<String> counts(String name, DialCounts counts) {
    return List.of(
        name,
        figures.count(counts.dials()),
        figures.count(counts.answered()),
        figures.count(counts.conversations()),
        figures.count(counts.meetings()));
  }

  private List<String> sums(String name, PeriodSums sums) {
    return List.of(
        name,
        figures.count(sums.dials()),
        figures.count(sums.answered()),
        figures.count(sums.conversations()),
        figures.count(sums.meetings()),
        figures.count(sums.held()));
  }

  private static Page.Row sum(List<String> cells) {
    return new Page.Row(cells, 0, Page.Kind.SUM);
  }

  private static <T> List<T> most(List<T> all) {
    return all.subList(0, Math.min(MOST_ROWS, all.size()));
  }

  private static <T> List<T> others(List<T> all) {
    return all.subList(MOST_ROWS, all.size());
  }

  private static <T> long sum(List<T> some, ToLongFunction<T> of) {
    return some.stream().mapToLong(of).sum();
  }

  private String say(String key, Object... arguments) {
    return words.say("document.report." + key, arguments);
  }
}
