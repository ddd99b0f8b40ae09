package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.calls.CallLog;
import app.hardline.calls.CallReason;
import app.hardline.dialing.DialState.InCall;
import app.hardline.store.Database;
import app.hardline.words.Refused;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a session has logged, and takes back from the last one on. */
final class LoggedCalls {
  private final Database database;
  private final CallLog calls;
  private final Drafts drafts;
  private final Deque<Logged> logged = new ArrayDeque<>();
  private final Set<Long> takenBack = new HashSet<>();

  LoggedCalls(Database database, CallLog calls, Drafts drafts) {
    this.database = database;
    this.calls = calls;
    this.drafts = drafts;
  }

  void add(Logged call) {
    logged.push(call);
    takenBack.remove(call.prospect().id());
  }

  /** A new call runs with somebody, whatever was taken back before. */
  void dialed(Card card) {
    takenBack.remove(card.prospect().id());
  }

  Optional<Logged> last() {
    return Optional.ofNullable(logged.peek());
  }

  /** Whether a call is on the card only because it was taken back. */
  boolean isTakenBack(InCall call) {
    return takenBack.contains(call.shown().prospect().id());
  }

  /**
   * Takes the last one back.
   *
   * @return what was begun before it was logged
   * @throws Refused as {@link DialSession#undo}
   */
  Draft takeBack() {
    Logged last = last().orElseThrow(() -> new Refused(DialingReason.NOTHING_LOGGED));
    Draft draft;
    try {
      draft =
          database.write(tx -> {
            Call undone = calls.undo(tx, last.call().id()).call();
            return drafts.restore(tx, undone, calls.anyway(tx, undone.id()));
          });
    } catch (Refused e) {
      if (e.reason() == CallReason.VOIDED) {
        logged.pop();
      }
      throw e;
    }
    logged.pop();
    takenBack.add(draft.prospect());
    return draft;
  }
}
