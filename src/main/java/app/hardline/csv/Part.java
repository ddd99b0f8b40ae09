package app.hardline.csv;

/** Which part of the file a row belongs to. Only {@link #RECORD} rows are sure to be records. */
public enum Part {
  /** A record of the table; as wide as the header. */
  RECORD,
  /** One more header row, right below the first or repeated further down. */
  HEADER,
  /** A total, a note or another line below the rows that is no record. */
  FOOTER,
  /**
   * A record below a repeat of the very same header: as wide as the header, and of the same kind.
   */
  RECORD_AGAIN,
  /** A row of another table below the first, its header included; of any width. */
  OTHER_TABLE
}
