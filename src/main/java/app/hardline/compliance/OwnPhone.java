package app.hardline.compliance;

import app.hardline.prospect.PhoneNumber;
import app.hardline.store.Database;
import java.util.Optional;

/**
 * The one way to dial somebody who is no prospect: the owner's own phone, to try a dialer on. Safe
 * for any thread but the screen's.
 */
public final class OwnPhone {
  private final Database database;
  private final DoNotCall doNotCall;

  /**
   * The owner's phone beside a database.
   *
   * @param database where do-not-call is kept
   * @param doNotCall whom the number must not belong to
   */
  public OwnPhone(Database database, DoNotCall doNotCall) {
    this.database = database;
    this.doNotCall = doNotCall;
  }

  /**
   * Clears a number that the owner says is their own.
   *
   * @param number any
   * @return the number as cleared; empty when it is on do-not-call
   */
  public Optional<Cleared> clear(PhoneNumber number) {
    boolean barred = database.read(view -> doNotCall.all(view).holds(number));
    return barred ? Optional.empty() : Optional.of(new Cleared(number));
  }
}
