package app.hardline.calls;

import app.hardline.compliance.DoNotCall;
import app.hardline.prospect.CallingPlaces;
import app.hardline.prospect.Departures;
import app.hardline.prospect.Handling;
import app.hardline.prospect.MergedByHand;
import app.hardline.prospect.ProspectSearch;
import app.hardline.prospect.Region;
import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.words.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Prospects that go by hand: deleted, or merged into others. Calls outlive that: who was ever
 * called isn't deleted, and the calls of who is merged are calls with the other, until they part.
 * Safe for any thread but the screen's.
 */
public final class Departing {
  private static final int AT_ONCE = 5_000;

  private final Database database;
  private final Handling hand;
  private final DoNotCall doNotCall;
  private final ProspectSearch search;
  private final Consequences consequences;
  private final CalledStore calls = new CalledStore();
  private final PromiseStore promises = new PromiseStore();
  private final Departures departures = new Departures();
  private final CallingPlaces places = new CallingPlaces();
  private final Settings settings;

  /**
   * Who was deleted and who was not.
   *
   * @param deleted out of sight now, and gone for good with the next start
   * @param kept because they were called, or are being called now
   */
  public record Deleted(List<Long> deleted, List<Long> kept) {
    /** Keeps the lists from change. */
    public Deleted {
      deleted = List.copyOf(deleted);
      kept = List.copyOf(kept);
    }
  }

  /**
   * The departures of a database.
   *
   * @param database where the prospects are kept
   * @param settings tell where those are who name no country
   * @param hand hides and merges them
   * @param doNotCall what must outlive them
   * @param search forgets them
   * @param log the calls that count
   */
  public Departing(
      Database database,
      Settings settings,
      Handling hand,
      DoNotCall doNotCall,
      ProspectSearch search,
      CallLog log) {
    this.database = database;
    this.settings = settings;
    this.hand = hand;
    this.doNotCall = doNotCall;
    this.search = search;
    this.consequences = log.consequences();
  }

  /**
   * Deletes those of some who were never called. Until the program is started again they can be
   * {@link Handling#restore restored}.
   *
   * @param ids theirs
   * @return who went and who stayed
   */
  public Deleted delete(Collection<Long> ids) {
    List<Long> all = List.copyOf(ids);
    List<Long> deleted = new ArrayList<>();
    List<Long> kept = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      database.write(tx -> {
        Set<Long> called = new HashSet<>(calls.everCalled(tx, some));
        called.addAll(calls.onACall(tx, some));
        kept.addAll(called);
        return deleted.addAll(
            hand.delete(tx, some.stream().filter(id -> !called.contains(id)).toList()));
      });
    }
    return new Deleted(deleted, kept);
  }

  /** Removes for good who was deleted before. Does nothing where there is nobody. */
  public void purge() {
    List<Long> all = database.read(hand::deleted);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      database.write(tx -> {
        Set<Long> stay = doNotCall.release(tx, some);
        List<Long> gone = some.stream().filter(id -> !stay.contains(id)).toList();
        search.forget(tx, gone);
        departures.remove(tx, gone);
        return gone;
      });
    }
    doNotCall.settle();
  }

  /**
   * Makes two prospects one.
   *
   * @param kept who stays, and gets what the other has besides
   * @param gone who isn't seen any more
   * @return what can be taken back
   * @throws Refused with {@link CallReason#SAME_PROSPECT} when it is one already, with {@link
   *     CallReason#ON_A_CALL} while a call with the other isn't logged
   */
  public MergedByHand merge(long kept, long gone) {
    if (kept == gone) {
      throw new Refused(CallReason.SAME_PROSPECT);
    }
    Region home = settings.get(Region.HOME);
    return database.write(tx -> {
      if (!calls.onACall(tx, List.of(gone)).isEmpty()) {
        throw new Refused(CallReason.ON_A_CALL);
      }
      MergedByHand merged = hand.merge(tx, kept, gone);
      places.settle(tx, List.of(kept), home);
      calls.move(tx, gone, kept);
      promises.move(tx, merged.moved(), kept);
      consequences.workOut(tx, kept);
      doNotCall.joined(tx, gone, kept);
      search.refresh(tx, List.of(kept));
      return merged;
    });
  }

  /**
   * Makes them two again.
   *
   * @param merged what was done
   */
  public void part(MergedByHand merged) {
    Region home = settings.get(Region.HOME);
    database.write(tx -> {
      hand.part(tx, merged);
      places.settle(tx, List.of(merged.kept()), home);
      calls.moveBack(tx, merged.moved(), merged.gone());
      promises.moveBack(tx, merged.gone());
      for (long id : List.of(merged.kept(), merged.gone())) {
        consequences.workOut(tx, id);
      }
      doNotCall.parted(tx, merged.gone(), merged.kept());
      search.refresh(tx, List.of(merged.kept()));
      return merged;
    });
  }
}
