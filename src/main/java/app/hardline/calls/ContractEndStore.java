package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The SQL that reads contract_end. What a voided call said is gone from it. */
final class ContractEndStore {

  Map<YearMonth, Long> months(Snapshot view, LocalDate from) {
    Map<YearMonth, Long> months = new TreeMap<>();
    // served by contract_end_on
    view.handle()
        .createQuery(
            """
            SELECT substr(ends_on, 1, 7) AS month, count(DISTINCT prospect_id) AS prospects
            FROM contract_end JOIN person ON person.id = prospect_id
            WHERE ends_on >= :from GROUP BY month
            """)
        .bind("from", from.toString())
        .map((row, _) ->
            months.put(YearMonth.parse(row.getString("month")), row.getLong("prospects")))
        .list();
    return months;
  }

  /** The last that each said, where that is still to come. */
  List<ContractEnd> coming(Snapshot view, LocalDate from) {
    return view.handle()
        // served by contract_end_on, contract_end_prospect and the primary key of prospect
        .createQuery(
            """
            SELECT prospect_id, ends_on, coalesce(company, '') AS company,
              trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) AS name
            FROM contract_end CROSS JOIN person ON person.id = prospect_id
            WHERE ends_on >= :from AND NOT EXISTS (
              SELECT * FROM contract_end AS later
              WHERE later.prospect_id = contract_end.prospect_id AND later.id > contract_end.id)
            ORDER BY ends_on, prospect_id
            """)
        .bind("from", from.toString())
        .map((row, _) ->
            new ContractEnd(
                row.getLong("prospect_id"),
                LocalDate.parse(row.getString("ends_on")),
                row.getString("company"),
                row.getString("name")))
        .list();
  }

  Set<Long> in(Snapshot view, YearMonth month) {
    return view.handle()
        // served by contract_end_on
        .createQuery(
            "SELECT DISTINCT prospect_id FROM contract_end WHERE ends_on BETWEEN :first AND :last")
        .bind("first", month.atDay(1).toString())
        .bind("last", month.atEndOfMonth().toString())
        .mapTo(Long.class)
        .set();
  }

  List<LocalDate> of(Snapshot view, long prospect) {
    return view.handle()
        // served by contract_end_prospect
        .createQuery(
            "SELECT ends_on FROM contract_end WHERE prospect_id = :prospect ORDER BY id DESC")
        .bind("prospect", prospect)
        .mapTo(String.class)
        .map(LocalDate::parse)
        .list();
  }
}
