package app.hardline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was logged by an older program, as it stands in a file that was brought up to date. */
class OlderCallsTest {
  private static final Path SCHEMA = Path.of("src/main/resources/app/hardline/store/schema");
  private static final int OLD = 25;

  @TempDir Path temp;

  private List<String> broughtUp(String data, String question) throws IOException, SQLException {
    try (Connection connection = Connections.writer(temp.resolve("old.db"));
        Statement sql = connection.createStatement()) {
      for (Path step : steps()) {
        sql.executeUpdate(Files.readString(step));
      }
      sql.executeUpdate(data);
      Migrations.run(connection, OLD);
      List<String> rows = new ArrayList<>();
      try (ResultSet row = sql.executeQuery(question)) {
        while (row.next()) {
          rows.add(row.getString(1));
        }
      }
      return rows;
    }
  }

  private static List<Path> steps() throws IOException {
    try (var files = Files.list(SCHEMA)) {
      return files.sorted().limit(OLD).toList();
    }
  }

  private static String call(int id, int prospect, String follows) {
    return """
    INSERT INTO call (id, sequence, prospect_id, number, extension, started_at, ended_at, logged_at,
      zone, local_date, outcome, stage, dialed, incoming, practice, late, follows, next_due)
    VALUES (%d, %d, %d, 15125550100, '', 1000, 1000, 1000, 'America/Chicago', '2027-02-11',
      'callback', 'conversation', 1, 0, 0, 0, '%s', 1);
    """
        .formatted(id, id, prospect, follows);
  }

  private static final String PEOPLE =
      """
      INSERT INTO call_list (id, name, name_key, created_at) VALUES (1, 'Old', 'old', 1);
      INSERT INTO segment (id, list_id, state) VALUES (1, 1, 'shown');
      INSERT INTO prospect (id, segment_id, merged_into) VALUES (1, 1, NULL), (2, 1, 1);
      """;

  @Test
  void aCallWithSomebodyWhoWasMergedIsACallWithWhoTheyAreNow() throws Exception {
    assertThat(
            broughtUp(
                PEOPLE + call(1, 1, "retry") + call(2, 2, "retry"),
                "SELECT id || ' ' || prospect_id || ' ' || coalesce(called_id, '-') FROM call"))
        .containsExactlyInAnyOrder("1 1 -", "2 1 2");
  }

  @Test
  void aCallThatSaidWhatWasSaidBeforeHoldsByItselfUnlessThatWasLifted() throws Exception {
    String entries =
        """
        INSERT INTO do_not_call (scope, value, since, source, call_id)
        VALUES ('number', '15125550100', 1, 'call', 7);
        INSERT INTO do_not_call (scope, value, since, source, lifted_at, lifted_why)
        VALUES ('person', '1', 1, 'hand', 2000, 'in writing');
        INSERT INTO do_not_call (scope, value, since, source) VALUES ('person', '1', 3000, 'hand');
        """;
    assertThat(
            broughtUp(
                PEOPLE + call(8, 1, "doNotCall") + entries,
                "SELECT scope || ' ' || coalesce(call_id, '-') FROM do_not_call"
                    + " WHERE lifted_at IS NULL"))
        .containsExactlyInAnyOrder("number 7", "number 8", "person -");
  }

  @Test
  void aCallKeepsTheHourTheListAndTheAttemptAndIsCountedByThem() throws Exception {
    assertThat(
            broughtUp(
                PEOPLE + call(1, 1, "retry") + call(2, 2, "retry") + call(3, 1, "dropNumber"),
                "SELECT local_hour || ' ' || list_id || ' ' || attempt FROM call ORDER BY id"))
        .as("a second after midnight of 1970 in Chicago, six hours behind")
        .containsExactly("18 1 1", "18 1 2", "18 1 3");
  }

  @Test
  void theFiguresOfOlderCallsAreFilledIn() throws Exception {
    String both =
        """
        SELECT dials || ' ' || conversations FROM hour_tally
        UNION ALL SELECT dials || ' ' || people || ' ' || dead FROM list_tally
        UNION ALL SELECT attempt || ' ' || dials FROM attempt_tally
        """;
    assertThat(broughtUp(PEOPLE + call(1, 1, "retry") + call(2, 1, "dropNumber"), both))
        .containsExactly("2 2", "2 1 1", "1 1", "2 1");
  }

  @Test
  void aMeetingKeepsItsDayAndWhatItsCallWas() throws Exception {
    String meetings =
        """
        UPDATE call SET stage = 'meeting' WHERE id = 1;
        UPDATE call SET voided_at = 1 WHERE id = 2;
        INSERT INTO meeting (prospect_id, call_id, at, zone) VALUES
          (1, 1, 1802754000000, 'America/Chicago'), (2, 2, 1802754000000, 'Europe/London');
        """;
    assertThat(
            broughtUp(
                PEOPLE + call(1, 1, "meeting") + call(2, 2, "meeting") + meetings,
                "SELECT day || ' ' || booked_on || ' ' || of_dial || live || counted FROM meeting"
                    + " ORDER BY call_id"))
        .as("five in the morning of February 16 in UTC")
        .containsExactly("2027-02-15 2027-02-11 111", "2027-02-16 2027-02-11 100");
  }
}
