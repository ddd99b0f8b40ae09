package app.hardline.prospect;

import app.hardline.store.BulkWriter;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The indexes that an import of very many prospects makes after its rows, in less than half the
 * time that keeping them would take. The same as in the schema; a test compares them.
 */
final class IndexStore {
  /** Without these nobody can be called. */
  static final Map<String, String> FOR_CALLING = forCalling();

  /** These find who a later list speaks of: they can be made while calling has begun. */
  static final Map<String, String> FOR_MATCHING = forMatching();

  private IndexStore() {}

  static void drop(Transaction tx) {
    FOR_CALLING.keySet().forEach(name -> tx.handle().execute("DROP INDEX IF EXISTS " + name));
    FOR_MATCHING.keySet().forEach(name -> tx.handle().execute("DROP INDEX IF EXISTS " + name));
  }

  static boolean lacking(Snapshot view, Map<String, String> indexes) {
    long there =
        view.handle()
            .createQuery(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name IN (<names>)")
            .bindList("names", indexes.keySet())
            .mapTo(long.class)
            .one();
    return there < indexes.size();
  }

  static void make(BulkWriter writer, Map<String, String> indexes, Runnable before) {
    for (Map.Entry<String, String> index : indexes.entrySet()) {
      before.run();
      writer.step(tx ->
          tx.handle()
              .execute("CREATE INDEX IF NOT EXISTS " + index.getKey() + " ON " + index.getValue()));
    }
  }

  private static Map<String, String> forCalling() {
    Map<String, String> indexes = new LinkedHashMap<>();
    indexes.put("phone_number", "phone (number) WHERE number IS NOT NULL");
    indexes.put("standing_prospect", "standing (prospect_id)");
    indexes.put("standing_callback", "standing (segment_id, due) WHERE tier = 0 AND bars = 0");
    indexes.put("standing_follow_up", "standing (segment_id, due) WHERE tier = 1 AND bars = 0");
    indexes.put("standing_retry", "standing (segment_id, due) WHERE tier = 2 AND bars = 0");
    indexes.put(
        "standing_new", "standing (segment_id, window, priority) WHERE tier = 3 AND bars = 0");
    return indexes;
  }

  private static Map<String, String> forMatching() {
    Map<String, String> indexes = new LinkedHashMap<>();
    indexes.put("prospect_email", "prospect (email) WHERE email IS NOT NULL");
    indexes.put("prospect_name", "prospect (name_key) WHERE name_key IS NOT NULL");
    return indexes;
  }
}
