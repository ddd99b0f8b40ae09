package app.hardline.compliance;

/** What somebody is called for, as far as it decides when they may be. */
public enum Occasion {
  /** A callback that is due, or a meeting to be confirmed: only the law's fence counts. */
  AGREED,
  /** Anything else: the owner's hours count, within the law's fence. */
  COLD
}
