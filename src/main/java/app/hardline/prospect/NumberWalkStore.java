package app.hardline.prospect;

import app.hardline.store.Snapshot;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * The SQL that finds numbers by their first digits where very many begin so. The index keeps a list
 * for the first three digits; for more it would put the lists of all these numbers together. Here
 * the list of three is walked from its newest row, and each is looked at, up to a bound.
 */
final class NumberWalkStore {
  private static final int KEPT = 3;

  /** Further than this the index is as quick. */
  private static final int FARTHEST = 2_000;

  /** How far it is walked before it is judged whether enough will be found. */
  private static final int FIRST = 100;

  private record Row(long id, String numbers, String text) {
    boolean begins(String digits) {
      return Arrays.stream(SearchWords.digits(numbers).split(" ", -1))
              .anyMatch(word -> word.startsWith(digits))
          || SearchWords.parts(text).anyMatch(word -> word.startsWith(digits));
    }
  }

  /**
   * The newest prospects with a word that begins so.
   *
   * @param text as it was typed
   * @param limit how many at most
   * @return empty when the text isn't some digits more than the index keeps a list for, or when so
   *     many aren't to be found within the bound: the index is to be asked then
   */
  Optional<long[]> newest(Snapshot view, String text, int limit) {
    return SearchWords.digitsAlone(text)
        .filter(digits -> digits.length() > KEPT && limit < FARTHEST)
        .flatMap(digits -> walk(view, digits, limit));
  }

  private static Optional<long[]> walk(Snapshot view, String digits, int limit) {
    LongStream.Builder found = LongStream.builder();
    int hits = 0;
    try (ResultIterator<Row> rows = rows(view, digits)) {
      for (int walked = 0; hits < limit && rows.hasNext(); walked++) {
        if (walked > FARTHEST || (walked > FIRST && hits * FARTHEST < limit * walked)) {
          return Optional.empty();
        }
        Row row = rows.next();
        if (row.begins(digits)) {
          found.add(row.id());
          hits++;
        }
      }
    }
    return Optional.of(found.build().toArray());
  }

  private static ResultIterator<Row> rows(Snapshot view, String digits) {
    return view.handle()
        // served by prospect_search, from its newest row, and by the primary keys of prospect and
        // phone
        .createQuery(
            """
            SELECT person.id,
              (SELECT coalesce(group_concat(number, ' '), '') FROM phone
                WHERE phone.id BETWEEN person.id << 5 AND (person.id << 5) + 31) AS numbers,
              iif(instr(concat_ws(' ', first_name, last_name, person.company, person.email), :digits),
                concat_ws(' ', first_name, last_name, person.company, person.email), '') AS text
            FROM prospect_search JOIN person ON person.id = prospect_search.rowid
            WHERE prospect_search MATCH :kept
            ORDER BY prospect_search.rowid DESC
            """)
        .bind("digits", digits)
        .bind("kept", '"' + digits.substring(0, KEPT) + "\" *")
        .map(
            (row, _) -> new Row(row.getLong("id"), row.getString("numbers"), row.getString("text")))
        .iterator();
  }
}
