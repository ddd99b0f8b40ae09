package app.hardline.prospect;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A place in the world with one set of calling hours.
 *
 * @param zone its time zone; empty when nothing tells it
 * @param country its ISO 3166-1 code; empty when nothing tells it
 * @param state the code of the state or province within the country; empty when it isn't one whose
 *     rules could differ
 */
public record CallingPlace(Optional<ZoneId> zone, String country, String state) {
  private static final ZoneTable STATES = new ZoneTable();

  /**
   * The place of an address.
   *
   * @param zone its time zone, if anything tells it
   * @param country its code, if that is known
   * @param state name or code as a list has it, or empty
   * @return the same for every way of writing it
   */
  static CallingPlace of(Optional<ZoneId> zone, Optional<Region> country, String state) {
    String code = country.map(Region::code).orElse("");
    return new CallingPlace(zone, code, STATES.code(code, state));
  }

  /** Whether a number could tell more of this place than is known of it. */
  boolean isOpen() {
    return country.isEmpty() || (state.isEmpty() && STATES.hasStates(country));
  }
}
