package app.hardline.intake;

import app.hardline.intake.Sameness.By;
import app.hardline.prospect.Details;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Segments;
import app.hardline.store.Snapshot;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Tells for each row whether it is somebody who is known: by phone, then by e-mail, then by company
 * and name, in the file and in the database. For one thread.
 */
final class Arrivals {
  private final Duplicates keys = new Duplicates();
  private final IntFunction<Optional<Known>> rows;

  /**
   * Nobody is known yet.
   *
   * @param rows looks up what is known of a holder; empty when it isn't there any more
   */
  Arrivals(IntFunction<Optional<Known>> rows) {
    this.rows = rows;
  }

  /** Lets rows find the prospects that are stored. */
  void know(Segments segments, Snapshot view) {
    if (segments.prospects(view) == 0) {
      return;
    }
    segments.numbers(view, (number, id) -> keys.add(MatchKey.phone(number), Math.toIntExact(id)));
    segments.emails(view, (email, id) -> keys.add(MatchKey.email(email), Math.toIntExact(id)));
    segments.nameKeys(view, (key, id) -> keys.add(key, Math.toIntExact(id)));
  }

  /** What becomes of a row. Who is new or says more has to be {@link #settle settled}. */
  Arrival meet(ArrivingRow arriving) {
    if (arriving.row().rejected().isPresent()) {
      return new Arrival.Rejected(arriving.row().rejected().get());
    }
    int holder = find(arriving);
    if (holder == 0) {
      return new Arrival.New();
    }
    Known known = rows.apply(holder).orElseThrow();
    Optional<Details> more = known.missing(arriving.row().details(), arriving.identity());
    if (more.isEmpty()) {
      return new Arrival.Duplicate(holder, known);
    }
    Identity whole = known.with(more.get(), arriving.identity()).identity();
    long nameKey = MatchKey.person(whole);
    return new Arrival.Merged(
        holder, known, more.get(), nameKey == MatchKey.person(known.identity()) ? 0 : nameKey);
  }

  /** Lets later rows find a holder by the keys of a row that was added or merged. */
  void settle(ArrivingRow arriving, int holder) {
    Identity who = arriving.identity();
    for (PhoneNumber number : who.numbers()) {
      keys.add(MatchKey.phone(number), holder);
    }
    if (!who.email().isEmpty()) {
      keys.add(MatchKey.email(who.email()), holder);
    }
    keys.add(arriving.nameKey(), holder);
  }

  private int find(ArrivingRow arriving) {
    Identity who = arriving.identity();
    for (PhoneNumber number : who.numbers()) {
      int holder = find(MatchKey.phone(number), By.PHONE, who);
      if (holder != 0) {
        return holder;
      }
    }
    if (!who.email().isEmpty()) {
      int holder = find(MatchKey.email(who.email()), By.EMAIL, who);
      if (holder != 0) {
        return holder;
      }
    }
    return find(arriving.nameKey(), By.NAME, who);
  }

  /** A hash that is equal is a hint only: who holds it is looked at. */
  private int find(long key, By by, Identity who) {
    return keys.find(
        key,
        holder ->
            rows.apply(holder)
                .filter(known -> Sameness.same(by, who, known.identity()))
                .isPresent());
  }
}
