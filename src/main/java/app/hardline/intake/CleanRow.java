package app.hardline.intake;

import app.hardline.prospect.Attribute;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row as it will be stored, and what was done to it. */
public final class CleanRow {
  private final long line;
  private final Map<Attribute, String> texts;
  private final List<Phone> phones;
  private final List<ReadPhone> phoneCells;
  private final Map<String, String> custom;
  private final List<String> tags;
  private final DoNotCallFlags doNotCall;
  private final Optional<ZoneId> zone;
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
      long line,
      Map<Attribute, String> texts,
      List<Phone> phones,
      List<ReadPhone> phoneCells,
      Map<String, String> custom,
      List<String> tags,
      DoNotCallFlags doNotCall,
      Optional<ZoneId> zone,
      Optional<RejectReason> rejected,
      List<Change> changes) {
    this.line = line;
    this.texts = texts;
    this.phones = phones;
    this.phoneCells = phoneCells;
    this.custom = custom;
    this.tags = tags;
    this.doNotCall = doNotCall;
    this.zone = zone;
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
   * One text of the prospect.
   *
   * @param attribute which
   * @return empty when the row doesn't say
   */
  public String text(Attribute attribute) {
    return texts.getOrDefault(attribute, "");
  }

  /**
   * The prospect's phones, each number once, in the order in which they are offered.
   *
   * @return those that can't be dialed too
   */
  public List<Phone> phones() {
    return phones;
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
   * Cells that are kept under their header's name.
   *
   * @return header to text, empty cells left out
   */
  public Map<String, String> custom() {
    return custom;
  }

  /**
   * Words to find the prospect by.
   *
   * @return each once
   */
  public List<String> tags() {
    return tags;
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
   * The prospect's time zone.
   *
   * @return empty when nothing tells it
   */
  public Optional<ZoneId> zone() {
    return zone;
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
        && phones.stream()
            .filter(Phone::valid)
            .flatMap(phone -> phone.number().stream())
            .anyMatch(number -> !doNotCall.numbers().contains(number));
  }

  Identity identity() {
    List<PhoneNumber> numbers =
        phones.stream().filter(Phone::valid).flatMap(phone -> phone.number().stream()).toList();
    return Identity.of(
        text(Attribute.FIRST_NAME),
        text(Attribute.LAST_NAME),
        text(Attribute.COMPANY),
        text(Attribute.CITY),
        text(Attribute.STATE),
        text(Attribute.EMAIL),
        numbers);
  }

  @Override
  public String toString() {
    return "line " + line;
  }
}
