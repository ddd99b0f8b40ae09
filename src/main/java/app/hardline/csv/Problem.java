package app.hardline.csv;

/** What was wrong with a row as it stands in the file, and what was made of it. */
public enum Problem {
  /** A separator too many was taken out: its cell was put together, or the empty cell dropped. */
  SEPARATOR_TAKEN_OUT,
  /** A separator that was lost was put back where the neighbours show it. */
  SEPARATOR_PUT_BACK,
  /** A quote that opens or closes nothing was kept as part of its cell. */
  STRAY_QUOTE,
  /** The row is parted by another delimiter than its neighbours. */
  OTHER_DELIMITER,
  /** Cells are missing at the end; they are empty. */
  TOO_SHORT,
  /** Cells beyond the header were left out, since nothing shows where they belong. */
  TOO_LONG,
  /** Bytes that don't belong to the encoding became the replacement character. */
  BROKEN_CHARACTERS,
  /** The row names the columns once more. */
  HEADER_AGAIN,
  /** A total, a note or another line below the rows that is no record. */
  FOOTER,
  /** The row begins or belongs to another table below the first. */
  OTHER_TABLE
}
