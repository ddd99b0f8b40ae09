package app.hardline.prospect;

/** Why a cell holds no number that can be dialed. */
public enum PhoneProblem {
  /** Letters, or fewer than three digits. */
  NO_NUMBER,
  /** Too few digits. */
  TOO_SHORT,
  /** A local number, whose area code isn't known. */
  NO_AREA_CODE,
  /** Too many digits. */
  TOO_LONG,
  /** A spreadsheet wrote it as {@code 2.1255E+09} and the digits are gone. */
  DIGITS_LOST,
  /** The right length, in a range that nobody has. */
  NOT_IN_USE,
  /** 911, 112 and their like. */
  EMERGENCY,
  /** A short code such as 311, or a code for the network. */
  SHORT_CODE,
  /** Charged to the caller at a premium. */
  PREMIUM_RATE
}
