package app.hardline.pipeline;

import app.hardline.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The SQL that reads days and ways from deal, deal_move, kpi and kpi_entry. */
final class PipelineDayStore {

  /** How far a deal got that began with a meeting. */
  record Way(DealStage stage, boolean held, boolean proposed) {}

  List<PipelineDay> won(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by deal_move_stage and deal_move_deal
        .createQuery(
            """
            SELECT on_date, count(*) AS won, sum(mrr) AS mrr, sum(one_time) AS one_time,
              sum(gross_profit) AS gross_profit
            FROM standing_move WHERE stage = 'won' AND on_date BETWEEN :from AND :to
            GROUP BY on_date
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .map((row, _) ->
            new PipelineDay(
                day(row),
                0,
                new DealSums(
                    0,
                    row.getLong("won"),
                    new Money(row.getLong("mrr")),
                    new Money(row.getLong("one_time")),
                    new Money(row.getLong("gross_profit")),
                    new TreeMap<>())))
        .list();
  }

  /** Deals that came as far as an offer; one that was won without has passed it that day. */
  List<PipelineDay> proposals(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by deal_move_stage and deal_move_deal
        .createQuery(
            """
            SELECT on_date, count(*) AS deals FROM standing_move AS move
            WHERE stage IN ('proposal', 'won') AND on_date BETWEEN :from AND :to
              AND NOT EXISTS (
                SELECT * FROM standing_move AS earlier
                WHERE earlier.deal_id = move.deal_id AND earlier.id < move.id
                  AND earlier.stage = 'proposal')
            GROUP BY on_date
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .map((row, _) ->
            new PipelineDay(
                day(row),
                0,
                new DealSums(
                    row.getLong("deals"), 0, Money.ZERO, Money.ZERO, Money.ZERO, new TreeMap<>())))
        .list();
  }

  /** First meetings that no call booked; one with an offer has passed it that day. */
  List<PipelineDay> heldByHand(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by deal_move_stage and deal_move_deal
        .createQuery(
            """
            SELECT on_date, count(*) AS deals FROM standing_move AS move
            WHERE stage IN ('held', 'proposal', 'won') AND on_date BETWEEN :from AND :to
              AND NOT EXISTS (
                SELECT * FROM deal_move AS other
                WHERE other.deal_id = move.deal_id AND other.taken_back_at IS NULL
                  AND other.meeting_id IS NOT NULL)
              AND NOT EXISTS (
                SELECT * FROM standing_move AS earlier
                WHERE earlier.deal_id = move.deal_id AND earlier.id < move.id
                  AND earlier.stage IN ('held', 'proposal'))
            GROUP BY on_date
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .map((row, _) -> new PipelineDay(day(row), row.getLong("deals"), DealSums.NONE))
        .list();
  }

  List<PipelineDay> kpis(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by kpi_entry_day
        .createQuery(
            """
            SELECT on_date, name, sum(amount) AS amount
            FROM kpi_entry JOIN kpi ON kpi.id = kpi_id
            WHERE on_date BETWEEN :from AND :to GROUP BY on_date, kpi_id
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .map((row, _) ->
            new PipelineDay(
                day(row),
                0,
                DealSums.counted(Map.of(row.getString("name"), row.getLong("amount")))))
        .list();
  }

  /** The meetings with which deals began or were moved. */
  List<Long> meetings(Snapshot view) {
    return view.handle()
        // served by the unique index on deal.meeting_id and by deal_move_meeting
        .createQuery(
            """
            SELECT meeting_id FROM deal WHERE meeting_id IS NOT NULL
            UNION
            SELECT meeting_id FROM deal_move WHERE meeting_id IS NOT NULL
            """)
        .mapTo(Long.class)
        .list();
  }

  /** How far the deals got that began with some meetings, of which some were held. */
  List<Way> ways(Snapshot view, Collection<Long> meetings, Collection<Long> held) {
    return view.handle()
        // served by the unique index on deal.meeting_id and by deal_move_deal
        .createQuery(
            """
            SELECT
              (SELECT stage FROM standing_move WHERE deal_id = deal.id ORDER BY id DESC LIMIT 1)
                AS stage,
              EXISTS (SELECT * FROM deal_move
                WHERE deal_id = deal.id AND taken_back_at IS NULL
                  AND meeting_id IN (SELECT value FROM json_each(:held))) AS held,
              EXISTS (SELECT * FROM standing_move
                WHERE deal_id = deal.id AND stage IN ('proposal', 'won')) AS proposed
            FROM json_each(:ids) JOIN deal ON deal.meeting_id = value
            WHERE EXISTS (SELECT * FROM standing_move WHERE deal_id = deal.id)
            """)
        .bind("ids", meetings.toString())
        .bind("held", held.toString())
        .map((row, _) ->
            new Way(
                DealStage.named(row.getString("stage")),
                row.getBoolean("held"),
                row.getBoolean("proposed")))
        .list();
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return LocalDate.parse(row.getString("on_date"));
  }
}
