package app.hardline.intake;

/**
 * A row of a file that isn't imported yet, as it would be stored, and what would become of it.
 *
 * @param row in order
 * @param fate what would become of it
 */
public record PreviewRow(CleanRow row, Fate fate) {

  /** What would become of a row. */
  public sealed interface Fate {}

  /**
   * A new prospect.
   *
   * @param callable whether there is a number that may be dialed
   */
  public record Added(boolean callable) implements Fate {}

  /**
   * It says more of somebody who is known.
   *
   * @param whom who that is
   * @param fills how many fields it adds
   * @param frees whether it brings the number for want of which an earlier row couldn't be called
   */
  public record Merged(Whom whom, int fills, boolean frees) implements Fate {}

  /**
   * It says nothing new of somebody who is known.
   *
   * @param whom who that is
   */
  public record Duplicate(Whom whom) implements Fate {}

  /**
   * It is no prospect.
   *
   * @param reason why
   */
  public record Rejected(RejectReason reason) implements Fate {}

  /** Who is known. */
  public sealed interface Whom {}

  /**
   * An earlier row of the same file.
   *
   * @param line where it starts
   */
  public record Line(long line) implements Whom {}

  /**
   * Somebody in the database.
   *
   * @param id of the prospect
   */
  public record Prospect(long id) implements Whom {}
}
