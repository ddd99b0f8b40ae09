package app.hardline.prospect;

import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The call lists. Two names are the same when they differ only in case and blanks. Safe for any
 * thread but the screen's.
 */
public final class CallLists {
  private final Database database;
  private final Clock clock;
  private final CallListStore store = new CallListStore();

  /**
   * The lists of a database.
   *
   * @param database where they are kept
   * @param clock says what is ready
   */
  public CallLists(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Every list, by name.
   *
   * @return each with its counts as of now
   */
  public List<ListCounts> all() {
    return database.read(view -> store.all(view, clock.instant()));
  }

  /**
   * Finds a list.
   *
   * @param name in any case
   * @return the list
   * @throws Refused with {@link ProspectReason#UNKNOWN_LIST} when there is none
   */
  public CallList named(String name) {
    return find(name).orElseThrow(() -> new Refused(ProspectReason.UNKNOWN_LIST, name));
  }

  /**
   * Looks for a list.
   *
   * @param name in any case
   * @return the list, or empty when there is none
   */
  public Optional<CallList> find(String name) {
    return database.read(view -> store.seen(view, key(name)));
  }

  /**
   * Makes a list, or gives the one that has the name already.
   *
   * @param name not blank
   * @return the list
   * @throws Refused with {@link ProspectReason#NO_LIST_NAME} when the name is blank
   */
  public CallList create(String name) {
    return database.write(tx -> create(tx, name, false));
  }

  /**
   * Part: makes a list, or gives the one that has the name already.
   *
   * @param tx what it is part of
   * @param name not blank
   * @param practice whether its people are made up
   * @return the list
   * @throws Refused with {@link ProspectReason#NO_LIST_NAME} when the name is blank
   */
  public CallList create(Transaction tx, String name, boolean practice) {
    String written = tidy(name);
    if (written.isEmpty()) {
      throw new Refused(ProspectReason.NO_LIST_NAME);
    }
    return store
        .find(tx, key(name))
        .orElseGet(() -> store.create(tx, written, key(name), practice, clock.instant()));
  }

  /**
   * Why the people of a list may be called.
   *
   * @param list which one
   * @return in the owner's words; empty as long as they haven't said it
   */
  public Optional<String> grounds(CallList list) {
    return database.read(view -> store.grounds(view, list.id()));
  }

  /**
   * Says why the people of a list may be called.
   *
   * @param list which one
   * @param grounds in the owner's words; nothing but blanks takes back what was said before
   */
  public void giveGrounds(CallList list, String grounds) {
    String written = tidy(grounds);
    database.write(tx -> store.giveGrounds(tx, list.id(), written));
  }

  /**
   * Says what a list cost.
   *
   * @param list which one
   * @param cents hundredths of the owner's one currency, 0 or more; empty takes back what was said
   */
  public void setPrice(CallList list, OptionalLong cents) {
    database.write(tx -> store.setPrice(tx, list.id(), cents));
  }

  /**
   * What lists cost.
   *
   * @return hundredths of the owner's one currency by the list's name, where it was said
   */
  public Map<String, Long> prices() {
    return database.read(this::prices);
  }

  /**
   * Part: what lists cost.
   *
   * @param view what is read
   * @return as {@link #prices()}
   */
  public Map<String, Long> prices(Snapshot view) {
    return store.prices(view);
  }

  /**
   * Asks to be told when a list or a count changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("call_list", "segment", "standing"), action);
  }

  private static String tidy(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  private static String key(String name) {
    return tidy(name).toLowerCase(Locale.ROOT);
  }
}
