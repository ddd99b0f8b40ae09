package app.hardline.world;

import app.hardline.store.Database;
import app.hardline.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A year of calls of an owner who travels, written straight into the file: twenty lists, voided
 * calls, calls that came in and for practice, and the days on which the clocks change.
 */
public final class SimulatedYear {
  public static final Period DAYS =
      new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

  private static final int LISTS = 20;
  private static final int PEOPLE = 2_500;
  private static final int CHUNK = 25_000;
  private static final long AWHILE = 200_000;
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/Chicago"),
          ZoneId.of("America/Chicago"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Europe/Lisbon"),
          ZoneId.of("Pacific/Auckland"));
  private static final String CALL =
      """
      INSERT INTO call (id, sequence, prospect_id, number, extension, started_at, answered_at,
        ended_at, logged_at, zone, local_date, outcome, stage, dialed, incoming, practice, late,
        follows, next_due, local_hour, list_id, attempt)
      VALUES (:id, :sequence, :prospect, 15125550100, '', :started, :answered, :ended, :ended,
        :zone, :date, :outcome, :stage, :dialed, NOT :dialed, :practice, 0, :follows, 1, :hour,
        :list, :attempt)
      """;

  private final Random random = new Random(47);
  private final short[] attempts = new short[LISTS * PEOPLE + 1];

  private SimulatedYear() {}

  /** Fills an empty file. */
  public static void fill(Database database, int calls) {
    SimulatedYear year = new SimulatedYear();
    database.write(tx -> {
      year.people(tx.handle());
      return calls;
    });
    for (int from = 0; from < calls; from += CHUNK) {
      int first = from;
      database.write(tx -> {
        year.calls(tx.handle(), first, Math.min(calls, first + CHUNK), calls);
        return first;
      });
    }
  }

  private void people(Handle sql) {
    sql.execute("INSERT OR IGNORE INTO calling_window VALUES (1, 'America/Chicago', 'US', 'TX')");
    for (int list = 1; list <= LISTS; list++) {
      sql.execute(
          "INSERT INTO call_list (id, name, name_key, created_at) VALUES (?, ?, ?, 1)",
          list,
          "List " + list,
          "list " + list);
      sql.execute("INSERT INTO segment (id, list_id, state) VALUES (?, ?, 'shown')", list, list);
    }
    sql.execute(
        """
        WITH RECURSIVE one (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM one WHERE id < ?)
        INSERT INTO prospect (id, segment_id, company) SELECT id, (id - 1) / ? + 1, 'Firm ' || id
        FROM one
        """,
        LISTS * PEOPLE,
        PEOPLE);
  }

  private void calls(Handle sql, int from, int to, int calls) {
    PreparedBatch batch = sql.prepareBatch(CALL);
    PreparedBatch meetings =
        sql.prepareBatch(
            """
            INSERT INTO meeting (prospect_id, call_id, at, zone, state, day)
            VALUES (:prospect, :id, :at, :zone, :state, :day)
            """);
    for (int i = from; i < to; i++) {
      call(batch, meetings, i, (int) (365L * i / calls));
    }
    batch.execute();
    meetings.execute();
    sql.execute(
        "UPDATE call SET voided_at = logged_at WHERE id > ? AND id <= ? AND id % 47 = 0", from, to);
    sql.execute(
        "DELETE FROM call WHERE id > ? AND id <= ? AND id % 997 = 0 AND stage = 'dial'", from, to);
  }

  private void call(PreparedBatch batch, PreparedBatch meetings, int i, int day) {
    ZoneId zone = ZONES.get(day / 7 % ZONES.size());
    LocalTime time =
        LocalTime.of(random.nextInt(10) == 0 ? 2 : 8 + random.nextInt(10), random.nextInt(60));
    ZonedDateTime started = DAYS.from().plusDays(day).atTime(time).atZone(zone);
    int prospect = 1 + random.nextInt(LISTS * PEOPLE);
    boolean dialed = random.nextInt(50) > 0;
    boolean practice = random.nextInt(100) == 0;
    int of = random.nextInt(1000);
    String stage =
        of < 880 ? "dial" : of < 915 ? "answered" : of < 994 ? "conversation" : "meeting";
    Instant begun = started.toInstant();
    boolean counts = dialed && !practice;
    int id = i + 1;
    batch
        .bind("id", id)
        .bind("sequence", practice ? null : id)
        .bind("prospect", prospect)
        .bind("started", begun.toEpochMilli())
        .bind("answered", of < 880 ? null : begun.toEpochMilli() + 20_000)
        .bind("ended", begun.toEpochMilli() + AWHILE)
        .bind("zone", zone.getId())
        .bind("date", started.toLocalDate().toString())
        .bind(
            "outcome",
            of < 30
                ? "bad-number"
                : of < 500
                    ? "voicemail"
                    : of < 880
                        ? "no-answer"
                        : of < 915 ? "gatekeeper" : of < 994 ? "not-now" : "meeting")
        .bind("stage", stage)
        .bind("dialed", dialed)
        .bind("practice", practice)
        .bind("follows", of < 30 ? "dropNumber" : "retry")
        .bind("hour", started.getHour())
        .bind("list", (prospect - 1) / PEOPLE + 1)
        .bind("attempt", counts ? ++attempts[prospect] : 1)
        .add();
    if (stage.equals("meeting")) {
      meetings
          .bind("prospect", prospect)
          .bind("id", id)
          .bind("at", begun.toEpochMilli() + 6 * 86_400_000L)
          .bind("zone", zone.getId())
          .bind("day", begun.plus(Duration.ofDays(6)).atZone(zone).toLocalDate().toString())
          .bind("state", i % 5 == 0 ? "noShow" : "held")
          .add();
    }
  }
}
