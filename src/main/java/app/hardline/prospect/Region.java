package app.hardline.prospect;

import app.hardline.store.Setting;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A country or territory with phones of its own, by its ISO 3166-1 code.
 *
 * @param code two capital letters that libphonenumber knows
 */
public record Region(String code) {
  /** Where numbers without a country are from until the owner says otherwise. */
  public static final Region US = new Region("US");

  /** The owner's choice of it. */
  public static final Setting<Region> HOME = new Setting<>("region", US, Region::new, Region::code);

  /** Checks that the code is known. */
  public Region {
    if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(code)) {
      throw new IllegalArgumentException("no region with phones of its own: " + code);
    }
  }

  /**
   * The region that a code stands for.
   *
   * @param code two letters in any case
   * @return the region, or empty when there is none
   */
  public static Optional<Region> of(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    return PhoneNumberUtil.getInstance().getSupportedRegions().contains(upper)
        ? Optional.of(new Region(upper))
        : Optional.empty();
  }

  /**
   * The region that a country's name or code stands for.
   *
   * @param country as a list has it: {@code United States}, {@code USA}, {@code Deutschland},
   *     {@code UK}, {@code de}
   * @return the region, or empty when it is no country that is known
   */
  public static Optional<Region> named(String country) {
    return CountryNames.find(country);
  }

  /**
   * Every region.
   *
   * @return by the English names of their countries
   */
  public static List<Region> all() {
    return PhoneNumberUtil.getInstance().getSupportedRegions().stream()
        .map(Region::new)
        .sorted(Comparator.comparing(Region::country))
        .toList();
  }

  /**
   * The country's English name.
   *
   * @return such as {@code United States}
   */
  public String country() {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /**
   * The country's calling code.
   *
   * @return 1 for the United States
   */
  public int callingCode() {
    return PhoneNumberUtil.getInstance().getCountryCodeForRegion(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
