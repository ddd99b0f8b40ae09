package app.hardline.prospect;

import app.hardline.prospect.FoundZone.Source;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells in which time zone a prospect is: from the address first, then from the phone number. Safe
 * for any thread.
 */
public final class ZoneFinder {
  private static final long NANP_FIRST = 12_000_000_000L;
  private static final long NANP_LAST = 19_999_999_999L;
  private static final long LINES = 10_000;

  private final ZoneTable table = new ZoneTable();
  private final Map<Long, Optional<FoundZone>> areaCodes = new ConcurrentHashMap<>();

  /**
   * Finds the zone of an address, or else of a number.
   *
   * @param country the row's own, if it names one
   * @param region of rows without a country; only its states are looked for
   * @param state name or code, or empty
   * @param postalCode as written, or empty
   * @param number one that reaches the prospect, if there is any
   * @return the zone; empty when nothing tells it. A number that is the same in many zones (a
   *     toll-free one) tells nothing
   */
  public Optional<FoundZone> find(
      Optional<Region> country,
      Region region,
      String state,
      String postalCode,
      Optional<PhoneNumber> number) {
    Optional<FoundZone> inState = table.state(country.orElse(region).code(), state, postalCode);
    if (inState.isPresent()) {
      return inState;
    }
    Optional<FoundZone> inCountry = country.flatMap(known -> table.country(known.code()));
    return inCountry.isPresent() ? inCountry : number.flatMap(this::of);
  }

  /**
   * The country whose rules hold for an address.
   *
   * @param country the row's own, if it names one
   * @param region of rows without a country
   * @param state name or code, or empty
   * @return the row's own, or the region when the state is one of its states
   */
  public Optional<Region> country(Optional<Region> country, Region region, String state) {
    return country.isPresent() || table.code(region.code(), state).isEmpty()
        ? country
        : Optional.of(region);
  }

  /**
   * Finds the zone of a number alone.
   *
   * @param number any
   * @return its zone, or empty when the number is the same in several
   */
  public Optional<FoundZone> of(PhoneNumber number) {
    long digits = number.digits();
    return digits >= NANP_FIRST && digits <= NANP_LAST
        ? areaCodes.computeIfAbsent(digits / LINES, any -> ask(number))
        : ask(number);
  }

  private static Optional<FoundZone> ask(PhoneNumber number) {
    List<String> zones =
        PhoneNumberToTimeZonesMapper.getInstance().getTimeZonesForNumber(number.parsed());
    if (zones.size() != 1
        || zones.getFirst().equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone())) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FoundZone(ZoneId.of(zones.getFirst()), Source.AREA_CODE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
