package app.hardline.prospect;

import app.hardline.store.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The SQL of prospect_word: asks the search index for what was typed in the way that the index
 * answers fastest. Up to three letters it keeps a list of prospects for every beginning of a word;
 * for longer ones it would first put the lists of all words together that begin so. Where these
 * words are few they are named instead, and the index reads no more of their lists than is wanted.
 */
final class VocabularyStore {
  private static final int MOST_WORDS = 40;

  /** The parser has room for so many brackets within brackets, and for some more. */
  private static final int MOST_NESTED = 10;

  /**
   * What prospect_search has to match so that every word is found.
   *
   * @param text as it was typed
   * @return empty when there is no letter and no digit in it, or a word that nobody has
   */
  String query(Snapshot view, String text) {
    String query = "";
    int words = 0;
    for (String word : SearchWords.of(text)) {
      Optional<List<String>> known = SearchWords.latin(word).map(latin -> words(view, latin));
      if (known.filter(List::isEmpty).isPresent()) {
        return "";
      }
      String wanted = beginning(word, known.orElse(List.of()));
      query = words == 0 ? wanted : (among(query, words) + " AND " + wanted);
      words++;
    }
    return query;
  }

  /**
   * Those who have the first two words are to be found before a third is looked for. An AND of many
   * words looks for all of them with each prospect, and one AND in another is taken for an AND of
   * many, unless something stands between: here "but not those with no word".
   */
  private static String among(String query, int words) {
    return words > 1 && words < MOST_NESTED ? "((%s) NOT \"\")".formatted(query) : query;
  }

  private static String beginning(String word, List<String> known) {
    return known.isEmpty() || known.size() > MOST_WORDS
        ? '"' + word + "\" *"
        : known.stream().collect(Collectors.joining("\" OR \"", "(\"", "\")"));
  }

  /** One more than the most at most. */
  private static List<String> words(Snapshot view, String beginning) {
    return view.handle()
        // served by prospect_word, which is asked for one word after the other
        .createQuery(
            """
            WITH RECURSIVE known (term) AS (
              SELECT (
                SELECT term FROM prospect_word
                WHERE term >= :from AND term <= :to ORDER BY term LIMIT 1)
              UNION ALL
              SELECT (
                SELECT term FROM prospect_word
                WHERE term >= known.term || char(1) AND term <= :to ORDER BY term LIMIT 1)
              FROM known WHERE known.term IS NOT NULL)
            SELECT term FROM known WHERE term IS NOT NULL LIMIT :limit
            """)
        .bind("from", beginning)
        .bind("to", beginning + Character.toString(Character.MAX_CODE_POINT))
        .bind("limit", MOST_WORDS + 1)
        .mapTo(String.class)
        .list();
  }
}
