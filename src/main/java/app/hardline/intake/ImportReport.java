package app.hardline.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What an import has done, or would do.
 *
 * @param file absolute path of the file
 * @param list name of the call list
 * @param encoding IANA name of the encoding it was read with
 * @param delimiter what stands between cells; empty for a file of one column
 * @param headerLine which record from the top is the header, 1 the first; empty without one
 * @param columns all columns, in the file's order
 * @param rowsRead every record below the header that isn't blank: the sum of the next four
 * @param added prospects that weren't known
 * @param merged rows that said more of somebody who is known
 * @param duplicates rows that said nothing new of somebody who is known
 * @param rejected rows that are no prospect
 * @param notCallable of those added, how many nobody can call: no number that can be dialed, or
 *     do-not-call
 * @param rejectedRows the first of the rejected ones
 * @param importId to undo it by; empty for a dry run
 * @param seconds how long it took until every row was stored and could be called
 */
public record ImportReport(
    String file,
    String list,
    String encoding,
    Optional<String> delimiter,
    OptionalInt headerLine,
    List<ColumnReport> columns,
    long rowsRead,
    long added,
    long merged,
    long duplicates,
    long rejected,
    long notCallable,
    List<RejectedRow> rejectedRows,
    OptionalLong importId,
    double seconds) {

  /**
   * One column.
   *
   * @param header as the file has it
   * @param field what it was read as; empty when it was kept as a custom field
   * @param phones what its cells hold; only for phones
   */
  public record ColumnReport(String header, Optional<Field> field, Optional<PhoneCounts> phones) {}

  /**
   * A row that is no prospect.
   *
   * @param line where it starts in the file
   * @param reason why
   * @param cells its text
   */
  public record RejectedRow(long line, RejectReason reason, List<String> cells) {}

  /** Checks that every row is counted once. */
  public ImportReport {
    columns = List.copyOf(columns);
    rejectedRows = List.copyOf(rejectedRows);
    if (rowsRead != added + merged + duplicates + rejected) {
      throw new IllegalStateException("a row was counted twice or not at all");
    }
  }
}
