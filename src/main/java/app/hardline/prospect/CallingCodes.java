package app.hardline.prospect;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.BitSet;

/** Country calling codes: one to three digits, none the beginning of another (ITU-T E.164). */
final class CallingCodes {
  private static final BitSet KNOWN = new BitSet();

  static {
    PhoneNumberUtil.getInstance().getSupportedCallingCodes().forEach(KNOWN::set);
  }

  private CallingCodes() {}

  /** The calling code that a number begins with, or 0 when it is none that is known. */
  static int of(long digits) {
    long beginning = digits;
    while (beginning > 999) {
      beginning /= 10;
    }
    for (int code = (int) beginning; code > 0; code /= 10) {
      if (KNOWN.get(code)) {
        return code;
      }
    }
    return 0;
  }
}
