package app.hardline.calls;

import app.hardline.prospect.Additions;
import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Region;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Whom one learns of on a call with the wrong person: they become a prospect of their own. */
final class RightPeople {
  private final RightPersonStore store = new RightPersonStore();
  private final Additions additions = new Additions();
  private final CallStore calls = new CallStore();

  /**
   * Adds the person that a line names, if it names one.
   *
   * @return their id, or nobody's
   */
  List<Long> add(Transaction tx, Prospect wrong, String line, Region home, Call call, Instant now) {
    PersonLine person = PersonLine.read(line, new PhoneReader(home));
    if (person.isNobody()) {
      return List.of();
    }
    long added = additions.colleague(tx, wrong, person, now);
    store.add(tx, call, added, now);
    return List.of(added);
  }

  /** Takes back whom a call has added; whoever was called or edited since stays. */
  void takeBack(Transaction tx, long call, Set<Undone.Effect> removed) {
    store
        .of(tx, call)
        .ifPresent(row -> {
          store.remove(tx, call);
          if (!calls.everCalled(tx, row.added())
              && additions.untouched(tx, row.added(), row.at())) {
            additions.takeBack(tx, List.of(row.added()));
            removed.add(Undone.Effect.RIGHT_PERSON);
          }
        });
  }
}
