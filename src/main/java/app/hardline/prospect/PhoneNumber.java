package app.hardline.prospect;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import java.util.Locale;

/**
 * A telephone number with its country code, and an extension if it has one. Two are equal when they
 * ring the same phone, however they were written.
 *
 * @param digits country code and national number, as E.164 has them after the plus sign: 5 to 15
 *     digits (ITU-T E.164, 6.2.1)
 * @param extension up to 20 digits, or empty
 */
public record PhoneNumber(long digits, String extension) {
  private static final long FEWEST = 10_000L;
  private static final long MOST = 999_999_999_999_999L;
  private static final int LONGEST_EXTENSION = 20;

  /** Checks the number of digits, the country code, and that the extension is digits. */
  public PhoneNumber {
    if (digits < FEWEST || digits > MOST || CallingCodes.of(digits) == 0) {
      throw new IllegalArgumentException("E.164 has 5 to 15 digits and a country's calling code");
    }
    if (extension.length() > LONGEST_EXTENSION
        || !extension.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("an extension is up to 20 digits");
    }
  }

  /**
   * A number without an extension.
   *
   * @param e164 such as {@code +15125550142}
   * @return the number
   * @throws IllegalArgumentException when it isn't a plus sign and 5 to 15 digits
   */
  public static PhoneNumber of(String e164) {
    return of(e164, "");
  }

  /**
   * A number with its extension.
   *
   * @param e164 such as {@code +15125550142}
   * @param extension digits, or empty
   * @return the number
   * @throws IllegalArgumentException when either isn't what it should be
   */
  public static PhoneNumber of(String e164, String extension) {
    if (!e164.startsWith("+") || !e164.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("E.164 is a plus sign and digits");
    }
    return new PhoneNumber(Long.parseLong(e164, 1, e164.length(), 10), extension);
  }

  static PhoneNumber of(Phonenumber.PhoneNumber number) {
    return of(
        PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164),
        number.getExtension());
  }

  /**
   * The number for machines, without the extension.
   *
   * @return such as {@code +15125550142}
   */
  public String e164() {
    return "+" + digits;
  }

  /**
   * The same phone line, whoever answers it.
   *
   * @return this number without its extension
   */
  public PhoneNumber withoutExtension() {
    return extension.isEmpty() ? this : new PhoneNumber(digits, "");
  }

  /**
   * The number for people.
   *
   * @param home where the owner is: numbers of the same country code are written as people there
   *     write them
   * @return such as {@code (512) 555-0142 x204} or {@code +44 20 7946 0018}
   */
  public String forScreen(Region home) {
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    Phonenumber.PhoneNumber parsed = parsed();
    PhoneNumberFormat format =
        parsed.getCountryCode() == home.callingCode()
            ? PhoneNumberFormat.NATIONAL
            : PhoneNumberFormat.INTERNATIONAL;
    String written = library.format(parsed, format);
    return extension.isEmpty() ? written : written + " x" + extension;
  }

  /**
   * Where the number is at home. Reads the place names of an area code from the disk when they are
   * asked for the first time.
   *
   * @return such as {@code Austin, TX}, or just a state or a country; empty for a number that is
   *     the same everywhere, as toll-free ones are
   */
  public String place() {
    return PhoneNumberOfflineGeocoder.getInstance()
        .getDescriptionForNumber(parsed(), Locale.ENGLISH);
  }

  Phonenumber.PhoneNumber parsed() {
    try {
      return PhoneNumberUtil.getInstance().parse(e164(), null);
    } catch (NumberParseException e) {
      throw new IllegalStateException("a number of this class always parses", e);
    }
  }

  @Override
  public String toString() {
    return extension.isEmpty() ? e164() : e164() + " x" + extension;
  }
}
