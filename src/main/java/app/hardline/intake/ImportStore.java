package app.hardline.intake;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL of import, merged_field and import_format. */
final class ImportStore {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** An import as it is stored. */
  record Stored(
      long id, long list, long segment, Instant began, boolean finished, boolean undone) {}

  /** A staged field with the id of its row. */
  record StagedRow(long id, StagedField field) {}

  long begin(Transaction tx, long list, long segment, String file, String hash, Instant now) {
    return tx.handle()
        .createQuery(
            """
            INSERT INTO import (list_id, segment_id, file, file_hash, started_at)
            VALUES (:list, :segment, :file, :hash, :now)
            RETURNING id
            """)
        .bind("list", list)
        .bind("segment", segment)
        .bind("file", file)
        .bind("hash", hash)
        .bind("now", now.toEpochMilli())
        .mapTo(long.class)
        .one();
  }

  void finish(Transaction tx, long id, ImportReport report, Instant now) {
    // served by the primary key of import
    tx.handle()
        .createUpdate("UPDATE import SET finished_at = :now, report = :report WHERE id = :id")
        .bind("id", id)
        .bind("now", now.toEpochMilli())
        .bind("report", write(report))
        .execute();
  }

  void undone(Transaction tx, long id, Instant now) {
    // served by the primary key of import
    tx.handle()
        .createUpdate("UPDATE import SET undone_at = :now WHERE id = :id")
        .bind("id", id)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Removes what is known of an import that came to nothing. */
  void remove(Transaction tx, long id) {
    // served by merged_field_import and by the primary key of import
    tx.handle().execute("DELETE FROM merged_field WHERE import_id = ?", id);
    tx.handle().execute("DELETE FROM import WHERE id = ?", id);
  }

  /** Removes what is known of all imports into a list. */
  void removeAll(Transaction tx, long list) {
    // a few rows: an import is made now and then
    tx.handle()
        .execute(
            "DELETE FROM merged_field WHERE import_id IN (SELECT id FROM import WHERE list_id = ?)",
            list);
    tx.handle().execute("DELETE FROM import WHERE list_id = ?", list);
  }

  Optional<Stored> find(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of import
        .createQuery(
            """
            SELECT id, list_id, segment_id, started_at, finished_at IS NOT NULL,
              undone_at IS NOT NULL
            FROM import WHERE id = :id
            """)
        .bind("id", id)
        .map((row, _) -> stored(row))
        .findOne();
  }

  String file(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of import
        .createQuery("SELECT file FROM import WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }

  /** Imports that a crash or a cancel left in the middle: of filling, showing or undoing. */
  List<Stored> unfinished(Snapshot view) {
    return view.handle()
        // a few rows: an import is made now and then
        .createQuery(
            """
            SELECT import.id, import.list_id, segment_id, started_at, finished_at IS NOT NULL,
              undone_at IS NOT NULL
            FROM import JOIN unfinished_segment ON unfinished_segment.id = segment_id
            """)
        .map((row, _) -> stored(row))
        .list();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getBoolean(5),
        row.getBoolean(6));
  }

  Optional<EarlierImport> sameFile(Snapshot view, String hash) {
    return view.handle()
        // served by import_hash
        .createQuery(
            """
            SELECT import.id, name, file, started_at
            FROM import JOIN list_name ON list_name.id = list_id
            WHERE file_hash = :hash AND finished_at IS NOT NULL AND undone_at IS NULL
            ORDER BY import.id DESC LIMIT 1
            """)
        .bind("hash", hash)
        .map((row, _) ->
            new EarlierImport(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4))))
        .findOne();
  }

  /** Which of some prospects were called, or are being called; calls that were taken back count. */
  List<Long> called(Snapshot view, List<Long> prospects) {
    return view.handle()
        // served by call_prospect and by the unique index of draft
        .createQuery(
            """
            SELECT value FROM json_each(:ids)
            WHERE EXISTS (SELECT * FROM called_prospect WHERE prospect_id = value)
              OR EXISTS (SELECT * FROM drafted_prospect WHERE prospect_id = value)
            """)
        .bind("ids", prospects.toString())
        .mapTo(Long.class)
        .list();
  }

  void stage(Transaction tx, long importId, List<StagedField> fields) {
    if (fields.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                "INSERT INTO merged_field (import_id, prospect_id, field, value) VALUES (?, ?, ?,"
                    + " ?)");
    for (StagedField field : fields) {
      batch
          .bind(0, importId)
          .bind(1, field.prospect())
          .bind(2, field.field())
          .bind(3, field.value())
          .add();
    }
    batch.execute();
  }

  /** Staged fields from an id on, in the order in which they were staged. */
  List<StagedRow> staged(Snapshot view, long importId, boolean applied, long after, int count) {
    return view.handle()
        // served by merged_field_import, whose entries are in the order of the ids
        .createQuery(
            """
            SELECT id, prospect_id, field, value FROM merged_field
            WHERE import_id = :import AND id > :after AND applied = :applied
            ORDER BY id LIMIT :count
            """)
        .bind("import", importId)
        .bind("applied", applied)
        .bind("after", after)
        .bind("count", count)
        .map((row, _) ->
            new StagedRow(
                row.getLong(1),
                new StagedField(row.getLong(2), row.getString(3), row.getString(4))))
        .list();
  }

  void applied(Transaction tx, List<Long> rows, boolean applied) {
    // served by the primary key of merged_field
    tx.handle()
        .createUpdate(
            """
            UPDATE merged_field SET applied = :applied
            WHERE id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("applied", applied)
        .bind("ids", rows.toString())
        .execute();
  }

  Optional<ImportFormat> format(Snapshot view, String headerKey) {
    return view.handle()
        // served by the primary key of import_format
        .createQuery("SELECT format FROM import_format WHERE header_key = :key")
        .bind("key", headerKey)
        .mapTo(String.class)
        .findOne()
        .map(text -> read(text, ImportFormat.class));
  }

  void remember(Transaction tx, String headerKey, ImportFormat format, Instant now) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO import_format (header_key, format, used_at) VALUES (:key, :format, :now)
            ON CONFLICT (header_key) DO UPDATE SET format = excluded.format, used_at = excluded.used_at
            """)
        .bind("key", headerKey)
        .bind("format", write(format))
        .bind("now", now.toEpochMilli())
        .execute();
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what the database holds is no JSON of ours", e);
    }
  }
}
