package app.hardline.compliance;

import app.hardline.words.Reason;

/** Why a rule of calling can't be changed. */
public enum ComplianceReason implements Reason {
  /** It isn't on do-not-call. */
  NO_ENTRY,
  /** Lifting an entry takes a reason. */
  NO_REASON
}
