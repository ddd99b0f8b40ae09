package app.hardline.dialing;

import app.hardline.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The SQL that joins what was said with the calls on which it was. */
final class ScriptResultStore {

  Map<Integer, ScriptResults.Result> versions(Snapshot view, long script) {
    Map<Integer, ScriptResults.Result> results = new HashMap<>();
    // served by call_script, for a handful of versions
    view.handle()
        .createQuery(
            """
            SELECT version.number, total(dialed) AS dials,
              total(stage IN ('conversation', 'meeting')) AS conversations,
              total(stage = 'meeting') AS meetings
            FROM script_wording AS version
            CROSS JOIN live_call ON live_call.script_version = version.id
            WHERE version.script_id = :script
            GROUP BY version.number
            """)
        .bind("script", script)
        .map((row, _) -> results.put(row.getInt("number"), result(row)))
        .list();
    return results;
  }

  /** An objection belongs to the call that ran when it was made, and counts once on it. */
  Map<Long, ScriptResults.Result> objections(Snapshot view) {
    Map<Long, ScriptResults.Result> results = new HashMap<>();
    // reads what was ever said, a row or two a day; each served by call_prospect, or by call_called
    view.handle()
        .createQuery(
            """
            SELECT made.objection_id, total(dialed) AS dials,
              total(stage IN ('conversation', 'meeting')) AS conversations,
              total(stage = 'meeting') AS meetings
            FROM (
              SELECT DISTINCT objection_id, live_call.id AS call
              FROM said_objection AS said
              CROSS JOIN live_call ON live_call.prospect_id = said.prospect_id
                AND said.said_at BETWEEN live_call.started_at AND live_call.logged_at
              UNION
              SELECT objection_id, live_call.id
              FROM said_objection AS said
              CROSS JOIN live_call ON live_call.called_id = said.prospect_id
                AND said.said_at BETWEEN live_call.started_at AND live_call.logged_at) AS made
            CROSS JOIN live_call ON live_call.id = made.call
            GROUP BY made.objection_id
            """)
        .map((row, _) -> results.put(row.getLong("objection_id"), result(row)))
        .list();
    return results;
  }

  private static ScriptResults.Result result(ResultSet row) throws SQLException {
    return new ScriptResults.Result(
        row.getLong("dials"), row.getLong("conversations"), row.getLong("meetings"));
  }
}
