package app.hardline.workbench;

import app.hardline.intake.Importer;
import app.hardline.prospect.ProspectSearch;
import app.hardline.store.Database;
import app.hardline.work.Progress;

/** The chores that keep the data in order. Each can be done at any time, and done again. */
public final class Upkeep {
  private final Database database;
  private final Importer importer;
  private final ProspectSearch search;

  Upkeep(Database database, Importer importer, ProspectSearch search) {
    this.database = database;
    this.importer = importer;
    this.search = search;
  }

  /**
   * Carries on, or clears away, what a crash left in the middle. Left to whoever has the data open
   * already, if anybody has: an import may be under way there.
   */
  void sweep() {
    database.whileAlone(importer::sweep);
  }

  /**
   * Does what may take long and can wait: brings the search up to all prospects.
   *
   * @param progress told how far it is
   * @throws app.hardline.work.Cancelled when the person stopped it; what is done stays
   */
  public void catchUp(Progress progress) {
    search.catchUp(progress);
  }
}
