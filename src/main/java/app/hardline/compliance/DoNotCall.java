package app.hardline.compliance;

import app.hardline.compliance.DoNotCallStore.Made;
import app.hardline.compliance.SaidStore.Said;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who must never come up again. An entry holds until the very call that set it is undone, or until
 * it is lifted by hand with a reason; no import and no undo of an import touches it. Whoever it
 * concerns is barred by the time that a method here returns. Safe for any thread but the screen's.
 */
public final class DoNotCall {
  private final Database database;
  private final Clock clock;
  private final Prospects prospects;
  private final DoNotCallStore store = new DoNotCallStore();
  private final SaidStore said = new SaidStore();
  private final Settling settling;

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
    this.settling = new Settling(database, prospects, store);
  }

  /**
   * Adds entries by hand.
   *
   * @param values what they are about; what is there already is kept as it is
   * @param why may be empty
   * @return how many were added
   * @throws Refused with {@link app.hardline.prospect.ProspectReason#UNKNOWN_PROSPECT} when one is
   *     about a prospect that there isn't; nothing is added then
   */
  public int add(Collection<DoNotCallValue> values, String why) {
    Made made = new Made(clock.instant(), why.strip(), DoNotCallSource.HAND, OptionalLong.empty());
    int added =
        database.write(tx -> {
          values.stream()
              .filter(it -> it.scope() == DoNotCallScope.PERSON)
              .forEach(it -> prospects.get(tx, it.toPerson()));
          return store.add(tx, values, made, false);
        });
    settle();
    return added;
  }

  /**
   * Adds what a register or a suppression list has. Calls are logged meanwhile. What was added
   * before a failure stays.
   *
   * @param name of the file
   * @param dated the day that it is from, where that is known
   * @param values what it has, each read once; what is there already is kept as it is
   * @return how many were added
   */
  public long add(String name, Optional<LocalDate> dated, Iterator<List<DoNotCallValue>> values) {
    Instant now = clock.instant();
    long[] added = {0};
    try (BulkWriter writer = database.bulk()) {
      OptionalLong[] file = {OptionalLong.empty()};
      while (values.hasNext()) {
        List<DoNotCallValue> some = values.next();
        writer.step(tx -> {
          if (file[0].isEmpty()) {
            file[0] = OptionalLong.of(store.file(tx, name, dated, now));
          }
          added[0] += store.add(tx, some, new Made(now, "", DoNotCallSource.LIST, file[0]), false);
        });
      }
      writer.commit();
    }
    settle();
    return added[0];
  }

  /**
   * Lifts an entry by hand. It stays on record.
   *
   * @param value what it is about
   * @param why not blank
   * @return the entry as it is on record now
   * @throws Refused with {@link ComplianceReason#NO_ENTRY} when there is no such entry, with {@link
   *     ComplianceReason#NO_REASON} when no reason is given
   */
  public DoNotCallEntry lift(DoNotCallValue value, String why) {
    if (why.isBlank()) {
      throw new Refused(ComplianceReason.NO_REASON);
    }
    DoNotCallEntry lifted =
        database.write(tx -> {
          long id =
              store
                  .lift(tx, value, clock.instant(), why.strip())
                  .orElseThrow(() -> new Refused(ComplianceReason.NO_ENTRY, value.written()));
          return new DoNotCallListStore().page(tx, List.of(id)).getFirst();
        });
    settle();
    return lifted;
  }

  /**
   * Takes back what was said by hand; what anything else says of the same stays.
   *
   * @param values what it is about
   * @param why kept on record
   */
  public void takeBack(Collection<DoNotCallValue> values, String why) {
    database.write(tx -> {
      values.forEach(it -> said.liftByHand(tx, it, clock.instant(), why));
      return values;
    });
    settle();
  }

  /**
   * Bars whoever is concerned by an entry that was made or lifted and isn't dealt with yet, as
   * after a crash. Does nothing where there is none.
   */
  public void settle() {
    settling.settle();
  }

  /**
   * Asks to be told when an entry was made or lifted.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("do_not_call"), action);
  }

  /**
   * Part: a prospect has said on a call that they don't want to be called again. Bars them with all
   * numbers, and the number on which they said so, whoever else has it.
   *
   * @param tx what it is part of
   * @param prospect their id
   * @param number on which they said it; empty when that isn't known
   * @param call the call's id
   * @param since when it was logged
   */
  public void saidOnCall(
      Transaction tx, long prospect, Optional<PhoneNumber> number, long call, Instant since) {
    Said now = new Said(prospect, call, since);
    said.add(tx, DoNotCallValue.person(prospect), now);
    number.ifPresent(it -> said.add(tx, DoNotCallValue.number(it), now));
    stand(tx, settling.concerned(tx, prospect, number));
  }

  /**
   * Part: as {@link #saidOnCall}, but that this number must not be called again, whoever has it.
   * Other numbers of theirs may be.
   */
  public void saidOfNumber(
      Transaction tx, long prospect, PhoneNumber number, long call, Instant since) {
    said.add(tx, DoNotCallValue.number(number), new Said(prospect, call, since));
    stand(tx, settling.concerned(tx, prospect, Optional.of(number)));
  }

  /**
   * Part: takes back what a call has set. What anything else says, before it or since, stays.
   *
   * @param tx what it is part of
   * @param prospect whom the call was with
   * @param number which was called
   * @param call its id
   * @return whether anything holds no more
   */
  public boolean takeBack(Transaction tx, long prospect, Optional<PhoneNumber> number, long call) {
    List<DoNotCallValue> lifted = said.liftOf(tx, call, clock.instant());
    Set<Long> concerned = settling.concerned(tx, prospect, number);
    concerned.addAll(settling.concernedAtOnce(tx, lifted));
    stand(tx, concerned);
    return !lifted.stream().allMatch(value -> said.holds(tx, value));
  }

  /**
   * Part: notes that a list of leads says whom not to call.
   *
   * @param tx what it is part of
   * @param name of its file
   * @return for {@link #saidByList}
   */
  public long list(Transaction tx, String name) {
    return store.file(tx, name, Optional.empty(), clock.instant());
  }

  /**
   * Part: a list of leads says that a number or a prospect must not be called.
   *
   * @param tx what it is part of
   * @param value a number or a prospect
   * @param list which says so
   */
  public void saidByList(Transaction tx, DoNotCallValue value, long list) {
    Made made = new Made(clock.instant(), "", DoNotCallSource.IMPORT, OptionalLong.of(list));
    store.add(tx, List.of(value), made, true);
    stand(tx, settling.concerned(tx, List.of(value)));
  }

  /**
   * Part: two prospects are one from now on. What was said of the one holds for the other, until
   * they {@link #parted part}.
   *
   * @param tx what it is part of
   * @param gone the id that isn't used any more
   * @param kept the id that is; it has all numbers by now
   */
  public void joined(Transaction tx, long gone, long kept) {
    said.copy(tx, gone, kept);
    stand(tx, Set.of(kept));
  }

  /**
   * Part: they are two again. Each keeps what was said of them; both have their own numbers by now.
   *
   * @param tx what it is part of
   * @param gone the id that is used again
   * @param kept the id that was used for both
   */
  public void parted(Transaction tx, long gone, long kept) {
    said.dropCopies(tx, gone, kept);
    stand(tx, Set.of(gone, kept));
  }

  /**
   * Part: some prospects are about to be removed. An entry that hangs on one of them goes over to
   * the numbers and the e-mail, so that it holds when the same person comes again; {@link #settle}
   * has to follow.
   *
   * @param tx what it is part of
   * @param leaving their ids
   * @return those who have neither number nor e-mail: they have to stay, so that they are known
   */
  public Set<Long> release(Transaction tx, Collection<Long> leaving) {
    Set<Long> stay = new HashSet<>();
    for (Prospect prospect : prospects.pageOfAll(tx, store.persons(tx, leaving))) {
      List<PhoneNumber> numbers =
          prospect.phones().stream().flatMap(phone -> phone.number().stream()).toList();
      numbers.forEach(it -> said.copy(tx, prospect.id(), DoNotCallValue.number(it)));
      if (!prospect.email().isBlank()) {
        said.copy(tx, prospect.id(), DoNotCallValue.email(prospect.email()));
      } else if (numbers.isEmpty()) {
        stay.add(prospect.id());
      }
    }
    return stay;
  }

  /**
   * Part: bars those of some prospects whom an entry concerns, and lets the others back in. For
   * prospects who got a number, an e-mail, a company or a web site, hidden ones too.
   *
   * @param tx what it is part of
   * @param concerned their ids
   */
  public void stand(Transaction tx, Collection<Long> concerned) {
    settling.stand(tx, concerned);
  }

  /**
   * Part: does the same for whomever an entry concerns that was made or lifted since, other than by
   * an import.
   *
   * @param tx what it is part of
   * @param since from when on
   */
  public void standSince(Transaction tx, Instant since) {
    stand(tx, settling.concerned(tx, store.since(tx, since)));
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
}
