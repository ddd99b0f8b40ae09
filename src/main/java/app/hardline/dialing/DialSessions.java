package app.hardline.dialing;

import app.hardline.calls.CallLog;
import app.hardline.compliance.CallingRules;
import app.hardline.dialer.Dialer;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import java.time.Clock;
import java.util.function.Supplier;

/** Starts dial sessions. Safe for any thread but the screen's. */
public final class DialSessions {
  private final Database database;
  private final Clock clock;
  private final Queue queue;
  private final Prospects prospects;
  private final CallingRules rules;
  private final CallLog calls;

  /**
   * The sessions over a database.
   *
   * @param database where drafts are kept
   * @param clock the owner's
   * @param queue who comes next
   * @param prospects who is called
   * @param rules which numbers may be dialed
   * @param calls where calls are logged
   */
  public DialSessions(
      Database database,
      Clock clock,
      Queue queue,
      Prospects prospects,
      CallingRules rules,
      CallLog calls) {
    this.database = database;
    this.clock = clock;
    this.queue = queue;
    this.prospects = prospects;
    this.rules = rules;
    this.calls = calls;
  }

  /**
   * Starts a session. A call that was running when the program last ended is on the card again,
   * with its note.
   *
   * @param scope over which lists
   * @param dialer asked for the dialer at each dial, so that a changed choice holds at once
   * @return at its first card
   */
  public DialSession start(Scope scope, Supplier<Dialer> dialer) {
    Cards cards = new Cards(database, queue, prospects, rules, calls);
    return new DialSession(database, clock, calls, dialer, scope, cards);
  }
}
