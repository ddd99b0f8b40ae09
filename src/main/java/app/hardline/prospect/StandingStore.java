package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The SQL of standing, but for the rows of an import. */
final class StandingStore {
  /** A list that names one company in every row would have all of them looked at. */
  private static final int MOST_AT_A_COMPANY = 1_000;

  void move(
      Transaction tx,
      long prospect,
      Tier tier,
      Instant due,
      int attempts,
      Optional<Instant> lastCall) {
    // served by standing_prospect
    tx.handle()
        .createUpdate(
            """
            UPDATE standing
            SET tier = :tier, due = :due, attempts = :attempts, last_call = :lastCall
            WHERE prospect_id = :prospect
            """)
        .bind("prospect", prospect)
        .bind("tier", tier.level())
        .bind("due", due.toEpochMilli())
        .bind("attempts", attempts)
        .bind("lastCall", lastCall.map(Instant::toEpochMilli).orElse(null))
        .execute();
  }

  void bar(Transaction tx, long prospect, Bar bar, boolean on) {
    // served by standing_prospect
    tx.handle()
        .createUpdate(
            """
            UPDATE standing SET bars = (bars & ~:bit) | (CASE WHEN :on THEN :bit ELSE 0 END)
            WHERE prospect_id = :prospect AND (bars & :bit <> 0) <> :on
            """)
        .bind("prospect", prospect)
        .bind("bit", bar.bit())
        .bind("on", on)
        .execute();
  }

  void settle(Transaction tx, long prospect, Optional<ZoneId> zone, long window, long company) {
    // served by the primary key of prospect and by standing_prospect
    tx.handle()
        .createUpdate("UPDATE prospect SET zone = :zone WHERE id = :id AND zone IS NOT :zone")
        .bind("id", prospect)
        .bind("zone", zone.map(ZoneId::getId).orElse(null))
        .execute();
    tx.handle()
        .createUpdate(
            "UPDATE standing SET window = :window, company = :company WHERE prospect_id = :id")
        .bind("id", prospect)
        .bind("window", window)
        .bind("company", company)
        .execute();
  }

  @Nullable Standing of(Snapshot view, long prospect) {
    return of(view, List.of(prospect)).get(prospect);
  }

  Map<Long, Standing> of(Snapshot view, Collection<Long> prospects) {
    Map<Long, Standing> found = new TreeMap<>();
    // served by standing_prospect
    view.handle()
        .createQuery(
            """
            SELECT prospect_id, tier, due, attempts, last_call, bars
            FROM json_each(:ids) AS wanted
            CROSS JOIN standing ON standing.prospect_id = wanted.value
            """)
        .bind("ids", prospects.toString())
        .map((row, _) -> found.putIfAbsent(row.getLong("prospect_id"), standing(row)))
        .list();
    return found;
  }

  List<Long> at(Snapshot view, long company, long except, int limit) {
    return view.handle()
        // served by standing_colleague
        .createQuery(
            """
            SELECT DISTINCT prospect_id FROM (
              SELECT prospect_id FROM shown_standing
              WHERE company = :company AND company <> 0 LIMIT :most) AS place
            WHERE prospect_id <> :except ORDER BY prospect_id DESC LIMIT :limit
            """)
        .bind("company", company)
        .bind("most", MOST_AT_A_COMPANY)
        .bind("except", except)
        .bind("limit", limit)
        .mapTo(Long.class)
        .list();
  }

  private static Standing standing(ResultSet row) throws SQLException {
    long lastCall = row.getLong("last_call");
    Optional<Instant> called =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(lastCall));
    return new Standing(
        Tier.of(row.getInt("tier")),
        Instant.ofEpochMilli(row.getLong("due")),
        row.getInt("attempts"),
        called,
        bars(row.getInt("bars")));
  }

  private static Set<Bar> bars(int bits) {
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    for (Bar bar : Bar.values()) {
      if ((bits & bar.bit()) != 0) {
        bars.add(bar);
      }
    }
    return bars;
  }

  void pick(Transaction tx, Collection<Long> segments, long[] prospects) {
    // served by standing_picked
    tx.handle().execute("UPDATE standing SET picked = 0 WHERE picked = 1");
    // served by standing_prospect
    tx.handle()
        .createUpdate(
            """
            UPDATE standing SET picked = 1
            WHERE prospect_id IN (SELECT value FROM json_each(:prospects) AS wanted)
              AND +segment_id IN (SELECT value FROM json_each(:segments) AS wanted)
            """)
        .bind("prospects", Arrays.toString(prospects))
        .bind("segments", segments.toString())
        .execute();
  }
}
