package app.hardline.workbench;

import app.hardline.calls.ContractEnds;
import app.hardline.calls.Meetings;
import app.hardline.insight.BlockRuns;
import app.hardline.insight.Coach;
import app.hardline.insight.DataExport;
import app.hardline.insight.DialQuota;
import app.hardline.insight.Numbers;
import app.hardline.insight.Reports;
import app.hardline.insight.Reviews;
import app.hardline.insight.WeeksAndYear;
import app.hardline.insight.WhatWorks;
import app.hardline.pipeline.Deals;
import app.hardline.pipeline.Kpis;
import app.hardline.pipeline.PipelineDays;
import app.hardline.plan.Plans;
import app.hardline.prospect.Prospects;
import app.hardline.quota.Metric;
import app.hardline.quota.Quotas;
import app.hardline.quota.Targets;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import java.util.function.Function;

/**
 * What the calls came to, and what is planned from it: the doors that are looked at between calls.
 */
public final class Books {
  private final Numbers numbers;
  private final WhatWorks whatWorks;
  private final WeeksAndYear weeksAndYear;
  private final Deals deals;
  private final Kpis kpis;
  private final Plans plans;
  private final DataExport dataExport;
  private final Reviews reviews;
  private final Reports reports;
  private final Coach coach;
  private final BlockRuns blocks;

  Books(
      Database database,
      OwnerClock clock,
      Prospects prospects,
      Meetings meetings,
      ContractEnds ends,
      Quotas quotas) {
    PipelineDays pipeline = new PipelineDays(meetings);
    Function<Snapshot, DialQuota> asked =
        view -> {
          Targets targets = quotas.targets(view);
          return (per, period) -> targets.due(Metric.Standard.DIALS, per, period);
        };
    this.numbers = new Numbers(database, pipeline);
    this.whatWorks = new WhatWorks(database, clock, ends, asked, pipeline);
    this.weeksAndYear = new WeeksAndYear(database, clock, asked, pipeline);
    this.deals = new Deals(database, clock, prospects, meetings);
    this.kpis = new Kpis(database, clock);
    this.plans = new Plans(database, clock, quotas.calendar(), pipeline);
    this.dataExport = new DataExport(database);
    this.reviews = new Reviews(database, clock);
    this.reports = new Reports(database, clock, asked, numbers, whatWorks, deals);
    this.coach = new Coach(database, clock, quotas.calendar());
    this.blocks = new BlockRuns(database, clock, quotas.calendar());
  }

  /** The numbers of any range. */
  public Numbers numbers() {
    return numbers;
  }

  /** What the dials of a range say about what works. */
  public WhatWorks whatWorks() {
    return whatWorks;
  }

  /** Weeks against their quotas, and the year. */
  public WeeksAndYear weeksAndYear() {
    return weeksAndYear;
  }

  /** What follows meetings. */
  public Deals deals() {
    return deals;
  }

  /** What is counted by hand. */
  public Kpis kpis() {
    return kpis;
  }

  /** What the calls let expect. */
  public Plans plans() {
    return plans;
  }

  /** Gives out everything. */
  public DataExport dataExport() {
    return dataExport;
  }

  /** What the owner writes about each week. */
  public Reviews reviews() {
    return reviews;
  }

  /** What a day, a week or a month came to, for a page. */
  public Reports reports() {
    return reports;
  }

  /** What one's own calls say. */
  public Coach coach() {
    return coach;
  }

  /** What was done in each calling block. */
  public BlockRuns blocks() {
    return blocks;
  }
}
