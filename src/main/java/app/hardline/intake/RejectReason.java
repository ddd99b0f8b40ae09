package app.hardline.intake;

/** Why a row is no prospect. */
public enum RejectReason {
  /** No name, no company and no phone, e-mail, site or profile. */
  NOTHING_TO_GO_BY,
  /** It names the columns once more. */
  HEADER_AGAIN,
  /** A total or a note below the rows. */
  FOOTER,
  /** It belongs to another table in the same file. */
  OTHER_TABLE;

  /**
   * Under which key the sentence for it stands.
   *
   * @return a key of {@code words.properties}
   */
  public String key() {
    return "screen.import.rejected." + name();
  }
}
