package app.hardline.compliance;

import app.hardline.words.Reason;

/** Why a rule of calling can't be changed. */
public enum ComplianceReason implements Reason {
  /** It isn't on do-not-call. */
  NO_ENTRY,
  /** Lifting an entry takes a reason. */
  NO_REASON,
  /** A text may be a company, or anything; the scope has to be said. */
  UNCLEAR_VALUE,
  /** A text is nothing of the scope that was said. */
  NO_SUCH_VALUE
}
