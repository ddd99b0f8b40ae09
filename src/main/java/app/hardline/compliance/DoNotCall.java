package app.hardline.compliance;

import app.hardline.prospect.Bar;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.prospect.Standings;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who must never come up again. An entry holds until the very call that set it is undone, or until
 * it is lifted by hand with a reason; no import and no undo of an import touches it. Safe for any
 * thread but the screen's.
 */
public final class DoNotCall {
  private final Database database;
  private final Clock clock;
  private final Prospects prospects;
  private final Standings standings = new Standings();
  private final DoNotCallStore store = new DoNotCallStore();

  /**
   * The entries of a database.
   *
   * @param database where they are kept
   * @param clock says since when an entry holds
   * @param prospects whom they bar
   */
  public DoNotCall(Database database, Clock clock, Prospects prospects) {
    this.database = database;
    this.clock = clock;
    this.prospects = prospects;
  }

  /**
   * Lifts the entry on a number by hand. It stays on record.
   *
   * @param number with any extension
   * @param why not blank
   * @throws Refused with {@link ComplianceReason#NO_ENTRY} when the number isn't on the list, with
   *     {@link ComplianceReason#NO_REASON} when none is given
   */
  public void lift(PhoneNumber number, String why) {
    lift(number(number), why);
  }

  /**
   * Lifts the entry on a prospect by hand. It stays on record.
   *
   * @param prospect their id
   * @param why not blank
   * @throws Refused with {@link ComplianceReason#NO_ENTRY} when the prospect isn't on the list,
   *     with {@link ComplianceReason#NO_REASON} when none is given
   */
  public void lift(long prospect, String why) {
    lift(person(prospect), why);
  }

  /**
   * Part: a prospect has said on a call that they don't want to be called again. Bars them with all
   * numbers, and the number on which they said so, whoever else has it.
   *
   * @param tx what it is part of
   * @param prospect their id
   * @param number on which they said it; empty when that isn't known
   * @param call the call's id
   * @param since when it was logged: what was lifted by hand after that stays lifted
   */
  public void saidOnCall(
      Transaction tx, long prospect, Optional<PhoneNumber> number, long call, Instant since) {
    store.add(tx, person(prospect), since, call);
    number.ifPresent(it -> store.add(tx, number(it), since, call));
    stand(tx, concerned(tx, prospect, number));
  }

  /**
   * Part: takes back what a call has set. An entry that was there before it stays.
   *
   * @param tx what it is part of
   * @param prospect whom the call was with
   * @param number which was called
   * @param call its id
   * @return whether anything was lifted
   */
  public boolean takeBack(Transaction tx, long prospect, Optional<PhoneNumber> number, long call) {
    boolean lifted = store.liftOf(tx, call, clock.instant());
    stand(tx, concerned(tx, prospect, number));
    return lifted;
  }

  /**
   * Part: a list says that a number must not be called.
   *
   * @param tx what it is part of
   * @param number with any extension
   */
  public void saidByList(Transaction tx, PhoneNumber number) {
    store.add(tx, number(number), clock.instant());
    stand(tx, prospects.having(tx, number));
  }

  /**
   * Part: a list says that a prospect must not be called.
   *
   * @param tx what it is part of
   * @param prospect their id
   */
  public void saidByList(Transaction tx, long prospect) {
    store.add(tx, person(prospect), clock.instant());
    stand(tx, Set.of(prospect));
  }

  /**
   * Part: bars those of some prospects whom an entry concerns, and lets the others back in. For
   * prospects who got a number, an e-mail or a company, hidden ones too.
   *
   * @param tx what it is part of
   * @param concerned their ids
   */
  public void stand(Transaction tx, Collection<Long> concerned) {
    for (Prospect prospect : prospects.pageOfAll(tx, concerned)) {
      standings.bar(tx, prospect.id(), Bar.DO_NOT_CALL, barred(tx, prospect));
    }
  }

  /**
   * Part: does the same for whomever an entry concerns that was made or lifted since, other than by
   * an import.
   *
   * @param tx what it is part of
   * @param since from when on
   */
  public void standSince(Transaction tx, Instant since) {
    Set<Long> concerned = new HashSet<>();
    for (Entry entry : store.since(tx, since)) {
      concerned.addAll(concerned(tx, entry));
    }
    stand(tx, concerned);
  }

  /**
   * Part: all entries in force.
   *
   * @param view what is read
   * @return to be asked many times
   */
  public Suppression all(Snapshot view) {
    return store.all(view);
  }

  /**
   * Part: the entries in force that can concern one prospect.
   *
   * @param view what is read
   * @param prospect who
   * @return to be asked about that prospect alone
   */
  public Suppression about(Snapshot view, Prospect prospect) {
    return store.about(view, prospect);
  }

  record Entry(DoNotCallScope scope, String value) {}

  private static Entry person(long prospect) {
    return new Entry(DoNotCallScope.PERSON, Long.toString(prospect));
  }

  private static Entry number(PhoneNumber number) {
    return new Entry(DoNotCallScope.NUMBER, Suppression.key(number));
  }

  private void lift(Entry entry, String why) {
    if (why.isBlank()) {
      throw new Refused(ComplianceReason.NO_REASON);
    }
    database.write(tx -> {
      if (!store.lift(tx, entry, clock.instant(), why.strip())) {
        throw new Refused(ComplianceReason.NO_ENTRY);
      }
      stand(tx, concerned(tx, entry));
      return entry;
    });
  }

  private Set<Long> concerned(Snapshot view, Entry entry) {
    return entry.scope() == DoNotCallScope.PERSON
        ? Set.of(Long.valueOf(entry.value()))
        : prospects.having(view, new PhoneNumber(Long.parseLong(entry.value()), ""));
  }

  private Set<Long> concerned(Snapshot view, long prospect, Optional<PhoneNumber> number) {
    Set<Long> concerned = new HashSet<>(Set.of(prospect));
    number.ifPresent(it -> concerned.addAll(prospects.having(view, it)));
    return concerned;
  }

  private boolean barred(Snapshot view, Prospect prospect) {
    Suppression suppression = about(view, prospect);
    if (suppression.holds(prospect)) {
      return true;
    }
    List<PhoneNumber> numbers =
        prospect.dialable().stream().flatMap(phone -> phone.number().stream()).toList();
    return !numbers.isEmpty() && numbers.stream().allMatch(suppression::holds);
  }
}
