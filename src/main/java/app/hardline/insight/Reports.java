package app.hardline.insight;

import app.hardline.calls.Outcomes;
import app.hardline.paper.Sheet;
import app.hardline.pipeline.Deals;
import app.hardline.prospect.Region;
import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import app.hardline.time.Period;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What a day, a week or a month came to, for a page. Safe for any thread but the screen's. */
public final class Reports {
  private final Database database;
  private final OwnerClock clock;
  private final Function<Snapshot, DialQuota> quota;
  private final Numbers numbers;
  private final WhatWorks works;
  private final Outcomes outcomes;
  private final Deals deals;
  private final Settings settings;
  private final ReviewStore reviews = new ReviewStore();

  /**
   * Over a database.
   *
   * @param database where the calls are kept
   * @param clock the owner's
   * @param quota reads what was asked for
   * @param numbers period by period
   * @param works what the dials say
   * @param deals what came of the meetings
   */
  public Reports(
      Database database,
      OwnerClock clock,
      Function<Snapshot, DialQuota> quota,
      Numbers numbers,
      WhatWorks works,
      Deals deals) {
    this.database = database;
    this.clock = clock;
    this.quota = quota;
    this.numbers = numbers;
    this.works = works;
    this.outcomes = new Outcomes(database);
    this.deals = deals;
    this.settings = new Settings(database);
  }

  /**
   * Reads a report.
   *
   * @param span how long
   * @param day any day of it
   * @return as of now; of a time to come it is empty
   */
  public Report read(ReportSpan span, LocalDate day) {
    Period period = span.around(day);
    Period before = span.around(period.from().minusDays(1));
    return database.read(view ->
        new Report(
            span,
            period,
            clock.today(),
            numbers.sums(view, period, span.row()),
            numbers.sums(view, before, span.per()).getFirst(),
            quota.apply(view).of(span.per(), period),
            works.read(view, period, before),
            outcomes.names(view),
            deals.decided(view, period.from(), period.to()),
            span == ReportSpan.WEEK ? reviews.of(view, period.from()) : Optional.empty()));
  }

  /**
   * Puts a report onto a page, as large as the owner's country has paper.
   *
   * @param report what was read
   * @param words the sentences
   * @param figures the form of figures
   * @return the page, still to be written
   */
  public Sheet sheet(Report report, Words words, Figures figures) {
    return new Sheet(
        new ReportPage(report, words, figures).page(),
        Sheet.Size.in(settings.get(Region.HOME).code()));
  }
}
