package app.hardline.workbench;

import app.hardline.insight.Numbers;
import app.hardline.store.Database;

/**
 * What the calls came to, and what is planned from it: the doors that are looked at between calls.
 */
public final class Books {
  private final Numbers numbers;

  Books(Database database) {
    this.numbers = new Numbers(database);
  }

  /** The numbers of any range. */
  public Numbers numbers() {
    return numbers;
  }
}
