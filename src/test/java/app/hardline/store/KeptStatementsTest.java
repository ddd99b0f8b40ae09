package app.hardline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {
  private static final String ADD = "INSERT INTO setting (key, value) VALUES (:key, 'x')";
  private static final String FROM = "SELECT key FROM setting WHERE key >= :from ORDER BY key";

  @TempDir Path temp;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new DataFolder(temp.resolve("data")), () -> false);
    database.write(tx -> {
      for (String key : List.of("a", "b", "c", "d")) {
        tx.handle().createUpdate(ADD).bind("key", key).execute();
      }
      return tx;
    });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aStatementRunsEachTimeWithWhatItIsGiven() {
    assertThat(first("a")).isEqualTo("a");
    assertThat(first("c")).isEqualTo("c");
    assertThat(first("b")).isEqualTo("b");
  }

  @Test
  void aStatementCanRunWithinItself() {
    String pairs =
        database.write(tx -> {
          StringBuilder text = new StringBuilder();
          from(tx.handle(), "c")
              .forEach(outer ->
                  from(tx.handle(), "b").forEach(inner -> text.append(outer).append(inner)));
          return text.toString();
        });
    assertThat(pairs).isEqualTo("cbcccddbdcdd");
  }

  @Test
  void oneThatWasReadInPartHoldsNothingBack() {
    database.write(tx -> {
      assertThat(from(tx.handle(), "a").findFirst()).hasValue("a");
      return tx;
    });
    database.read(view -> {
      assertThat(from(view.handle(), "a").findFirst()).hasValue("a");
      return view;
    });
    assertThat(busy()).isZero();
  }

  @Test
  void aPragmaTakesEffectEachTime() {
    for (String wanted : new String[] {"NORMAL", "FULL", "NORMAL", "FULL"}) {
      database.writer().execute("PRAGMA synchronous = " + wanted);
      assertThat(pragma("synchronous")).isEqualTo(wanted.equals("FULL") ? 2 : 1);
    }
  }

  @Test
  void moreThanAreKeptCanBeUsed() {
    database.write(tx -> {
      for (int round = 0; round < 2; round++) {
        for (int i : IntStream.range(0, 300).toArray()) {
          String sql = "SELECT " + i;
          assertThat(tx.handle().createQuery(sql).mapTo(int.class).one()).isEqualTo(i);
        }
      }
      return tx;
    });
  }

  @Test
  void oneThatFailedCanBeRunAgain() {
    for (String key : new String[] {"a", "e"}) {
      try {
        database.write(tx -> tx.handle().createUpdate(ADD).bind("key", key).execute());
      } catch (RuntimeException _) {
        assertThat(key).isEqualTo("a");
      }
    }
    assertThat(first("e")).isEqualTo("e");
  }

  @Test
  void oneThatTheEngineGaveUpCanBeRunAgain() {
    for (String json : new String[] {"[1", "[1]"}) {
      try {
        assertThat(length(json)).isOne();
      } catch (RuntimeException _) {
        assertThat(json).isEqualTo("[1");
      }
    }
    assertThat(length("[1]")).isOne();
  }

  private int length(String json) {
    return database.write(tx ->
        tx.handle()
            .createQuery("SELECT json_array_length(:json)")
            .bind("json", json)
            .mapTo(int.class)
            .one());
  }

  private String first(String from) {
    return database.write(tx -> from(tx.handle(), from).findFirst().orElseThrow());
  }

  private static ResultIterable<String> from(Handle handle, String from) {
    return handle.createQuery(FROM).bind("from", from).mapTo(String.class);
  }

  private int pragma(String name) {
    return database.writer().createQuery("PRAGMA " + name).mapTo(int.class).one();
  }

  /** 1 where somebody is still reading, so that the log can't be emptied. */
  private int busy() {
    return pragma("wal_checkpoint(TRUNCATE)");
  }
}
