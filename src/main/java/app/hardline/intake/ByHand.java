package app.hardline.intake;

import app.hardline.compliance.DoNotCall;
import app.hardline.prospect.Additions;
import app.hardline.prospect.CallLists;
import app.hardline.prospect.PersonLine;
import app.hardline.store.Database;
import java.time.Clock;
import java.util.Set;

/** Adds prospects by hand, one at a time. Safe for any thread but the screen's. */
public final class ByHand {
  private final Database database;
  private final Clock clock;
  private final CallLists lists;
  private final DoNotCall doNotCall;
  private final Additions additions = new Additions();

  /**
   * The way into a database.
   *
   * @param database where prospects are kept
   * @param clock says when
   * @param lists on which they are put
   * @param doNotCall who must never be called
   */
  public ByHand(Database database, Clock clock, CallLists lists, DoNotCall doNotCall) {
    this.database = database;
    this.clock = clock;
    this.lists = lists;
    this.doNotCall = doNotCall;
  }

  /**
   * Adds somebody to a list, which is made where there is none of that name.
   *
   * @param list its name
   * @param person who
   * @return their id
   * @throws app.hardline.words.Refused with {@link
   *     app.hardline.prospect.ProspectReason#NO_LIST_NAME} when the name is blank
   */
  public long add(String list, PersonLine person) {
    return database.write(tx -> {
      long added = additions.add(tx, lists.create(tx, list, false), person, clock.instant());
      doNotCall.stand(tx, Set.of(added));
      return added;
    });
  }
}
