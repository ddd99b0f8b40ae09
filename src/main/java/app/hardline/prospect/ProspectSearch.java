package app.hardline.prospect;

import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.work.Progress;
import java.util.Collection;

/**
 * Finds prospects by the beginning of any word of their name, company or e-mail, or by the digits
 * of a number. The index follows what is stored by chunks, and after a crash goes on where it was.
 * Safe for any thread but the screen's.
 */
public final class ProspectSearch {
  private static final int CHUNK = 8_000;

  private final Database database;
  private final SearchStore store = new SearchStore();
  private final VocabularyStore vocabulary = new VocabularyStore();
  private final NumberWalkStore numbers = new NumberWalkStore();

  /**
   * The search over a database.
   *
   * @param database where prospects and index are kept
   */
  public ProspectSearch(Database database) {
    this.database = database;
  }

  /**
   * Finds prospects. Every word has to be found.
   *
   * @param text names, companies, e-mails or numbers, or their beginnings
   * @param limit how many at most
   * @return the ids, the newest first; none when the text holds no letter and no digit
   */
  public long[] find(String text, int limit) {
    return database.read(
        view -> numbers.newest(view, text, limit).orElseGet(() -> find(view, text, limit)));
  }

  private long[] find(Snapshot view, String text, int limit) {
    String words = vocabulary.query(view, text);
    return words.isEmpty() ? new long[0] : store.find(view, words, limit);
  }

  /**
   * Brings the index up to all prospects that are stored. Lets urgent writes through.
   *
   * @param progress told how many prospects are done
   * @throws app.hardline.work.Cancelled when the person stopped it; what is done stays
   */
  public void catchUp(Progress progress) {
    long total = database.read(store::waiting);
    if (total == 0) {
      return;
    }
    long done = 0;
    try (BulkWriter writer = database.bulk()) {
      while (done < total) {
        writer.step(tx -> store.index(tx, CHUNK));
        done = Math.min(total, done + CHUNK);
        progress.reached(done, total);
      }
      writer.commit();
    }
  }

  /**
   * Part: indexes prospects anew after they were edited. Those that the index hasn't reached yet
   * are left to it.
   *
   * @param tx what it is part of
   * @param ids whose
   */
  public void refresh(Transaction tx, Collection<Long> ids) {
    store.refresh(tx, ids);
  }

  /**
   * Part: takes prospects out of the index, before they are removed.
   *
   * @param tx what it is part of
   * @param ids whose
   */
  public void forget(Transaction tx, Collection<Long> ids) {
    store.forget(tx, ids);
  }
}
