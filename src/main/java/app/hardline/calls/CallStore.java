package app.hardline.calls;

import app.hardline.prospect.PhoneNumber;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The SQL of call. */
final class CallStore {
  private static final Set<Follows> COMING_BACK =
      Set.of(
          Follows.RETRY, Follows.FOLLOW_UP, Follows.CALLBACK, Follows.MEETING, Follows.DROP_NUMBER);

  /**
   * A call with all that was worked out for its row.
   *
   * @param called with whom it was, where that isn't who they are now
   */
  record Entry(
      NewCall call,
      Optional<Long> called,
      OutcomeStore.Rule rule,
      Instant loggedAt,
      ZoneId zone,
      LocalDate localDate,
      boolean late,
      boolean practice,
      Instant nextDue) {}

  Call insert(Transaction tx, Entry entry) {
    NewCall call = entry.call();
    Outcome outcome = entry.rule().outcome();
    OptionalInt tries = outcome.tries();
    // the last sequence is served by its unique index, the attempt by call_prospect
    long id =
        tx.handle()
            .createQuery(
                """
                INSERT INTO call (sequence, prospect_id, number, extension, started_at,
                  answered_at, ended_at, logged_at, zone, local_date, outcome, stage, dialed,
                  incoming, practice, late, note, follows, tries, next_due,
                  only_number, called_id, local_hour, list_id, attempt)
                VALUES (
                  CASE WHEN :practice THEN NULL
                       ELSE (SELECT coalesce(max(sequence), 0) + 1 FROM call) END,
                  :prospect, :number, :extension, :started, :answered, :ended, :logged, :zone,
                  :date, :outcome, :stage, NOT :incoming, :incoming, :practice, :late, :note,
                  :follows, :tries, :nextDue, :onlyNumber, :called, :hour,
                  (SELECT list_id FROM home_list
                   WHERE home_list.prospect_id = coalesce(:called, :prospect)),
                  (SELECT count(*) + 1 FROM live_call
                   WHERE live_call.prospect_id = :prospect AND dialed))
                RETURNING id
                """)
            .bind("practice", entry.practice())
            .bind("prospect", call.prospect())
            .bind("called", entry.called().orElse(null))
            .bind("number", call.number().map(PhoneNumber::digits).orElse(null))
            .bind("extension", call.number().map(PhoneNumber::extension).orElse(null))
            .bind("started", call.times().startedAt().toEpochMilli())
            .bind("answered", call.times().answeredAt().map(Instant::toEpochMilli).orElse(null))
            .bind("ended", call.times().endedAt().toEpochMilli())
            .bind("logged", entry.loggedAt().toEpochMilli())
            .bind("zone", entry.zone().getId())
            .bind("date", entry.localDate().toString())
            .bind("hour", call.times().startedAt().atZone(entry.zone()).getHour())
            .bind("outcome", outcome.code())
            .bind("stage", outcome.stage().code())
            .bind("incoming", call.incoming())
            .bind("late", entry.late())
            .bind("note", call.note().isEmpty() ? null : call.note())
            .bind("follows", entry.rule().follows().code())
            .bind("tries", tries.isPresent() ? tries.getAsInt() : null)
            .bind("nextDue", entry.nextDue().toEpochMilli())
            .bind("onlyNumber", call.onlyNumber() && entry.rule().follows() == Follows.DO_NOT_CALL)
            .mapTo(long.class)
            .one();
    return get(tx, id);
  }

  Call get(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of call
        .createQuery("SELECT * FROM call WHERE id = :id")
        .bind("id", id)
        .map((row, _) -> {
          if (row.getObject("voided_at") != null) {
            throw new Refused(CallReason.VOIDED, id);
          }
          return call(row);
        })
        .findOne()
        .orElseThrow(() -> new Refused(CallReason.UNKNOWN_CALL, id));
  }

  Follows follows(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of call
        .createQuery("SELECT follows FROM call WHERE id = :id")
        .bind("id", id)
        .map((row, _) -> Follows.of(row.getString("follows")))
        .one();
  }

  long last(Snapshot view) {
    return view.handle()
        // served by the primary key of call, from its end
        .createQuery("SELECT id FROM call WHERE voided_at IS NULL ORDER BY id DESC LIMIT 1")
        .mapTo(long.class)
        .findOne()
        .orElseThrow(() -> new Refused(CallReason.NOTHING_TO_UNDO));
  }

  void keepAnyway(Transaction tx, long id) {
    // served by the primary key of call
    tx.handle().createUpdate("UPDATE call SET anyway = 1 WHERE id = :id").bind("id", id).execute();
  }

  void keepScript(Transaction tx, long id, long version) {
    // served by the primary key of call
    tx.handle()
        .createUpdate("UPDATE call SET script_version = :version WHERE id = :id")
        .bind("version", version)
        .bind("id", id)
        .execute();
  }

  boolean anyway(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of call
        .createQuery("SELECT anyway FROM call WHERE id = :id")
        .bind("id", id)
        .mapTo(boolean.class)
        .one();
  }

  void voidCall(Transaction tx, long id, Instant now) {
    tx.handle()
        .createUpdate("UPDATE call SET voided_at = :now WHERE id = :id")
        .bind("id", id)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /**
   * The calls with a prospect that aren't voided, in the order in which they ended: one that was
   * logged after the clock was set back is as much later as the clock was.
   */
  List<LiveCall> live(Snapshot view, long prospect) {
    return view.handle()
        // served by call_prospect
        .createQuery(
            """
            SELECT id, number, extension, started_at, logged_at, incoming, practice, follows,
              follows = 'meeting' AND stage <> 'meeting' AS confirms, tries, next_due, only_number
            FROM call
            WHERE prospect_id = :prospect AND voided_at IS NULL
            ORDER BY min(ended_at, logged_at) + max(logged_at) OVER (ORDER BY id) - logged_at, id
            """)
        .bind("prospect", prospect)
        .map((row, _) -> liveCall(row))
        .list();
  }

  List<Call> history(Snapshot view, long prospect) {
    return view.handle()
        // served by call_prospect
        .createQuery(
            """
            SELECT * FROM call
            WHERE prospect_id = :prospect AND voided_at IS NULL
            ORDER BY started_at DESC, id DESC LIMIT 20
            """)
        .bind("prospect", prospect)
        .map((row, _) -> call(row))
        .list();
  }

  int dialsSince(Snapshot view, long prospect, Instant since) {
    return view.handle()
        // served by call_prospect
        .createQuery(
            """
            SELECT count(*) FROM reached
            WHERE prospect_id = :prospect AND started_at >= :since
            """)
        .bind("prospect", prospect)
        .bind("since", since.toEpochMilli())
        .mapTo(int.class)
        .one();
  }

  Map<Long, Long> counts(Snapshot view, Collection<Long> prospects) {
    Map<Long, Long> counts = new HashMap<>();
    // served by call_prospect
    view.handle()
        .createQuery(
            """
            SELECT prospect_id, count(*) AS calls FROM json_each(:ids) AS wanted
            CROSS JOIN call ON prospect_id = wanted.value AND voided_at IS NULL
            GROUP BY prospect_id
            """)
        .bind("ids", prospects.toString())
        .map((row, _) -> counts.put(row.getLong("prospect_id"), row.getLong("calls")))
        .list();
    return counts;
  }

  /** Whether there was a call, one that was taken back included. */
  boolean everCalled(Snapshot view, long prospect) {
    return view.handle()
        // served by call_prospect
        .createQuery("SELECT EXISTS (SELECT * FROM call WHERE prospect_id = :prospect)")
        .bind("prospect", prospect)
        .mapTo(boolean.class)
        .one();
  }

  DayCounts day(Snapshot view, LocalDate date) {
    return view.handle()
        // served by call_day
        .createQuery(
            """
            SELECT count(*) FILTER (WHERE dialed) AS dials,
              count(*) FILTER (WHERE dialed AND stage <> 'dial') AS answered,
              count(*) FILTER (WHERE stage IN ('conversation', 'meeting')) AS conversations,
              count(*) FILTER (WHERE stage = 'meeting') AS meetings
            FROM live_call WHERE local_date = :date
            """)
        .bind("date", date.toString())
        .map((row, _) ->
            new DayCounts(
                date,
                row.getLong("dials"),
                row.getLong("answered"),
                row.getLong("conversations"),
                row.getLong("meetings")))
        .one();
  }

  void forget(Transaction tx, Collection<Long> prospects) {
    // served by call_prospect
    tx.handle()
        .createUpdate("DELETE FROM call WHERE prospect_id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", prospects.toString())
        .execute();
  }

  private static LiveCall liveCall(ResultSet row) throws SQLException {
    int tries = row.getInt("tries");
    OptionalInt limit = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(tries);
    return new LiveCall(
        row.getLong("id"),
        number(row),
        instant(row, "started_at").orElseThrow(),
        instant(row, "logged_at").orElseThrow(),
        row.getBoolean("incoming"),
        row.getBoolean("practice"),
        Follows.of(row.getString("follows")),
        row.getBoolean("confirms"),
        limit,
        instant(row, "next_due").orElseThrow(),
        row.getBoolean("only_number"));
  }

  static Call call(ResultSet row) throws SQLException {
    String note = row.getString("note");
    Follows follows = Follows.of(row.getString("follows"));
    Stage stage = Stage.of(row.getString("stage"));
    boolean confirmed = follows == Follows.MEETING && stage != Stage.MEETING;
    return new Call(
        row.getLong("id"),
        row.getLong("prospect_id"),
        row.getString("outcome"),
        stage,
        number(row),
        instant(row, "started_at").orElseThrow(),
        instant(row, "answered_at"),
        instant(row, "ended_at").orElseThrow(),
        ZoneId.of(row.getString("zone")),
        LocalDate.parse(row.getString("local_date")),
        note == null ? "" : note,
        row.getBoolean("incoming"),
        row.getBoolean("practice"),
        row.getBoolean("late"),
        COMING_BACK.contains(follows) && !confirmed ? instant(row, "next_due") : Optional.empty());
  }

  private static Optional<PhoneNumber> number(ResultSet row) throws SQLException {
    long digits = row.getLong("number");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new PhoneNumber(digits, row.getString("extension")));
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
