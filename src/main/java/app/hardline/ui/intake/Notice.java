package app.hardline.ui.intake;

import app.hardline.intake.Preview;

/** Something about a file that the person should know or decide before it is imported. */
sealed interface Notice {

  /** What was asked for can't be done. */
  record Trouble(String sentence) implements Notice {}

  /** The very same file was imported before. */
  record SameFile(Preview.SameFile before) implements Notice {}

  /** No row has a number that can be dialed. */
  record NobodyToCall(long rows) implements Notice {}

  /** Numbers lack an area code, or were completed by one. */
  record AreaCode(long numbers, String given) implements Notice {}

  /** A phone column holds much that is no phone. */
  record Doubtful(Preview.ColumnFigures column) implements Notice {}
}
