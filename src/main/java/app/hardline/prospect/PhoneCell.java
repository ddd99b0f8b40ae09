package app.hardline.prospect;

import java.util.List;
import java.util.Optional;

/**
 * What was read from one cell of a phone column.
 *
 * @param raw the cell, blanks around it taken away
 * @param possible whether libphonenumber calls the cell as it stands a possible number (the right
 *     length; a local one counts)
 * @param valid whether libphonenumber calls the cell as it stands a valid number (a range in use)
 * @param repaired whether only a repair of ours found a valid number
 * @param numbers what was read, in order, each once; may hold numbers that aren't valid
 * @param problem why none can be dialed; empty when one can
 */
public record PhoneCell(
    String raw,
    boolean possible,
    boolean valid,
    boolean repaired,
    List<Found> numbers,
    Optional<PhoneProblem> problem) {

  /**
   * A number in a cell.
   *
   * @param number with its extension
   * @param dialable whether it is valid and neither an emergency number nor charged at a premium
   */
  public record Found(PhoneNumber number, boolean dialable) {}

  /** Checks that it wasn't repaired without need, and keeps the numbers from change. */
  public PhoneCell {
    if (valid && repaired) {
      throw new IllegalArgumentException("what is valid as it stands isn't repaired");
    }
    numbers = List.copyOf(numbers);
  }

  /**
   * The cell as phones of a prospect.
   *
   * @param kind the column's
   * @return one for each number; one without a number when there is none, so that what was written
   *     is kept
   */
  public List<Phone> phones(PhoneKind kind) {
    if (numbers.isEmpty()) {
      return raw.isEmpty() ? List.of() : List.of(new Phone(kind, Optional.empty(), false, raw));
    }
    if (numbers.size() == 1) {
      return List.of(phone(kind, numbers.getFirst()));
    }
    return numbers.stream().map(found -> phone(kind, found)).toList();
  }

  private Phone phone(PhoneKind kind, Found found) {
    return new Phone(kind, Optional.of(found.number()), found.dialable(), raw);
  }
}
