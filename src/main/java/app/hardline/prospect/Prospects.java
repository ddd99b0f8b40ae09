package app.hardline.prospect;

import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The prospects. Safe for any thread but the screen's. */
public final class Prospects {
  private final Database database;
  private final ProspectStore store = new ProspectStore();
  private final Standings standings = new Standings();

  /**
   * The prospects of a database.
   *
   * @param database where they are kept
   */
  public Prospects(Database database) {
    this.database = database;
  }

  /**
   * One prospect.
   *
   * @param id theirs
   * @return who it is
   * @throws Refused with {@link ProspectReason#UNKNOWN_PROSPECT} when nobody has that id
   */
  public Prospect get(long id) {
    return database.read(view -> get(view, id));
  }

  /**
   * The ids of all prospects, or of one list's, to be read by pages.
   *
   * @param list which one; empty for all
   * @return the ids, the oldest first
   */
  public long[] ids(Optional<CallList> list) {
    return database.read(view -> store.ids(view, list));
  }

  /**
   * Some prospects.
   *
   * @param ids whose; those that nobody has are left out
   * @return the prospects, in the order of the ids
   */
  public List<Prospect> page(Collection<Long> ids) {
    return database.read(view -> page(view, ids));
  }

  /**
   * Where some prospects stand.
   *
   * @param ids whose
   * @return the standing of each one that is on a list
   */
  public Map<Long, Standing> standings(Collection<Long> ids) {
    return database.read(view -> standings.of(view, ids));
  }

  /**
   * Others at somebody's company, however its name is written. Where very many are, not all of them
   * are looked at.
   *
   * @param who whose company
   * @param limit how many at most
   * @return the prospects, the newest first; none when the company isn't known
   */
  public List<Prospect> colleagues(Prospect who, int limit) {
    long company = CompanyKey.of(who.company());
    return company == CompanyKey.NONE
        ? List.of()
        : database.read(view -> page(view, standings.at(view, company, who.id(), limit)));
  }

  /**
   * Asks to be told when a prospect changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("prospect", "phone", "segment"), action);
  }

  /**
   * Part: one prospect.
   *
   * @param view what is read
   * @param id theirs
   * @return who it is
   * @throws Refused with {@link ProspectReason#UNKNOWN_PROSPECT} when nobody has that id
   */
  public Prospect get(Snapshot view, long id) {
    return page(view, List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new Refused(ProspectReason.UNKNOWN_PROSPECT, id));
  }

  /**
   * Part: some prospects.
   *
   * @param view what is read
   * @param ids whose; those that nobody has are left out
   * @return the prospects, in the order of the ids
   */
  public List<Prospect> page(Snapshot view, Collection<Long> ids) {
    return store.page(view, ids);
  }

  /**
   * Part: some prospects, those of an import that isn't shown yet among them.
   *
   * @param view what is read
   * @param ids whose; those that nobody has are left out
   * @return the prospects, in the order of the ids
   */
  public List<Prospect> pageOfAll(Snapshot view, Collection<Long> ids) {
    return store.pageOfAll(view, ids);
  }

  /**
   * Part: who somebody is now, where they may have been merged.
   *
   * @param view what is read
   * @param id theirs at some time
   * @return the id that is used now: the same where they weren't merged, or nobody has it
   */
  public long now(Snapshot view, long id) {
    return store.mergedInto(view, id).orElse(id);
  }

  /**
   * Part: the time zone in which a prospect is called.
   *
   * @param view what is read
   * @param id theirs
   * @return empty when nothing tells it, or they are on no list
   */
  public Optional<ZoneId> zone(Snapshot view, long id) {
    return WindowStore.of(view, id).flatMap(CallingPlace::zone);
  }

  /**
   * Whether a prospect is made up, for practice.
   *
   * @param id theirs
   * @return true when the list that they came with is one for practice
   * @throws Refused with {@link ProspectReason#UNKNOWN_PROSPECT} when nobody has that id
   */
  public boolean practice(long id) {
    return database.read(view -> practice(view, id));
  }

  /**
   * Part: whether a prospect is made up, for practice.
   *
   * @param view what is read
   * @param id theirs
   * @return true when the list that they came with is one for practice
   * @throws Refused with {@link ProspectReason#UNKNOWN_PROSPECT} when nobody has that id
   */
  public boolean practice(Snapshot view, long id) {
    return store
        .practice(view, id)
        .orElseThrow(() -> new Refused(ProspectReason.UNKNOWN_PROSPECT, id));
  }

  /**
   * Part: says which numbers of a prospect turned out to be bad; all others are good again. Where
   * none is left that can be dialed, the prospect leaves the queue.
   *
   * @param tx what it is part of
   * @param id the prospect's
   * @param bad each number with the id of the call that showed it
   */
  public void drop(Transaction tx, long id, Map<PhoneNumber, Long> bad) {
    store.drop(tx, id, bad);
    standings.bar(tx, id, Bar.NO_NUMBER, !store.dialable(tx, id));
  }

  /**
   * Part: who has a number, with any extension.
   *
   * @param view what is read
   * @param number any
   * @return the ids of the prospects, each once
   */
  public Set<Long> having(Snapshot view, PhoneNumber number) {
    return store.having(view, List.of(number));
  }

  /**
   * Part: who has one of some numbers, with any extension.
   *
   * @param view what is read
   * @param numbers any, a few thousand at most
   * @return the ids of the prospects, each once
   */
  public Set<Long> having(Snapshot view, Collection<PhoneNumber> numbers) {
    return store.having(view, numbers);
  }

  /**
   * Part: looks at e-mail, company and web site of everybody, those of an import that isn't shown
   * yet among them. It takes a second for a million.
   *
   * @param view what is read
   * @param each told everybody who has one of the three
   */
  public void eachContact(Snapshot view, Consumer<Contact> each) {
    store.eachContact(view, each);
  }
}
