package app.hardline.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a file of those who must not be called.
 *
 * @param file its absolute path
 * @param read how many rows it has
 * @param added how many entries were made
 * @param there how many were there before, or further up in the file
 * @param notUnderstood the rows that made none, at most {@link #MOST_SHOWN} of them
 * @param left how many rows made none
 */
public record DoNotCallReport(
    Path file, long read, long added, long there, List<NotUnderstood> notUnderstood, long left) {

  /** How many rows that made no entry are named. */
  public static final int MOST_SHOWN = 1_000;

  /** Keeps the rows from change. */
  public DoNotCallReport {
    notUnderstood = List.copyOf(notUnderstood);
  }

  /**
   * A row that made no entry.
   *
   * @param line where it starts in the file, 1 the first
   * @param why for what reason
   */
  public record NotUnderstood(long line, Why why) {}

  /** Why a row made no entry. */
  public enum Why {
    /** It holds no number, e-mail, domain or company. */
    NOTHING("nothing"),
    /** Its own column says that they may be called. */
    NOT_FLAGGED("notFlagged");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /**
     * The word for it on the command line.
     *
     * @return such as {@code notFlagged}
     */
    public String code() {
      return code;
    }
  }
}
