package app.hardline.intake;

/** What a column is to the prospect. */
public sealed interface Meaning {

  /**
   * It fills a field.
   *
   * @param field which
   */
  record Fills(Field field) implements Meaning {}

  /**
   * It says something about the phone in another column of the same row.
   *
   * @param what it says
   * @param column index of the phone's column
   */
  record Qualifies(Qualifier what, int column) implements Meaning {}

  /** It is kept under its own header. */
  record Custom() implements Meaning {}

  /** What a column can say about a phone. */
  enum Qualifier {
    /** The area code, kept apart from the number. */
    AREA_CODE,
    /** The extension. */
    EXTENSION,
    /** Whose number it is: {@code Work}, {@code Mobile}. */
    LABEL,
    /** Whether that number must not be called. */
    DO_NOT_CALL
  }
}
