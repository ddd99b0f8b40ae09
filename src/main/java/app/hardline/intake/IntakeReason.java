package app.hardline.intake;

import app.hardline.words.Reason;

/** Why an import can't be made, or not be undone. */
public enum IntakeReason implements Reason {
  /** A header and nothing under it. Argument: the file. */
  NO_ROWS,
  /** There is no such column. Argument: the header that was asked for. */
  UNKNOWN_HEADER,
  /** There is no such field. Argument: its name. */
  UNKNOWN_FIELD,
  /** There is no such import. Argument: its id. */
  UNKNOWN_IMPORT,
  /** The import was undone before. Argument: its id. */
  UNDONE_BEFORE,
  /** The list is the one for practice. Argument: its name. */
  PRACTICE_LIST,
  /** The owner has a list with the name of the practice list. Argument: its name. */
  NAME_TAKEN,
  /** The folder for temporary files can't be written. */
  NO_TEMPORARY_FILE,
  /** There is no such region. Argument: its code. */
  BAD_REGION,
  /** An area code is digits. Argument: what was given. */
  BAD_AREA_CODE,
  /** The rejected rows can't be saved there. Argument: the file. */
  REJECTS_NOT_SAVED,
  /** The rejected rows would take the place of the list that they are from. Argument: the file. */
  REJECTS_OVER_LIST,
  /** An import, or the undo of one, is under way in this or another process. */
  UNDER_WAY
}
