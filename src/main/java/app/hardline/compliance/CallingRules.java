package app.hardline.compliance;

import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import java.util.List;
import java.util.Optional;

/** The only way to a number that may be dialed. Safe for any thread but the screen's. */
public final class CallingRules {
  private final Database database;
  private final DoNotCall doNotCall;

  /**
   * The rules over a database.
   *
   * @param database where do-not-call is kept
   * @param doNotCall who must never be called
   */
  public CallingRules(Database database, DoNotCall doNotCall) {
    this.database = database;
    this.doNotCall = doNotCall;
  }

  /**
   * Whether a number of a prospect may be dialed now.
   *
   * @param prospect whose it is
   * @param number one of theirs
   * @return the number as cleared, or what forbids it
   */
  public Clearance clear(Prospect prospect, PhoneNumber number) {
    return database.read(view -> clear(prospect, number, doNotCall.about(view, prospect)));
  }

  /**
   * Part: the numbers of a prospect that may be dialed.
   *
   * @param view what is read
   * @param prospect whose
   * @return the phones, in the order in which they are offered
   */
  public List<Phone> offered(Snapshot view, Prospect prospect) {
    Suppression suppression = doNotCall.about(view, prospect);
    return prospect.dialable().stream()
        .filter(phone ->
            phone
                .number()
                .filter(it -> clear(prospect, it, suppression) instanceof Cleared)
                .isPresent())
        .toList();
  }

  private static Clearance clear(Prospect prospect, PhoneNumber number, Suppression suppression) {
    Optional<Phone> phone =
        prospect.phones().stream()
            .filter(it -> it.number().filter(number::equals).isPresent())
            .findFirst();
    if (phone.filter(Phone::valid).isEmpty()) {
      return new Barred(Barred.Why.NOT_DIALABLE);
    }
    if (suppression.holds(prospect) || suppression.holds(number)) {
      return new Barred(Barred.Why.DO_NOT_CALL);
    }
    return phone.get().dropped() ? new Barred(Barred.Why.BAD_NUMBER) : new Cleared(number);
  }
}
