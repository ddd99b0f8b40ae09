package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where prospects stand, for the features above: they write it in their own transactions and hold
 * the rules. A prospect stands at the same place on every list.
 */
public final class Standings {
  private final StandingStore store = new StandingStore();

  /**
   * Moves a prospect on every list that they are on.
   *
   * @param tx what it is part of
   * @param prospect their id
   * @param tier how soon their turn comes
   * @param due from when on
   * @param attempts how often they were tried since somebody last talked to them
   * @param lastCall when they were last called; empty when never
   */
  public void move(
      Transaction tx,
      long prospect,
      Tier tier,
      Instant due,
      int attempts,
      Optional<Instant> lastCall) {
    store.move(tx, prospect, tier, due, attempts, lastCall);
  }

  /**
   * Keeps a prospect out of the queue, or lets them back in.
   *
   * @param tx what it is part of
   * @param prospect their id
   * @param bar what for
   * @param on true to keep them out
   */
  public void bar(Transaction tx, long prospect, Bar bar, boolean on) {
    store.bar(tx, prospect, bar, on);
  }

  /**
   * Where a prospect stands.
   *
   * @param view what is read
   * @param prospect their id
   * @return their standing, or empty when they are on no list
   */
  public Optional<Standing> of(Snapshot view, long prospect) {
    return Optional.ofNullable(store.of(view, prospect));
  }

  /**
   * Where several prospects stand.
   *
   * @param view what is read
   * @param prospects their ids
   * @return the standing of each one that is on a list
   */
  public Map<Long, Standing> of(Snapshot view, Collection<Long> prospects) {
    return store.of(view, prospects);
  }

  /** Who stands at a company, by its figure, but for one; the newest first, so many at most. */
  List<Long> at(Snapshot view, long company, long except, int limit) {
    return store.at(view, company, except, limit);
  }

  /**
   * Picks who is dialed in a session that doesn't take everybody; whoever was picked before isn't
   * any more.
   *
   * @param tx what it is part of
   * @param segments on which segments
   * @param prospects their ids; who stands on none of the segments is passed over
   */
  public void pick(Transaction tx, Collection<Long> segments, long[] prospects) {
    store.pick(tx, segments, prospects);
  }
}
