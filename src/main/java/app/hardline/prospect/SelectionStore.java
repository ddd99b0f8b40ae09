package app.hardline.prospect;

import app.hardline.prospect.Selections.Facet;
import app.hardline.prospect.Selections.Loose;
import app.hardline.prospect.Selections.Value;
import app.hardline.store.Snapshot;
import app.hardline.work.Progress;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.result.ResultSetException;

/** The SQL that finds prospects. Straight on the connection: there may be a million ids. */
final class SelectionStore {
  private static final int FIRST_ROOM = 1_024;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final VocabularyStore vocabulary = new VocabularyStore();
  private final NumberWalkStore numbers = new NumberWalkStore();

  /** A query as it grows, with what is bound to it. */
  private static final class Question {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> bound = new ArrayList<>();

    Question and(String condition, Object... values) {
      where.append(where.isEmpty() ? "WHERE " : " AND ").append(condition);
      bound.addAll(Arrays.asList(values));
      return this;
    }
  }

  long[] ids(Snapshot view, Selection selection, Instant now, int limit, Progress progress) {
    return Optional.of(selection)
        .filter(it -> it.filters().isEmpty() && it.place() instanceof Place.Everywhere)
        .flatMap(it -> numbers.newest(view, it.words(), limit))
        .orElseGet(() -> asked(view, selection, now, limit, progress));
  }

  private long[] asked(
      Snapshot view, Selection selection, Instant now, int limit, Progress progress) {
    String words = vocabulary.query(view, selection.words());
    if (words.isEmpty() && !selection.words().isBlank()) {
      return new long[0];
    }
    boolean searched = !words.isEmpty();
    Question question = new Question();
    if (searched) {
      question.and("prospect_search MATCH ?", words);
    }
    place(question, selection.place());
    selection.filters().forEach(filter -> filter(question, filter, now));
    // words are served by prospect_search from its newest row, the others by a scan of prospect
    String query =
        "SELECT person.id FROM "
            + (searched
                ? "prospect_search JOIN person ON person.id = prospect_search.rowid "
                : "person ")
            + question.where
            + " ORDER BY "
            + (searched ? "prospect_search.rowid DESC" : order(selection.order()))
            + " LIMIT ?";
    question.bound.add(limit);
    return ids(view, query, question.bound, progress);
  }

  long count(Snapshot view) {
    return view.handle().createQuery("SELECT count(*) FROM person").mapTo(long.class).one();
  }

  Loose loose(Snapshot view) {
    return view.handle()
        // served by standing_off and standing_prospect
        .createQuery(
            """
            SELECT count(*) AS prospects, count(last_call) AS called FROM (
              SELECT max(standing.last_call) AS last_call
              FROM standing CROSS JOIN person ON person.id = standing.prospect_id
              WHERE standing.bars >= 64 AND NOT EXISTS (
                SELECT * FROM shown_standing WHERE prospect_id = standing.prospect_id)
              GROUP BY standing.prospect_id)
            """)
        .map((row, _) -> new Loose(row.getLong("prospects"), row.getLong("called")))
        .one();
  }

  List<Value> values(Snapshot view, Facet facet, int most) {
    // a scan of prospect, when somebody chooses a filter
    String from =
        facet == Facet.TAG
            ? "SELECT tag.value AS value FROM person, json_each(person.tags) AS tag"
            : "SELECT " + facet.name() + " AS value FROM person WHERE " + facet.name() + " <> ''";
    return view.handle()
        .createQuery(
            """
            SELECT min(value) AS value, count(*) AS prospects FROM (<from>)
            GROUP BY value COLLATE NOCASE
            ORDER BY prospects DESC, value LIMIT :most
            """)
        .define("from", from)
        .bind("most", most)
        .map((row, _) -> new Value(row.getString("value"), row.getLong("prospects")))
        .list();
  }

  private static void place(Question question, Place place) {
    // served by standing_prospect
    switch (place) {
      case Place.Everywhere _ -> {}
      case Place.OnList(CallList list) ->
          question.and(
              "EXISTS (SELECT * FROM shown_standing WHERE prospect_id = person.id AND list_id = ?)",
              list.id());
      case Place.OnNoList _ ->
          question.and("NOT EXISTS (SELECT * FROM shown_standing WHERE prospect_id = person.id)");
    }
  }

  private static void filter(Question question, Filter filter, Instant now) {
    switch (filter) {
      case Filter.InState(String state) -> question.and("person.state = ? COLLATE NOCASE", state);
      case Filter.InIndustry(String industry) ->
          question.and("person.industry = ? COLLATE NOCASE", industry);
      case Filter.Titled(String words) -> titled(question, words);
      case Filter.Employees(int fewest, int most) ->
          question.and(
              "CAST(replace(person.employees, ',', '') AS INTEGER) BETWEEN ? AND ?", fewest, most);
      case Filter.NeverCalled _ -> stands(question, "last_call IS NULL");
      case Filter.HasDirect _ ->
          // served by the primary key of phone
          question.and(
              """
              EXISTS (SELECT * FROM phone
                WHERE phone.id BETWEEN person.id * 32 AND person.id * 32 + 31
                  AND kind IN ('direct', 'mobile') AND valid AND dropped_by IS NULL)
              """);
      case Filter.Tagged(String tag) ->
          question.and(
              "EXISTS (SELECT * FROM json_each(person.tags) AS tag WHERE tag.value = ?)", tag);
      case Filter.Stands(QueueState state) -> stands(question, state, now.toEpochMilli());
      case Filter.Among(_, var ids) ->
          question.and("person.id IN (SELECT value FROM json_each(?))", ids.toString());
    }
  }

  private static void titled(Question question, String words) {
    for (String word : BLANKS.splitAsStream(words.strip()).toList()) {
      question.and(
          "person.title LIKE ? ESCAPE '\\'",
          "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    }
  }

  private static void stands(Question question, QueueState state, long now) {
    switch (state) {
      case DO_NOT_CALL -> stands(question, "bars & 1");
      case RETIRED -> stands(question, "bars & 5 = 4");
      case NO_NUMBER -> stands(question, "bars & 7 = 2");
      case BOOKED -> stands(question, "bars & 15 = 8");
      case CALLBACK -> stands(question, "bars & 15 = 0 AND tier = 0");
      case FOLLOW_UP -> stands(question, "bars & 15 = 0 AND tier = 1");
      case RESTING -> stands(question, "bars & 15 = 0 AND tier = 2 AND due > ?", now);
      case RETRY -> stands(question, "bars & 15 = 0 AND tier = 2 AND due <= ?", now);
      case NEW -> stands(question, "bars & 15 = 0 AND tier = 3");
      case DONE -> stands(question, "bars & 15 = 0 AND tier = 4");
    }
  }

  /** Served by standing_prospect; a prospect stands at the same place on every list. */
  private static void stands(Question question, String where, Object... values) {
    question.and(
        "EXISTS (SELECT * FROM standing WHERE prospect_id = person.id AND " + where + ")", values);
  }

  private static String order(Order order) {
    return switch (order) {
      case NEWEST -> "person.id DESC";
      case NAME ->
          "coalesce(person.last_name, person.first_name) IS NULL,"
              + " coalesce(person.last_name, person.first_name) COLLATE NOCASE,"
              + " person.first_name COLLATE NOCASE, person.id";
      case COMPANY -> "person.company IS NULL, person.company COLLATE NOCASE, person.id";
      case LAST_CALL ->
          "(SELECT max(last_call) FROM standing WHERE prospect_id = person.id) DESC NULLS LAST,"
              + " person.id DESC";
    };
  }

  private static long[] ids(Snapshot view, String query, List<Object> bound, Progress progress) {
    try (PreparedStatement statement = view.handle().getConnection().prepareStatement(query)) {
      for (int i = 0; i < bound.size(); i++) {
        statement.setObject(i + 1, bound.get(i));
      }
      return ids(statement, progress);
    } catch (SQLException e) {
      throw new ResultSetException("the prospects can't be found", e, null);
    }
  }

  private static long[] ids(PreparedStatement statement, Progress progress) throws SQLException {
    long[] ids = new long[FIRST_ROOM];
    int count = 0;
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        if (count % FIRST_ROOM == 0) {
          progress.reached(count, -1);
        }
        if (count == ids.length) {
          ids = Arrays.copyOf(ids, count * 2);
        }
        ids[count++] = row.getLong(1);
      }
    }
    return Arrays.copyOf(ids, count);
  }
}
