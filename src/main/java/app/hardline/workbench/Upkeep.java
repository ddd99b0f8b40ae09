package app.hardline.workbench;

import app.hardline.calls.Departing;
import app.hardline.intake.Importer;
import app.hardline.prospect.ProspectSearch;
import app.hardline.work.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The chores that keep the data in order. Each can be done at any time, and done again. */
public final class Upkeep {
  private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

  private final Importer importer;
  private final ProspectSearch search;
  private final Departing departing;

  Upkeep(Importer importer, ProspectSearch search, Departing departing) {
    this.importer = importer;
    this.search = search;
    this.departing = departing;
  }

  /**
   * Does what may take long and can wait: carries on, or clears away, what a crash left in the
   * middle of an import, removes who was deleted, and brings the search up to all prospects.
   *
   * @param progress told how far it is
   * @throws app.hardline.work.Cancelled when the person stopped it; what is done stays
   */
  public void catchUp(Progress progress) {
    sweep();
    search.catchUp(progress);
  }

  /**
   * Where that fails all can go on: what is half done isn't seen, and the next time tries again.
   */
  private void sweep() {
    try {
      importer.sweep();
      departing.purge();
    } catch (RuntimeException e) {
      log.warn("what a crash left in the middle could not be cleared away", e);
    }
  }
}
