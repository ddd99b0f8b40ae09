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
