package app.hardline.store;

import app.hardline.words.Reason;

/** Why the data can't be opened, read or written. */
public enum StoreReason implements Reason {
  /** The folder can't be made or written. Names the folder. */
  FOLDER_NOT_WRITABLE,
  /** There is a file in the folder's place. Names it. */
  NOT_A_FOLDER,
  /** The file is no Hardline database. Names the file. */
  FOREIGN,
  /** The file was written by a newer Hardline. Names the file's version and the one known here. */
  NEWER,
  /** The file is damaged. Names the file. */
  DAMAGED,
  /** No space is left on the disk. */
  DISK_FULL,
  /** The file can be read but not written. */
  READ_ONLY,
  /** Another program holds the file: for over five seconds, or while its tables have to change. */
  BUSY,
  /** The disk failed. */
  DISK_FAILED,
  /** A window has this data open already. Names the folder. */
  WINDOW_OPEN,
  /** The native library of the database can't be loaded. */
  ENGINE_MISSING
}
