package app.hardline.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A do-not-call entry with all that proves it.
 *
 * @param id given by the database
 * @param about what it is about
 * @param since when it was made
 * @param why what the owner gave as the reason, may be empty
 * @param source how it came to be
 * @param call on which it was said; empty for any other source
 * @param saidBy the prospect with whom that call was
 * @param file which said so, where one did
 * @param lifted when and why it was taken off again; empty while it holds
 */
public record DoNotCallEntry(
    long id,
    DoNotCallValue about,
    Instant since,
    String why,
    DoNotCallSource source,
    OptionalLong call,
    OptionalLong saidBy,
    Optional<Origin> file,
    Optional<Lifted> lifted) {

  DoNotCallEntry about(DoNotCallValue other) {
    return new DoNotCallEntry(id, other, since, why, source, call, saidBy, file, lifted);
  }

  /**
   * A file that said who must not be called.
   *
   * @param name of the file, without its folder
   * @param dated the day that it is from, where that is known
   * @param readAt when it was read
   */
  public record Origin(String name, Optional<LocalDate> dated, Instant readAt) {}

  /**
   * That an entry was taken off.
   *
   * @param at when
   * @param why by hand with this reason; empty when the call that set it was taken back
   */
  public record Lifted(Instant at, String why) {}
}
