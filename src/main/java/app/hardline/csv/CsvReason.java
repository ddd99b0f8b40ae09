package app.hardline.csv;

import app.hardline.words.Reason;

/**
 * Why a file can't be read as CSV. Each sentence names the file as its first argument, except
 * {@link #UNKNOWN_ENCODING}, which names the encoding.
 */
public enum CsvReason implements Reason {
  /** There is no such file. */
  MISSING,
  /** The path leads to a folder, or to something else that isn't a file. */
  FOLDER,
  /** The file may not be read, or the disk fails. */
  UNREADABLE,
  /** The file holds nothing, or nothing but blanks. */
  EMPTY,
  /** A header and nothing under it: for callers that need rows, {@link CsvFile#open} takes it. */
  NO_ROWS,
  /** The file holds no text. */
  BINARY,
  /** The file is a workbook of a spreadsheet program. */
  WORKBOOK,
  /** The file was changed, shortened or removed while it was read. */
  CHANGED,
  /** The encoding that was asked for isn't known. Argument: its name. */
  UNKNOWN_ENCODING,
  /** The delimiter that was asked for can't part cells: nothing, a quote or a line end. */
  BAD_DELIMITER,
  /** The file ends before the header line that was asked for. Arguments: file, header line. */
  NO_SUCH_HEADER_LINE,
  /** A clean copy would take the place of the file that it is made from. */
  ONTO_ITSELF,
  /** A file can't be written. */
  NOT_WRITTEN,
}
