package app.hardline.intake;

import app.hardline.csv.Row;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Details;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Region;
import java.util.List;
import java.util.Optional;

/** A row as it will be stored, and what was done to it. */
public final class CleanRow {
  private final long line;
  private final List<String> cells;
  private final Details details;
  private final Optional<Region> country;
  private final List<ReadPhone> phoneCells;
  private final DoNotCallFlags doNotCall;
  private final Optional<RejectReason> rejected;
  private final List<Change> changes;

  /**
   * Flags that the file itself sets.
   *
   * @param person whether the person must not be called at all
   * @param numbers those that must not be called
   */
  public record DoNotCallFlags(boolean person, List<PhoneNumber> numbers) {
    static final DoNotCallFlags NONE = new DoNotCallFlags(false, List.of());

    /** Keeps the numbers from change. */
    public DoNotCallFlags {
      numbers = List.copyOf(numbers);
    }
  }

  CleanRow(
      Row row,
      Details details,
      Optional<Region> country,
      List<ReadPhone> phoneCells,
      DoNotCallFlags doNotCall,
      Optional<RejectReason> rejected,
      List<Change> changes) {
    this.line = row.line();
    this.cells = row.cells();
    this.details = details;
    this.country = country;
    this.phoneCells = phoneCells;
    this.doNotCall = doNotCall;
    this.rejected = rejected;
    this.changes = changes;
  }

  /**
   * Where the row starts in the file.
   *
   * @return the physical line, 1 the first
   */
  public long line() {
    return line;
  }

  /**
   * What the row says of the prospect.
   *
   * @return in order
   */
  public Details details() {
    return details;
  }

  /**
   * The row as it stands in the file.
   *
   * @return the text of each cell
   */
  public List<String> cells() {
    return cells;
  }

  /**
   * The country whose rules hold for the prospect.
   *
   * @return the row's own, or the list's where the state is one of its states; empty when nothing
   *     in the address tells it
   */
  public Optional<Region> country() {
    return country;
  }

  /**
   * One text of the prospect.
   *
   * @param attribute which
   * @return empty when the row doesn't say
   */
  public String text(Attribute attribute) {
    return details.text(attribute);
  }

  /**
   * What was read from the cells of the phone columns.
   *
   * @return in the file's order, empty cells left out
   */
  public List<ReadPhone> phoneCells() {
    return phoneCells;
  }

  /**
   * Who must not be called, by the file's own columns.
   *
   * @return the flags that are set
   */
  public DoNotCallFlags doNotCall() {
    return doNotCall;
  }

  /**
   * Why the row is no prospect.
   *
   * @return empty when it is one
   */
  public Optional<RejectReason> rejected() {
    return rejected;
  }

  /**
   * What was done to the cells.
   *
   * @return in the order of the columns
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Whether a number can be dialed.
   *
   * @return false too when the file forbids all of them
   */
  public boolean callable() {
    return !doNotCall.person()
        && details.phones().stream()
            .filter(Phone::valid)
            .flatMap(phone -> phone.number().stream())
            .anyMatch(number -> !doNotCall.numbers().contains(number));
  }

  @Override
  public String toString() {
    return "line " + line;
  }
}
