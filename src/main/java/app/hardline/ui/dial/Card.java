package app.hardline.ui.dial;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One prospect, as the card shows them. What isn't known is empty.
 *
 * @param prospect their id
 * @param name who they are
 * @param company where they work
 * @param position what they are there and where that is, on one line
 * @param zone their own time zone
 * @param numbers what can be dialed, one at least, in the order in which they are offered
 * @param promise what was promised to them, as a sentence
 * @param facts what else is known
 * @param website as written in the list
 * @param linkedin as written in the list
 * @param history earlier calls, the latest first
 * @param note what was typed and not logged yet
 */
public record Card(
    long prospect,
    String name,
    String company,
    String position,
    Optional<ZoneId> zone,
    List<Phone> numbers,
    String promise,
    List<Fact> facts,
    String website,
    String linkedin,
    List<Past> history,
    String note) {

  /**
   * A number that can be dialed.
   *
   * @param e164 with the extension, as a dialer gets it
   * @param shown as it is read out here
   * @param kind whose it is
   */
  public record Phone(String e164, String shown, String kind) {}

  /**
   * Something that is known.
   *
   * @param name what it is
   * @param value as the list had it
   */
  public record Fact(String name, String value) {}

  /**
   * An earlier call.
   *
   * @param at when
   * @param outcome how it ended
   * @param note what was noted
   */
  public record Past(Instant at, String outcome, String note) {}
}
