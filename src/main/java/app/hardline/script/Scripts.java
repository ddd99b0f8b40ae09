package app.hardline.script;

import app.hardline.store.Database;
import app.hardline.store.Setting;
import app.hardline.store.Settings;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scripts, and which of them is read on which list. A change makes a new version and the old
 * ones stay. Safe for any thread but the screen's.
 */
public final class Scripts {
  private static final Setting<Long> ON_ALL_LISTS =
      new Setting<>("script.all_lists", 0L, Long::valueOf, String::valueOf);

  private final Database database;
  private final Clock clock;
  private final Settings settings;
  private final ScriptStore store = new ScriptStore();

  /**
   * The scripts of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   */
  public Scripts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.settings = new Settings(database);
  }

  /**
   * The scripts.
   *
   * @return each in its newest version, the oldest script first; never none
   */
  public List<Script> all() {
    return database.read(store::all);
  }

  /**
   * The script that is read on some lists.
   *
   * @param lists their ids; none for all lists
   * @return the one that was chosen for the first of them, or the first there is
   */
  public Script of(List<Long> lists) {
    return database.read(view -> {
      List<Script> all = store.all(view);
      return chosen(view, lists)
          .flatMap(id -> all.stream().filter(it -> it.id() == id))
          .findFirst()
          .orElse(all.getFirst());
    });
  }

  /**
   * Part: the version of the script that is read on some lists.
   *
   * @param view what is read
   * @param lists their ids; none for all lists
   * @return the id of the version that {@link #of} gives
   */
  public long version(Snapshot view, List<Long> lists) {
    return chosen(view, lists)
        .flatMap(script -> store.newest(view, script).stream())
        .findFirst()
        .orElseGet(() -> store.newest(view, store.first(view)).orElseThrow());
  }

  /** Those that were chosen for some lists, the first one leading. */
  private Stream<Long> chosen(Snapshot view, List<Long> lists) {
    return lists.isEmpty()
        ? Stream.of(settings.get(view, ON_ALL_LISTS))
        : lists.stream().flatMap(list -> store.chosen(view, list).stream());
  }

  /**
   * Chooses the script that is read on some lists.
   *
   * @param lists their ids; none for when all lists are dialed
   * @param script the script's id
   */
  public void choose(List<Long> lists, long script) {
    if (lists.isEmpty()) {
      settings.put(ON_ALL_LISTS, script);
      return;
    }
    database.write(tx -> {
      lists.forEach(list -> store.choose(tx, list, script));
      return script;
    });
  }

  /**
   * The versions of a script.
   *
   * @param script its id
   * @return the newest first
   */
  public List<Script> versions(long script) {
    return database.read(view -> store.versions(view, script));
  }

  /**
   * Writes a new version of a script; when nothing was changed the old one stays.
   *
   * @param script its id
   * @param texts what is said in each part; without a part nothing is said in it
   * @return the newest version
   * @throws Refused with a {@link ScriptReason} when a text is written wrong or the opener is empty
   */
  public Script write(long script, Map<Part, String> texts) {
    Map<Part, String> said = checked(texts);
    return database.write(tx -> {
      Script newest = store.versions(tx, script).getFirst();
      if (!newest.texts().equals(said)) {
        store.addVersion(tx, script, newest.version() + 1, clock.instant(), said);
      }
      return store.versions(tx, script).getFirst();
    });
  }

  /**
   * Makes a script that begins as another one is.
   *
   * @param name how it is called
   * @param like where the texts are taken from
   * @return the new one
   * @throws Refused with {@link ScriptReason#NO_NAME}
   */
  public Script copy(String name, Script like) {
    named(name);
    return database.write(tx -> add(tx, name, like.texts()));
  }

  /**
   * Calls a script otherwise.
   *
   * @param script its id
   * @param name how it is called from now on
   * @throws Refused with {@link ScriptReason#NO_NAME}
   */
  public void rename(long script, String name) {
    named(name);
    database.write(tx -> store.rename(tx, script, name.strip()));
  }

  /**
   * Takes a script out of use. Its versions stay.
   *
   * @param script its id
   * @throws Refused with {@link ScriptReason#LAST_SCRIPT} when there is no other
   */
  public void retire(long script) {
    database.write(tx -> {
      if (store.all(tx).size() < 2) {
        throw new Refused(ScriptReason.LAST_SCRIPT);
      }
      return store.retire(tx, script, clock.instant());
    });
  }

  /**
   * Asks to be told when a script, or the choice of one, was changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("script", "script_version", "list_script"), action);
  }

  private Script add(Transaction tx, String name, Map<Part, String> texts) {
    long id = store.add(tx, name.strip());
    store.addVersion(tx, id, 1, clock.instant(), texts);
    return store.versions(tx, id).getFirst();
  }

  private static void named(String name) {
    if (name.isBlank()) {
      throw new Refused(ScriptReason.NO_NAME);
    }
  }

  private static Map<Part, String> checked(Map<Part, String> texts) {
    Map<Part, String> said = new EnumMap<>(Part.class);
    texts.forEach((part, text) -> {
      if (!text.isBlank()) {
        said.put(part, text.strip());
      }
    });
    if (!said.containsKey(Part.OPENER)) {
      throw new Refused(ScriptReason.NO_OPENER);
    }
    said.values().forEach(Scripts::refuseMiswritten);
    return said;
  }

  static void refuseMiswritten(String text) {
    List<Template.Problem> problems = Template.read(text).problems();
    if (!problems.isEmpty()) {
      Template.Problem first = problems.getFirst();
      throw new Refused(ScriptReason.MISWRITTEN, text.substring(first.from(), first.to()));
    }
  }
}
