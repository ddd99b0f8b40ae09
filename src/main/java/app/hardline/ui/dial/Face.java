package app.hardline.ui.dial;

import app.hardline.compliance.CallingWindow;
import app.hardline.compliance.Occasion;
import app.hardline.prospect.PhoneNumber;
import java.util.List;

/**
 * A card in words. What isn't known is empty.
 *
 * @param name who it is
 * @param company where they work; empty too where that is the name already
 * @param position what they are there and where that is, on one line
 * @param window when they may be called on their present day, in their own zone
 * @param occasion what for
 * @param practice whether they are made up and can be called at any time
 * @param elsewhere where their number is, when that isn't where they are
 * @param lines the numbers that may be dialed, in the order in which they are offered
 * @param promise what was promised to them, as a sentence
 * @param facts what else is known
 * @param website as the list had it
 * @param linkedin as the list had it
 * @param search the words by which the web is searched for the company
 * @param history earlier calls, the newest first
 */
record Face(
    String name,
    String company,
    String position,
    CallingWindow window,
    Occasion occasion,
    boolean practice,
    String elsewhere,
    List<Line> lines,
    String promise,
    List<Fact> facts,
    String website,
    String linkedin,
    String search,
    List<Past> history) {

  /** A number as it is read out here, and whose it is. */
  record Line(PhoneNumber number, String shown, String kind) {}

  /** Something that is known, as the list had it. */
  record Fact(String name, String value) {}

  /** An earlier call: the day, how it ended, what was noted. */
  record Past(String day, String outcome, String note) {}
}
