package app.hardline.prospect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what lists have in their phone columns. A cell is read with the row's own country first and
 * then with the region; it is never refused: what can't be dialed is kept, with the reason. Safe
 * for any thread, and worth keeping: it learns the ranges in use as it reads.
 */
public final class PhoneReader {
  /** A cell with that many digits may hold a second number beside a valid one. */
  private static final int TWO_NUMBERS = 17;

  private final Region region;
  private final String areaCode;
  private final PlainNumbers plainNumbers = new PlainNumbers();

  /**
   * A reader for numbers of a region.
   *
   * @param region for rows that name no country
   */
  public PhoneReader(Region region) {
    this(region, "");
  }

  /**
   * A reader that completes local numbers.
   *
   * @param region for rows that name no country
   * @param areaCode put before numbers that lack one; digits, or empty
   * @throws IllegalArgumentException when the area code isn't up to five digits
   */
  public PhoneReader(Region region, String areaCode) {
    if (!areaCode.matches("[0-9]{0,5}")) {
      throw new IllegalArgumentException("an area code is up to five digits");
    }
    this.region = region;
    this.areaCode = areaCode;
  }

  /**
   * The region that numbers are read with.
   *
   * @return as given
   */
  public Region region() {
    return region;
  }

  /**
   * Reads a cell of a row that names no country.
   *
   * @param cell any text
   * @return what it holds
   */
  public PhoneCell read(String cell) {
    return read(cell, Optional.empty());
  }

  /**
   * Reads a cell.
   *
   * @param cell any text
   * @param country the row's own, if it names one
   * @return what it holds
   */
  public PhoneCell read(String cell, Optional<Region> country) {
    String text = strip(cell);
    if (text.isEmpty()) {
      return new PhoneCell("", false, false, false, List.of(), Optional.empty());
    }
    Region first = country.orElse(region);
    LibraryReading.Reading reading = asItStands(text, first);
    if (!reading.valid() && !first.equals(region)) {
      LibraryReading.Reading second = asItStands(text, region);
      reading = second.valid() || (second.possible() && !reading.possible()) ? second : reading;
    }
    return reading.valid() ? valid(text, first, reading) : repaired(text, first, reading);
  }

  private LibraryReading.Reading asItStands(String text, Region where) {
    LibraryReading.Reading plain = plainNumbers.read(text, where);
    return plain != null ? plain : LibraryReading.of(text, where);
  }

  private PhoneCell valid(String text, Region first, LibraryReading.Reading reading) {
    Set<PhoneCell.Found> numbers = new LinkedHashSet<>();
    PhoneNumber number = reading.number();
    if (number != null) {
      numbers.add(new PhoneCell.Found(number, reading.dialable()));
    }
    if (text.length() > TWO_NUMBERS
        && text.chars().filter(Character::isDigit).count() > TWO_NUMBERS) {
      numbers.addAll(LibraryReading.within(text, first));
    }
    return cell(text, first, reading, false, numbers);
  }

  private PhoneCell repaired(String text, Region first, LibraryReading.Reading reading) {
    Set<PhoneCell.Found> numbers = new LinkedHashSet<>();
    String plain = PhoneRepairs.plain(text);
    if (!plain.equals(text)) {
      addValid(asItStands(plain, first), numbers);
    }
    if (numbers.isEmpty()) {
      numbers.addAll(LibraryReading.within(text, first));
    }
    if (numbers.isEmpty() && !first.equals(region)) {
      numbers.addAll(LibraryReading.within(text, region));
    }
    if (numbers.isEmpty() && !areaCode.isEmpty()) {
      for (String completed : PhoneRepairs.completed(plain, areaCode)) {
        addValid(asItStands(completed, region), numbers);
      }
    }
    boolean repaired = !numbers.isEmpty();
    PhoneNumber possible = reading.number();
    if (!repaired && possible != null) {
      numbers.add(new PhoneCell.Found(possible, false));
    }
    return cell(text, first, reading, repaired, numbers);
  }

  private static void addValid(LibraryReading.Reading reading, Set<PhoneCell.Found> numbers) {
    PhoneNumber number = reading.number();
    if (reading.valid() && number != null) {
      numbers.add(new PhoneCell.Found(number, reading.dialable()));
    }
  }

  private static PhoneCell cell(
      String text,
      Region first,
      LibraryReading.Reading reading,
      boolean repaired,
      Set<PhoneCell.Found> numbers) {
    List<PhoneCell.Found> found = new ArrayList<>(numbers);
    Optional<PhoneProblem> problem =
        found.stream().anyMatch(PhoneCell.Found::dialable)
            ? Optional.empty()
            : Optional.of(problem(text, first));
    return new PhoneCell(text, reading.possible(), reading.valid(), repaired, found, problem);
  }

  private static PhoneProblem problem(String text, Region first) {
    return PhoneRepairs.digitsLost(text)
        ? PhoneProblem.DIGITS_LOST
        : LibraryReading.problem(text, first);
  }

  /** Takes away blanks of every kind, and the marks of direction that web pages leave. */
  private static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || (c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT));
  }
}
