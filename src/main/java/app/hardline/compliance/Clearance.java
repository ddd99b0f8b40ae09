package app.hardline.compliance;

/** Whether a number may be dialed now. */
public sealed interface Clearance permits Cleared, Barred, OutsideWindow {}
