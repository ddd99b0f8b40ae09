package app.hardline.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many people a company has and what it earns, as lists write it and spreadsheets spoil it. */
final class CompanySize {
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,3}(?:[,.' ][0-9]{3})+|[0-9]+(?:\\.0+)?");
  private static final Pattern RANGE =
      Pattern.compile("([0-9][0-9,.]*)\\s*(?:-|–|—|to|bis)\\s*([0-9][0-9,.]*)");
  private static final Pattern OPEN =
      Pattern.compile("(?:>|over|more than)?\\s*([0-9][0-9,.]*)\\s*\\+?");
  private static final Pattern DATE =
      Pattern.compile("(?:([0-9]{1,2})-([A-Za-z]{3}))|(?:([A-Za-z]{3})-([0-9]{1,2}))");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern FIGURE = Pattern.compile("\\$?\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private CompanySize() {}

  /**
   * A number ({@code 1100}), a range ({@code 11-50}) or an open one ({@code 10001+}); empty when
   * the text is none of them.
   */
  static Optional<String> employees(String text) {
    if (isDigits(text)) {
      return Optional.of(text);
    }
    String small = text.toLowerCase(Locale.ROOT).replace("employees", "").strip();
    Matcher range = RANGE.matcher(small);
    if (range.matches()) {
      return Optional.of(digits(range.group(1)) + "-" + digits(range.group(2)));
    }
    Matcher date = DATE.matcher(small);
    if (date.matches()) {
      return fromDate(date);
    }
    if (NUMBER.matcher(small).matches()) {
      return Optional.of(digits(small));
    }
    Matcher open = OPEN.matcher(small);
    return open.matches() ? Optional.of(digits(open.group(1)) + "+") : Optional.empty();
  }

  /** A figure given in thousands, in full; any other text as it is. */
  static String timesThousand(String text) {
    Matcher figure = FIGURE.matcher(text);
    return figure.matches()
        ? new BigDecimal(figure.group(1).replace(",", ""))
            .multiply(THOUSAND)
            .toBigInteger()
            .toString()
        : text;
  }

  /** {@code 2-Oct} and {@code Nov-50} are what a spreadsheet makes of 2-10 and 11-50. */
  private static Optional<String> fromDate(Matcher date) {
    boolean dayFirst = date.group(1) != null;
    int month = MONTHS.indexOf(dayFirst ? date.group(2) : date.group(3)) + 1;
    if (month == 0) {
      return Optional.empty();
    }
    return Optional.of(dayFirst ? date.group(1) + "-" + month : month + "-" + date.group(4));
  }

  private static String digits(String number) {
    return number.replaceAll("\\.0+$", "").replaceAll("[^0-9]", "");
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
