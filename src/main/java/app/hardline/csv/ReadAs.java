package app.hardline.csv;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the person says about a file; whatever is left out is found by itself.
 *
 * @param encoding an IANA name such as {@code windows-1252}
 * @param delimiter one character, seldom two ({@code ", "}); a tab as the character itself
 * @param quote the character around cells that hold a delimiter
 * @param headerLine which record from the top is the header, 1 the first; 0 says that there is none
 */
public record ReadAs(
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<Character> quote,
    OptionalInt headerLine) {

  /** Nothing is said: all is found. */
  public static final ReadAs FOUND =
      new ReadAs(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

  /**
   * The same with an encoding.
   *
   * @param name an IANA name
   * @return a copy
   */
  public ReadAs withEncoding(String name) {
    return new ReadAs(Optional.of(name), delimiter, quote, headerLine);
  }

  /**
   * The same with a delimiter.
   *
   * @param text the delimiter itself
   * @return a copy
   */
  public ReadAs withDelimiter(String text) {
    return new ReadAs(encoding, Optional.of(text), quote, headerLine);
  }

  /**
   * The same with a quote.
   *
   * @param character the quote
   * @return a copy
   */
  public ReadAs withQuote(char character) {
    return new ReadAs(encoding, delimiter, Optional.of(character), headerLine);
  }

  /**
   * The same with a header line.
   *
   * @param record 1 the first record, 0 for no header
   * @return a copy
   */
  public ReadAs withHeaderLine(int record) {
    return new ReadAs(encoding, delimiter, quote, OptionalInt.of(record));
  }
}
