package app.hardline.prospect;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * Which numbers of the North American plan (+1) are in use. The library's rules for them look no
 * further than area code and exchange, so each of the million such pairs is asked for once. Safe
 * for any thread: two that ask at once write the same answer.
 */
final class NanpRanges {
  private static final byte UNKNOWN = 0;
  private static final byte VALID = 1;
  private static final byte UNUSED = 2;
  private static final int LINES = 10_000;

  private final byte[] ranges = new byte[1_000_000];

  /** Whether a national number of ten digits, the first not 0, is valid as libphonenumber says. */
  boolean valid(long national) {
    int range = (int) (national / LINES);
    byte known = ranges[range];
    if (known == UNKNOWN) {
      known = ask(national) ? VALID : UNUSED;
      ranges[range] = known;
    }
    return known == VALID;
  }

  private static boolean ask(long national) {
    return PhoneNumberUtil.getInstance()
        .isValidNumber(new Phonenumber.PhoneNumber().setCountryCode(1).setNationalNumber(national));
  }
}
