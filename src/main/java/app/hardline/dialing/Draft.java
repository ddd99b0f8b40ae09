package app.hardline.dialing;

import app.hardline.prospect.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * What was begun for a prospect and isn't logged yet.
 *
 * @param prospect whose card it is
 * @param scope over which the session ran
 * @param number that was chosen or dialed
 * @param dialedAt when it was dialed, if it was
 * @param answeredAt when they answered, if that was marked
 * @param endedAt when the call was over, if it is
 * @param note as far as it is typed
 */
record Draft(
    long prospect,
    Scope scope,
    Optional<PhoneNumber> number,
    Optional<Instant> dialedAt,
    Optional<Instant> answeredAt,
    Optional<Instant> endedAt,
    String note) {

  /** Whether there is anything to be kept. */
  boolean empty() {
    return dialedAt.isEmpty() && note.isEmpty();
  }
}
