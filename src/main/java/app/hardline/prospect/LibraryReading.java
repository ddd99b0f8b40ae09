package app.hardline.prospect;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What libphonenumber says of a text. */
final class LibraryReading {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
  private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();
  private static final int LONGEST_TEXT = 1_000;
  private static final int MOST_TRIES = 50;
  private static final int LONGEST_SHORT_CODE = 9_999;
  private static final int SHORTEST_NUMBER = 7;
  private static final Pattern FAX_BEFORE =
      Pattern.compile("\\bfax[:.# ]*\\(?$", Pattern.CASE_INSENSITIVE);

  /**
   * One reading of a text.
   *
   * @param number null when it holds none, or one without its area code
   */
  record Reading(@Nullable PhoneNumber number, boolean possible, boolean valid, boolean dialable) {
    static final Reading NOTHING = new Reading(null, false, false, false);
  }

  private LibraryReading() {}

  static Reading of(String text, Region region) {
    Phonenumber.PhoneNumber number;
    try {
      number = LIBRARY.parse(text, region.code());
    } catch (NumberParseException e) {
      return Reading.NOTHING;
    }
    boolean valid = LIBRARY.isValidNumber(number);
    boolean whole =
        valid || LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    return new Reading(
        whole ? number(number) : null,
        LIBRARY.isPossibleNumber(number),
        valid,
        valid && dialable(number));
  }

  /** Every valid number that stands somewhere in a text, faxes left out. */
  static List<PhoneCell.Found> within(String text, Region region) {
    String looked = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    if (looked.chars().filter(Character::isDigit).count() < SHORTEST_NUMBER) {
      return List.of();
    }
    List<PhoneCell.Found> found = new ArrayList<>();
    for (PhoneNumberMatch match :
        LIBRARY.findNumbers(looked, region.code(), Leniency.VALID, MOST_TRIES)) {
      PhoneNumber number = number(match.number());
      if (number != null && !FAX_BEFORE.matcher(looked.substring(0, match.start())).find()) {
        found.add(new PhoneCell.Found(number, dialable(match.number())));
      }
    }
    return found;
  }

  /** Why a text holds no number that can be dialed. */
  static PhoneProblem problem(String text, Region region) {
    String dialed = PhoneNumberUtil.normalizeDiallableCharsOnly(text);
    if (SHORT_NUMBERS.isEmergencyNumber(dialed, region.code())) {
      return PhoneProblem.EMERGENCY;
    }
    if (dialed.contains("*") || dialed.startsWith("#")) {
      return PhoneProblem.SHORT_CODE;
    }
    Phonenumber.PhoneNumber number;
    try {
      number = LIBRARY.parse(text, region.code());
    } catch (NumberParseException e) {
      return switch (e.getErrorType()) {
        case TOO_LONG -> PhoneProblem.TOO_LONG;
        case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> PhoneProblem.TOO_SHORT;
        case NOT_A_NUMBER, INVALID_COUNTRY_CODE -> PhoneProblem.NO_NUMBER;
      };
    }
    if (number.getNationalNumber() <= LONGEST_SHORT_CODE
        && SHORT_NUMBERS.isValidShortNumberForRegion(number, region.code())) {
      return PhoneProblem.SHORT_CODE;
    }
    return switch (LIBRARY.isPossibleNumberWithReason(number)) {
      case IS_POSSIBLE_LOCAL_ONLY -> PhoneProblem.NO_AREA_CODE;
      case TOO_LONG -> PhoneProblem.TOO_LONG;
      case TOO_SHORT, INVALID_LENGTH -> PhoneProblem.TOO_SHORT;
      case INVALID_COUNTRY_CODE -> PhoneProblem.NO_NUMBER;
      case IS_POSSIBLE -> whole(number);
    };
  }

  private static PhoneProblem whole(Phonenumber.PhoneNumber number) {
    if (number(number) == null) {
      return PhoneProblem.TOO_LONG;
    }
    return LIBRARY.isValidNumber(number) ? PhoneProblem.PREMIUM_RATE : PhoneProblem.NOT_IN_USE;
  }

  private static @Nullable PhoneNumber number(Phonenumber.PhoneNumber number) {
    if (number.getNationalNumber() == 0) {
      return null;
    }
    try {
      return PhoneNumber.of(number);
    } catch (IllegalArgumentException e) {
      return null; // longer than E.164 allows, or an extension that no telephone takes
    }
  }

  private static boolean dialable(Phonenumber.PhoneNumber number) {
    return LIBRARY.getNumberType(number) != PhoneNumberType.PREMIUM_RATE
        && !SHORT_NUMBERS.isEmergencyNumber(
            LIBRARY.getNationalSignificantNumber(number),
            String.valueOf(LIBRARY.getRegionCodeForNumber(number)));
  }
}
