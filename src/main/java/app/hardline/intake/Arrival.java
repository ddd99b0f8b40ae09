package app.hardline.intake;

import app.hardline.prospect.Details;

/** What becomes of a row. */
sealed interface Arrival {

  /** It is nobody that is known. */
  record New() implements Arrival {}

  /**
   * It is somebody who is known, and says more of them.
   *
   * @param holder whom
   * @param known what is known of them so far
   * @param more what it adds
   * @param nameKey the holder's hash of company and name afterwards
   */
  record Merged(int holder, Known known, Details more, long nameKey) implements Arrival {

    /** How many fields it adds. The zone is told from other fields and isn't counted. */
    int fills() {
      return more.texts().size() + more.phones().size() + more.custom().size() + more.tags().size();
    }
  }

  /**
   * It is somebody who is known, and says nothing more.
   *
   * @param holder whom
   * @param known what is known of them
   */
  record Duplicate(int holder, Known known) implements Arrival {}

  /**
   * It is no prospect.
   *
   * @param reason why
   */
  record Rejected(RejectReason reason) implements Arrival {}
}
