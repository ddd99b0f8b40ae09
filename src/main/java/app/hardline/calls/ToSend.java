package app.hardline.calls;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import app.hardline.time.OwnerClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was promised on calls to be mailed, until it is sent. Practice is left out, and an
 * invitation to a meeting that was moved since. Safe for any thread but the screen's.
 */
public final class ToSend {
  private final Database database;
  private final OwnerClock clock;
  private final Prospects prospects;
  private final ToSendStore store = new ToSendStore();

  /**
   * What is to be sent, of a database.
   *
   * @param database where it is kept
   * @param clock the owner's
   * @param prospects to whom it was promised
   */
  public ToSend(Database database, OwnerClock clock, Prospects prospects) {
    this.database = database;
    this.clock = clock;
    this.prospects = prospects;
  }

  /**
   * What is to be sent.
   *
   * @return what was promised first, first
   */
  public List<Unsent> all() {
    return database.read(view -> {
      List<ToSendStore.Row> rows = store.open(view);
      Map<Long, Prospect> known =
          prospects
              .page(view, rows.stream().map(ToSendStore.Row::prospect).distinct().toList())
              .stream()
              .collect(Collectors.toMap(Prospect::id, Function.identity()));
      return rows.stream()
          .flatMap(row -> Optional.ofNullable(known.get(row.prospect())).stream().map(row::to))
          .toList();
    });
  }

  /**
   * Strikes something off: it was sent. Does nothing when it was taken back in the meantime.
   *
   * @param id of what was sent
   */
  public void sent(long id) {
    database.write(tx -> {
      store.strike(tx, id, clock.instant());
      return id;
    });
  }

  /**
   * Puts something back onto what is to be sent.
   *
   * @param id of what wasn't sent after all
   */
  public void notSent(long id) {
    database.write(tx -> {
      store.strike(tx, id, null);
      return id;
    });
  }

  /**
   * Asks to be told when something was promised, sent or taken back.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("to_send"), action);
  }
}
