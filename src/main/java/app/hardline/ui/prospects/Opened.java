package app.hardline.ui.prospects;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.QueueState;
import java.util.List;

/**
 * The record of one prospect, worded.
 *
 * @param who the prospect
 * @param name of the person, or else of the company
 * @param company empty where it is the name
 * @param state what the queue will do
 * @param numbers in the order in which they are offered
 * @param facts what else is known
 * @param next what comes next; empty where nothing does
 * @param calls the newest first
 * @param origin where the prospect came from; empty where that isn't known
 */
record Opened(
    Prospect who,
    String name,
    String company,
    QueueState state,
    List<Line> numbers,
    List<Fact> facts,
    String next,
    List<Past> calls,
    String origin) {

  /**
   * A number.
   *
   * @param kind whose it is
   * @param text as it is read aloud
   * @param good whether it can be dialed
   */
  record Line(String kind, String text, boolean good) {}

  /**
   * Something that is known.
   *
   * @param name of what
   * @param value never empty
   */
  record Fact(String name, String value) {}

  /**
   * A call.
   *
   * @param day on which it was
   * @param outcome how it ended
   * @param length in words; empty when they didn't talk
   * @param note what was noted
   */
  record Past(String day, String outcome, String length, String note) {}
}
