package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.prospect.Prospect;

/**
 * What a session has logged.
 *
 * @param prospect with whom
 * @param call as it is kept
 */
public record Logged(Prospect prospect, Call call) {}
