package app.hardline.prospect;

import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the owner does to prospects by hand, one or very many at once: tags, lists, retirement. Each
 * answers with those whom it changed, so that it can be taken back for them alone. Of very many,
 * some thousand are written at a time, with calls logged in between. Safe for any thread but the
 * screen's.
 */
public final class Handling {
  private static final int AT_ONCE = 5_000;

  private final Database database;
  private final Clock clock;
  private final HandlingStore store = new HandlingStore();
  private final RewriteStore rewrites = new RewriteStore();
  private final Segments segments = new Segments();

  /**
   * The hand on a database.
   *
   * @param database where the prospects are kept
   * @param clock says when something was done
   */
  public Handling(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Tags some.
   *
   * @param ids theirs
   * @param tag not blank
   * @return those who didn't have the tag
   * @throws Refused with {@link ProspectReason#NO_TAG} when the tag is blank
   */
  public List<Long> tag(Collection<Long> ids, String tag) {
    String word = tag.strip();
    if (word.isEmpty()) {
      throw new Refused(ProspectReason.NO_TAG);
    }
    return each(ids, (tx, some) -> store.tag(tx, some, word));
  }

  /**
   * Takes a tag from some.
   *
   * @param ids theirs
   * @param tag the very word
   * @return those who had it
   */
  public List<Long> untag(Collection<Long> ids, String tag) {
    return each(ids, (tx, some) -> store.untag(tx, some, tag));
  }

  /**
   * Puts some on a list, where they stand as elsewhere.
   *
   * @param list which
   * @param ids theirs
   * @return those who weren't on it
   */
  public List<Long> putOn(CallList list, Collection<Long> ids) {
    return each(ids, (tx, some) -> putOn(tx, list.id(), some));
  }

  /**
   * Takes some off a list. Who is on no other is found under no list.
   *
   * @param list which
   * @param ids theirs
   * @return those who were on it
   */
  public List<Long> takeOff(CallList list, Collection<Long> ids) {
    return each(ids, (tx, some) -> store.takeOff(tx, some, list.id()));
  }

  /**
   * Takes some out of the queue for good.
   *
   * @param ids theirs
   * @return those who weren't retired
   */
  public List<Long> retire(Collection<Long> ids) {
    return each(ids, (tx, some) -> store.retire(tx, some, Optional.of(clock.instant())));
  }

  /**
   * Lets some into the queue again who were retired.
   *
   * @param ids theirs
   * @return those who were
   */
  public List<Long> recall(Collection<Long> ids) {
    return each(ids, (tx, some) -> store.retire(tx, some, Optional.empty()));
  }

  /**
   * Shows some again who were deleted, as long as the program wasn't started since.
   *
   * @param ids theirs
   * @return those who were deleted
   */
  public List<Long> restore(Collection<Long> ids) {
    return each(ids, (tx, some) -> store.delete(tx, some, Optional.empty()));
  }

  /**
   * Part: takes some out of sight. They are removed for good later.
   *
   * @param tx what it is part of
   * @param ids theirs
   * @return those who were there
   */
  public List<Long> delete(Transaction tx, Collection<Long> ids) {
    return store.delete(tx, ids, Optional.of(clock.instant()));
  }

  /**
   * Part: who is out of sight and waits to be removed.
   *
   * @param view what is read
   * @return their ids
   */
  public List<Long> deleted(Snapshot view) {
    return store.deleted(view);
  }

  /**
   * Part: one prospect is another from now on: everything that is known of the one and not of the
   * other is taken over, with numbers, tags and lists.
   *
   * @param tx what it is part of
   * @param kept who stays
   * @param gone who isn't seen any more
   * @return what can be taken back
   * @throws Refused with {@link ProspectReason#UNKNOWN_PROSPECT} when one isn't there
   */
  public MergedByHand merge(Transaction tx, long kept, long gone) {
    Details before = details(tx, kept);
    Details other = details(tx, gone);
    List<Long> moved = new ArrayList<>(store.mergedInto(tx, gone));
    moved.add(gone);
    List<Long> joined = new ArrayList<>();
    for (long list : store.lists(tx, gone)) {
      if (!putOn(tx, list, List.of(kept)).isEmpty()) {
        joined.add(list);
      }
    }
    store.merge(tx, moved, Optional.of(kept));
    rewrites.write(tx, kept, before.completedBy(other), Optional.of(clock.instant()));
    return new MergedByHand(kept, gone, moved, joined, before);
  }

  /**
   * Part: takes a merger back.
   *
   * @param tx what it is part of
   * @param merged what was done
   */
  public void part(Transaction tx, MergedByHand merged) {
    List<Long> others = merged.moved().stream().filter(id -> id != merged.gone()).toList();
    store.merge(tx, List.of(merged.gone()), Optional.empty());
    store.merge(tx, others, Optional.of(merged.gone()));
    merged.joined().forEach(list -> store.takeOff(tx, List.of(merged.kept()), list));
    rewrites.write(tx, merged.kept(), merged.before(), Optional.of(clock.instant()));
  }

  /**
   * Part: writes anew what is known of somebody, and marks them as edited.
   *
   * @param tx what it is part of
   * @param id theirs
   * @param details as they are from now on; a number that turned out to be bad stays so
   * @param nameKey the hash of company and name
   */
  public void rewrite(Transaction tx, long id, Details details, long nameKey) {
    rewrites.write(tx, id, details, Optional.of(clock.instant()));
    rewrites.key(tx, id, nameKey);
  }

  /**
   * Part: what is known of somebody.
   *
   * @param view what is read
   * @param id theirs
   * @return the details
   * @throws Refused with {@link ProspectReason#UNKNOWN_PROSPECT} when nobody has that id
   */
  public Details details(Snapshot view, long id) {
    try (DetailsReader reader = segments.reader(view)) {
      return reader.get(id).orElseThrow(() -> new Refused(ProspectReason.UNKNOWN_PROSPECT, id));
    }
  }

  private List<Long> putOn(Transaction tx, long list, Collection<Long> ids) {
    List<Long> on = new ArrayList<>(store.putBack(tx, ids, list));
    List<Long> fresh = store.notOn(tx, ids, list);
    if (!fresh.isEmpty()) {
      long segment = segments.begin(tx, list);
      segments.join(tx, segment, fresh);
      segments.move(tx, segment, Segments.State.SHOWN);
      on.addAll(fresh);
    }
    return on;
  }

  private List<Long> each(
      Collection<Long> ids, BiFunction<Transaction, List<Long>, List<Long>> write) {
    List<Long> all = List.copyOf(ids);
    List<Long> changed = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      changed.addAll(database.write(tx -> write.apply(tx, some)));
    }
    return changed;
  }
}
