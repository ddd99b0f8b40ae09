package app.hardline.script;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of script, script_version, script_part and list_script. */
final class ScriptStore {

  /** A version without its texts. */
  private record Version(long id, long script, String name, int number, Instant madeAt) {}

  List<Script> all(Snapshot view) {
    return view
        .handle()
        // a handful of rows; the newest version by script_version_number
        .createQuery(
            """
            SELECT script_version.id, script_id, name, max(number) AS number, made_at
            FROM script JOIN script_version ON script_id = script.id
            WHERE retired_at IS NULL
            GROUP BY script_id ORDER BY script_id
            """)
        .map((row, _) -> version(row))
        .list()
        .stream()
        .map(it -> script(view.handle(), it))
        .toList();
  }

  List<Script> versions(Snapshot view, long script) {
    return view
        .handle()
        // served by script_version_number
        .createQuery(
            """
            SELECT script_version.id, script_id, name, number, made_at
            FROM script_version JOIN script ON script.id = script_id
            WHERE script_id = :script ORDER BY number DESC
            """)
        .bind("script", script)
        .map((row, _) -> version(row))
        .list()
        .stream()
        .map(it -> script(view.handle(), it))
        .toList();
  }

  long add(Transaction tx, String name) {
    return tx.handle()
        .createQuery("INSERT INTO script (name) VALUES (:name) RETURNING id")
        .bind("name", name)
        .mapTo(long.class)
        .one();
  }

  void addVersion(Transaction tx, long script, int number, Instant now, Map<Part, String> texts) {
    long version =
        tx.handle()
            .createQuery(
                """
                INSERT INTO script_version (script_id, number, made_at)
                VALUES (:script, :number, :now) RETURNING id
                """)
            .bind("script", script)
            .bind("number", number)
            .bind("now", now.toEpochMilli())
            .mapTo(long.class)
            .one();
    texts.forEach((part, text) ->
        tx.handle()
            .createUpdate(
                "INSERT INTO script_part (version_id, part, text) VALUES (:version, :part, :text)")
            .bind("version", version)
            .bind("part", part.code())
            .bind("text", text)
            .execute());
  }

  int rename(Transaction tx, long script, String name) {
    return tx.handle()
        .createUpdate("UPDATE script SET name = :name WHERE id = :script")
        .bind("name", name)
        .bind("script", script)
        .execute();
  }

  int retire(Transaction tx, long script, Instant now) {
    return tx.handle()
        .createUpdate("UPDATE script SET retired_at = :now WHERE id = :script")
        .bind("now", now.toEpochMilli())
        .bind("script", script)
        .execute();
  }

  /** The newest version of a script that is in use, by its id. */
  Optional<Long> newest(Snapshot view, long script) {
    return view.handle()
        // served by the primary key of script and by script_version_number, from its end
        .createQuery(
            """
            SELECT script_version.id FROM script
            CROSS JOIN script_version ON script_id = script.id
            WHERE script.id = :script AND retired_at IS NULL
            ORDER BY number DESC LIMIT 1
            """)
        .bind("script", script)
        .mapTo(Long.class)
        .findOne();
  }

  /** The first script that is in use. */
  long first(Snapshot view) {
    return view.handle()
        // served by the primary key of script
        .createQuery("SELECT id FROM script WHERE retired_at IS NULL ORDER BY id LIMIT 1")
        .mapTo(long.class)
        .one();
  }

  Optional<Long> chosen(Snapshot view, long list) {
    return view.handle()
        // served by the primary key of list_script
        .createQuery("SELECT script_id FROM list_script WHERE list_id = :list")
        .bind("list", list)
        .mapTo(Long.class)
        .findOne();
  }

  int choose(Transaction tx, long list, long script) {
    return tx.handle()
        .createUpdate(
            """
            INSERT INTO list_script (list_id, script_id) VALUES (:list, :script)
            ON CONFLICT (list_id) DO UPDATE SET script_id = excluded.script_id
            """)
        .bind("list", list)
        .bind("script", script)
        .execute();
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getLong("id"),
        row.getLong("script_id"),
        row.getString("name"),
        row.getInt("number"),
        Instant.ofEpochMilli(row.getLong("made_at")));
  }

  private static Script script(Handle sql, Version version) {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    // served by the unique index of script_part
    sql.createQuery("SELECT part, text FROM script_part WHERE version_id = :version")
        .bind("version", version.id())
        .map((row, _) -> Map.entry(Part.named(row.getString("part")), row.getString("text")))
        .forEach(it -> texts.put(it.getKey(), it.getValue()));
    return new Script(version.script(), version.name(), version.number(), version.madeAt(), texts);
  }
}
