package app.hardline.compliance;

import app.hardline.words.Reason;

/** Why a rule of calling can't be changed. */
public enum ComplianceReason implements Reason {
  /** It isn't on do-not-call. */
  NO_ENTRY,
  /** Lifting an entry takes a reason. */
  NO_REASON,
  /** A text is empty. */
  NO_VALUE,
  /** A text may be a company, or anything; the scope has to be said. */
  UNCLEAR_VALUE,
  /** A text is nothing of the scope that was said. */
  NO_SUCH_VALUE,
  /** The owner's copy of the rules of calling can't be opened. */
  RULES_UNREADABLE,
  /** Something is there already where the rules of calling were to be written down. */
  RULES_FILE_THERE,
  /** The rules of calling can't be written down there. */
  RULES_NOT_WRITTEN,
  /** A line of the owner's copy of the rules of calling makes no sense. */
  RULES_BROKEN,
  /** The owner's copy lacks what holds where nothing else does. */
  RULES_INCOMPLETE,
  /** The file that is to prove the list can't be written. */
  PROOF_NOT_SAVED
}
