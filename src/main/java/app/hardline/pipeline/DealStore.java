package app.hardline.pipeline;

import app.hardline.calls.MeetingState;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The SQL of deal and deal_move. */
final class DealStore {

  /** A deal as it lies in the database. */
  record Row(long id, Optional<Long> prospect, String company, DealDetails details) {}

  /** A move that wasn't taken back, as it lies in the database. */
  record Moved(
      long id,
      long deal,
      DealMove move,
      Optional<Long> meeting,
      Optional<MeetingState> meetingWas) {}

  /** All deals, with the prospects as they are now. */
  List<Row> all(Snapshot view) {
    return view.handle()
        // goes through all deals; served by the primary key of prospect
        .createQuery(
            """
            SELECT deal.*, coalesce(merged_into, prospect_id) AS now
            FROM deal LEFT JOIN merged_person ON merged_person.id = prospect_id
            ORDER BY deal.id
            """)
        .map((row, _) -> row(row))
        .list();
  }

  /** The moves of each deal that has any, the first one first. */
  Map<Long, List<Moved>> moves(Snapshot view) {
    Map<Long, List<Moved>> moves = new HashMap<>();
    view.handle()
        // goes through all moves; served by deal_move_deal
        .createQuery("SELECT * FROM deal_move WHERE taken_back_at IS NULL ORDER BY deal_id, id")
        .map((row, _) -> moved(row))
        .forEach(move -> moves.computeIfAbsent(move.deal(), _ -> new ArrayList<>()).add(move));
    return moves;
  }

  /** The moves of a deal, the first one first. */
  List<Moved> moves(Snapshot view, long deal) {
    return view.handle()
        // served by deal_move_deal
        .createQuery(
            """
            SELECT * FROM deal_move WHERE deal_id = :deal AND taken_back_at IS NULL ORDER BY id
            """)
        .bind("deal", deal)
        .map((row, _) -> moved(row))
        .list();
  }

  /** Whether a deal was moved with a meeting. */
  boolean isMoved(Snapshot view, long meeting) {
    return view.handle()
        // served by deal_move_meeting
        .createQuery(
            """
            SELECT EXISTS (
              SELECT * FROM deal_move WHERE meeting_id = :meeting AND taken_back_at IS NULL)
            """)
        .bind("meeting", meeting)
        .mapTo(boolean.class)
        .one();
  }

  /** The move that was made last of all and not taken back. */
  Optional<Moved> last(Snapshot view) {
    return view.handle()
        // served by the primary key, from its end
        .createQuery("SELECT * FROM deal_move WHERE taken_back_at IS NULL ORDER BY id DESC LIMIT 1")
        .map((row, _) -> moved(row))
        .findOne();
  }

  long add(Transaction tx, Optional<Long> prospect, String company, Instant now) {
    return tx.handle()
        .createQuery(
            """
            INSERT INTO deal (prospect_id, company, made_at)
            VALUES (:prospect, :company, :now) RETURNING id
            """)
        .bind("prospect", prospect.orElse(null))
        .bind("company", company)
        .bind("now", now.toEpochMilli())
        .mapTo(long.class)
        .one();
  }

  /** With which meeting a deal begins that wasn't moved yet. */
  void begin(Transaction tx, long id, long meeting) {
    tx.handle()
        .createUpdate("UPDATE deal SET meeting_id = :meeting WHERE id = :id")
        .bind("meeting", meeting)
        .bind("id", id)
        .execute();
  }

  void write(Transaction tx, long id, DealDetails details) {
    amounts(
            tx.handle()
                .createUpdate(
                    """
                    UPDATE deal SET title = :title, mrr = :mrr, one_time = :oneTime,
                      gross_profit = :grossProfit, next_step = :next, next_on = :on
                    WHERE id = :id
                    """),
            details.amounts())
        .bind("id", id)
        .bind("title", details.title())
        .bind("next", details.next().what())
        .bind("on", details.next().on().map(LocalDate::toString).orElse(null))
        .execute();
  }

  void move(
      Transaction tx,
      long deal,
      DealMove move,
      Optional<Long> meeting,
      Optional<MeetingState> was,
      Instant now) {
    amounts(
            tx.handle()
                .createUpdate(
                    """
                    INSERT INTO deal_move (deal_id, stage, on_date, made_at, mrr, one_time,
                      gross_profit, why, meeting_id, meeting_was)
                    VALUES (:deal, :stage, :on, :now, :mrr, :oneTime, :grossProfit, :why,
                      :meeting, :was)
                    """),
            move.amounts())
        .bind("deal", deal)
        .bind("stage", move.to().code())
        .bind("on", move.on().toString())
        .bind("now", now.toEpochMilli())
        .bind("why", move.why())
        .bind("meeting", meeting.orElse(null))
        .bind("was", was.map(MeetingState::code).orElse(null))
        .execute();
  }

  void takeBack(Transaction tx, long move, Instant now) {
    tx.handle()
        .createUpdate("UPDATE deal_move SET taken_back_at = :now WHERE id = :id")
        .bind("now", now.toEpochMilli())
        .bind("id", move)
        .execute();
  }

  void forget(Transaction tx, Collection<Long> prospects) {
    // served by deal_prospect and deal_move_deal
    tx.handle()
        .createUpdate(
            """
            DELETE FROM deal_move WHERE deal_id IN (
              SELECT deal.id FROM deal JOIN json_each(:ids) ON value = prospect_id)
            """)
        .bind("ids", prospects.toString())
        .execute();
    tx.handle()
        .createUpdate("DELETE FROM deal WHERE prospect_id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", prospects.toString())
        .execute();
  }

  private static Update amounts(Update update, Amounts amounts) {
    return update
        .bind("mrr", amounts.mrr().map(Money::cents).orElse(null))
        .bind("oneTime", amounts.oneTime().map(Money::cents).orElse(null))
        .bind("grossProfit", amounts.grossProfit().map(Money::cents).orElse(null));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        id(row, "now"),
        row.getString("company"),
        new DealDetails(
            row.getString("title"),
            amounts(row),
            new NextStep(
                row.getString("next_step"),
                Optional.ofNullable(row.getString("next_on")).map(LocalDate::parse))));
  }

  private static Moved moved(ResultSet row) throws SQLException {
    return new Moved(
        row.getLong("id"),
        row.getLong("deal_id"),
        new DealMove(
            DealStage.named(row.getString("stage")),
            LocalDate.parse(row.getString("on_date")),
            amounts(row),
            row.getString("why")),
        id(row, "meeting_id"),
        state(row.getString("meeting_was")));
  }

  private static Optional<MeetingState> state(@Nullable String code) {
    return Optional.ofNullable(code).map(MeetingState::of);
  }

  private static Amounts amounts(ResultSet row) throws SQLException {
    return new Amounts(money(row, "mrr"), money(row, "one_time"), money(row, "gross_profit"));
  }

  private static Optional<Money> money(ResultSet row, String column) throws SQLException {
    long cents = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(new Money(cents));
  }

  private static Optional<Long> id(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(id);
  }
}
