package app.hardline.intake;

/**
 * Something that was done to a cell, to be underlined and said.
 *
 * @param column index of the cell's column
 * @param kind what was done
 * @param before the cell as it was
 * @param after what is stored
 */
public record Change(int column, Kind kind, String before, String after) {
  /** What can be done to a cell. */
  public enum Kind {
    /** Letters that were read in the wrong encoding were repaired. */
    LETTERS_REPAIRED,
    /** Capitals, or small letters, were made a usual name. */
    NAME_IN_ORDER,
    /** A ZIP code got back the zeros that a spreadsheet took. */
    ZEROS_PUT_BACK,
    /** The extension was read from the number. */
    EXTENSION_READ,
    /** The cell held several numbers, all were kept. */
    SEVERAL_NUMBERS,
    /** The number was found in other text, completed or put together. */
    NUMBER_REPAIRED,
    /** The number stands in another column too, and was kept once. */
    SAME_NUMBER,
    /** No number in the cell can be dialed. */
    NOT_DIALABLE,
    /** The cell isn't what its column is, and was kept under the header's name. */
    KEPT_AS_OWN_FIELD,
    /** The figure or range was written as usual. */
    FIGURE_IN_ORDER
  }
}
