package app.hardline.workbench;

import app.hardline.calls.Meetings;
import app.hardline.insight.Numbers;
import app.hardline.pipeline.Deals;
import app.hardline.pipeline.Kpis;
import app.hardline.pipeline.PipelineDays;
import app.hardline.plan.Plans;
import app.hardline.prospect.Prospects;
import app.hardline.quota.Quotas;
import app.hardline.store.Database;
import app.hardline.time.OwnerClock;

/**
 * What the calls came to, and what is planned from it: the doors that are looked at between calls.
 */
public final class Books {
  private final Numbers numbers;
  private final Deals deals;
  private final Kpis kpis;
  private final Plans plans;

  Books(
      Database database, OwnerClock clock, Prospects prospects, Meetings meetings, Quotas quotas) {
    PipelineDays pipeline = new PipelineDays(meetings);
    this.numbers = new Numbers(database, pipeline);
    this.deals = new Deals(database, clock, prospects, meetings);
    this.kpis = new Kpis(database, clock);
    this.plans = new Plans(database, clock, quotas.calendar(), pipeline);
  }

  /** The numbers of any range. */
  public Numbers numbers() {
    return numbers;
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
}
