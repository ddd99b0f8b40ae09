package app.hardline.prospect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What spreadsheets and people do to phone numbers, undone where nothing is lost by it. */
final class PhoneRepairs {
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+?[0-9]{1,2}");
  private static final Pattern DECIMAL = Pattern.compile("(\\+?[0-9]{7,15})[.,]0+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[;,|/&\\r\\n]+|:::|\\b(?:or|and)\\b)\\s*");
  private static final int LONGEST_LOCAL = 8;

  private PhoneRepairs() {}

  /** Whether a spreadsheet's number format has taken digits away for good. */
  static boolean digitsLost(String cell) {
    return SCIENTIFIC.matcher(cell).matches() && unscientific(cell).equals(cell);
  }

  /** {@code 2.125550142E+09} and {@code 2125550142.0} as digits; anything else as it is. */
  static String plain(String cell) {
    var decimal = DECIMAL.matcher(cell);
    return decimal.matches() ? decimal.group(1) : unscientific(cell);
  }

  private static String unscientific(String cell) {
    if (!SCIENTIFIC.matcher(cell).matches()) {
      return cell;
    }
    BigDecimal number = new BigDecimal(cell.replace(',', '.'));
    boolean whole = number.scale() >= 0 && number.stripTrailingZeros().scale() <= 0;
    return whole ? number.toBigInteger().toString() : cell;
  }

  /** The parts of a cell that may each be a local number, with the area code put before them. */
  static List<String> completed(String cell, String areaCode) {
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN.split(cell, -1)) {
      long digits = part.chars().filter(c -> c >= '0' && c <= '9').count();
      if (digits > 0 && (digits <= LONGEST_LOCAL || part.contains("x"))) {
        parts.add(areaCode + " " + part);
      }
    }
    return parts;
  }
}
