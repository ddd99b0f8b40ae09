package app.hardline.intake;

import app.hardline.prospect.PhoneCell;

/**
 * How many cells of a phone column hold what.
 *
 * @param nonempty more than blanks
 * @param possible the right length, as libphonenumber says of the cell as it stands
 * @param valid a number in use, as libphonenumber says of the cell as it stands
 * @param repaired a valid number that only our repairs found
 */
public record PhoneCounts(long nonempty, long possible, long valid, long repaired) {
  static final PhoneCounts NONE = new PhoneCounts(0, 0, 0, 0);

  PhoneCounts and(PhoneCell cell) {
    return new PhoneCounts(
        nonempty + 1,
        possible + (cell.possible() ? 1 : 0),
        valid + (cell.valid() ? 1 : 0),
        repaired + (cell.repaired() ? 1 : 0));
  }
}
