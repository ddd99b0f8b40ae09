package app.hardline.csv;

import java.util.Optional;

/**
 * How the cells of a file are parted. Line ends aren't part of it: any mixture is read.
 *
 * @param delimiter what stands between cells, one character or seldom two ({@code ", "}); empty for
 *     a file of one column
 * @param quote the character around cells that hold a delimiter, a line break or a quote
 * @param escape the character before a quote inside a quoted cell; the quote itself where quotes
 *     are doubled
 * @param blanksAroundQuotes whether blanks stand between delimiters and quotes ({@code a, "b"});
 *     they are no part of the cells then
 */
public record Dialect(
    Optional<String> delimiter, char quote, char escape, boolean blanksAroundQuotes) {

  /** RFC 4180: comma, cells in double quotes, quotes doubled. */
  public static final Dialect RFC_4180 = of(",");

  /**
   * A delimiter with double quotes that are doubled inside cells.
   *
   * @param delimiter what stands between cells
   * @return the dialect
   */
  public static Dialect of(String delimiter) {
    return new Dialect(Optional.of(delimiter), '"', '"', false);
  }

  /** Checks that a delimiter is no line end and no quote. */
  public Dialect {
    if (delimiter.isPresent() && !parts(delimiter.get(), quote)) {
      throw new IllegalArgumentException("no delimiter: " + delimiter.get());
    }
  }

  /** Whether blanks part the cells, so that every name of two words is one cell too many. */
  boolean isPartedByBlanks() {
    return delimiter.filter(" "::equals).isPresent();
  }

  /**
   * Whether a text can stand between cells.
   *
   * @param delimiter the text
   * @param quote the quote of the dialect
   * @return false for nothing, line ends and what holds the quote
   */
  static boolean parts(String delimiter, char quote) {
    return !delimiter.isEmpty()
        && delimiter.indexOf('\n') < 0
        && delimiter.indexOf('\r') < 0
        && delimiter.indexOf(quote) < 0;
  }
}
