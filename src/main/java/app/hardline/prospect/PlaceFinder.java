package app.hardline.prospect;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whose calling rules hold for a prospect: those of the address, or else of the place that
 * the phone number belongs to. Safe for any thread.
 */
final class PlaceFinder {
  private static final long NANP_FIRST = 12_000_000_000L;
  private static final long NANP_LAST = 19_999_999_999L;
  private static final long LINES = 10_000;

  private final Map<Long, CallingPlace> exchanges = new ConcurrentHashMap<>();

  /** The place of what is known of a prospect; its country where the address names none. */
  CallingPlace of(Details details, Optional<Region> country) {
    CallingPlace written = CallingPlace.of(details.zone(), country, details.text(Attribute.STATE));
    if (!written.isOpen()) {
      return written;
    }
    Optional<CallingPlace> dialed = details.firstNumber().map(this::dialed);
    if (dialed.isEmpty()
        || (!written.country().isEmpty() && !written.country().equals(dialed.get().country()))) {
      return written;
    }
    return new CallingPlace(details.zone(), dialed.get().country(), dialed.get().state());
  }

  private CallingPlace dialed(PhoneNumber number) {
    long digits = number.digits();
    return digits >= NANP_FIRST && digits <= NANP_LAST
        ? exchanges.computeIfAbsent(digits / LINES, _ -> ask(number))
        : ask(number);
  }

  /** The geocoder says "Alabama", or "Mobile, AL". */
  private static CallingPlace ask(PhoneNumber number) {
    Optional<Region> region =
        Optional.ofNullable(PhoneNumberUtil.getInstance().getRegionCodeForNumber(number.parsed()))
            .flatMap(Region::of);
    String where =
        PhoneNumberOfflineGeocoder.getInstance()
            .getDescriptionForNumber(number.parsed(), Locale.ENGLISH);
    return CallingPlace.of(
        Optional.empty(), region, where.substring(where.lastIndexOf(',') + 1).strip());
  }
}
