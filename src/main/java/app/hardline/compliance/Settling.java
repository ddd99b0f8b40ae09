package app.hardline.compliance;

import app.hardline.compliance.DoNotCallStore.Unsettled;
import app.hardline.prospect.Bar;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.prospect.Standings;
import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bars whomever the entries concern, and lets back in whomever they concern no more. An entry on an
 * e-mail, a company or a domain may concern anybody, so everybody is looked at, once for all such
 * entries together, while calls go on; an entry is marked until that is done, so that a crash
 * leaves nobody out.
 */
final class Settling {
  private static final int CHUNK = 200;
  private static final int NUMBERS = 5_000;

  private final Database database;
  private final Prospects prospects;
  private final DoNotCallStore store;
  private final Standings standings = new Standings();

  Settling(Database database, Prospects prospects, DoNotCallStore store) {
    this.database = database;
    this.prospects = prospects;
    this.store = store;
  }

  /** Settles all entries that aren't; calls made meanwhile are logged as ever. */
  void settle() {
    for (List<Unsettled> open = open(); !open.isEmpty(); open = open()) {
      List<Unsettled> entries = open;
      List<Long> concerned =
          new ArrayList<>(
              database.read(
                  view -> concerned(view, entries.stream().map(Unsettled::about).toList())));
      try (BulkWriter writer = database.bulk()) {
        for (int from = 0; from < concerned.size(); from += CHUNK) {
          List<Long> some = concerned.subList(from, Math.min(from + CHUNK, concerned.size()));
          writer.step(tx -> stand(tx, some));
        }
        writer.step(tx -> {
          store.settled(tx, ids(entries, false), false);
          store.settled(tx, ids(entries, true), true);
        });
        writer.commit();
      }
    }
  }

  /** Bars those of some prospects whom an entry concerns, and lets the others back in. */
  void stand(Transaction tx, Collection<Long> concerned) {
    for (Prospect prospect : prospects.pageOfAll(tx, concerned)) {
      standings.bar(tx, prospect.id(), Bar.DO_NOT_CALL, barred(tx, prospect));
    }
  }

  /** Whom some entries concern, whether they hold or not. */
  Set<Long> concerned(Snapshot view, Collection<DoNotCallValue> entries) {
    Set<Long> concerned = new TreeSet<>();
    List<PhoneNumber> numbers = new ArrayList<>();
    Suppression.Gathering others = new Suppression.Gathering();
    boolean anybody = false;
    for (DoNotCallValue entry : entries) {
      switch (entry.scope()) {
        case PERSON -> concerned.add(entry.toPerson());
        case NUMBER -> numbers.add(entry.toNumber());
        case EMAIL, COMPANY, DOMAIN -> {
          others.add(entry.scope(), entry.value());
          anybody = true;
        }
      }
    }
    for (int from = 0; from < numbers.size(); from += NUMBERS) {
      concerned.addAll(
          prospects.having(view, numbers.subList(from, Math.min(from + NUMBERS, numbers.size()))));
    }
    if (anybody) {
      Suppression suppression = others.done();
      prospects.eachContact(
          view,
          contact -> {
            if (suppression.holds(contact)) {
              concerned.add(contact.prospect());
            }
          });
    }
    return concerned;
  }

  /** A prospect, and whoever else has a number. */
  Set<Long> concerned(Snapshot view, long prospect, Optional<PhoneNumber> number) {
    Set<Long> concerned = new HashSet<>(Set.of(prospect));
    number.ifPresent(it -> concerned.addAll(prospects.having(view, it)));
    return concerned;
  }

  /** Whom those of some entries concern whose people an index finds. */
  Set<Long> concernedAtOnce(Snapshot view, Collection<DoNotCallValue> entries) {
    return concerned(
        view,
        entries.stream()
            .filter(
                it -> it.scope() == DoNotCallScope.NUMBER || it.scope() == DoNotCallScope.PERSON)
            .toList());
  }

  private List<Unsettled> open() {
    return database.read(store::unsettled);
  }

  private static Set<Long> ids(List<Unsettled> entries, boolean lifted) {
    Set<Long> ids = new HashSet<>();
    entries.stream().filter(it -> it.lifted() == lifted).forEach(it -> ids.add(it.id()));
    return ids;
  }

  private boolean barred(Snapshot view, Prospect prospect) {
    Suppression suppression = store.about(view, prospect);
    if (suppression.holds(prospect)) {
      return true;
    }
    List<PhoneNumber> numbers =
        prospect.dialable().stream().flatMap(phone -> phone.number().stream()).toList();
    return !numbers.isEmpty() && numbers.stream().allMatch(suppression::holds);
  }
}
