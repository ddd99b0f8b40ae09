package app.hardline.ui.summary;

import app.hardline.ui.kit.Progression;
import app.hardline.ui.kit.SharesBar;
import java.util.List;

/**
 * A session that is over, in words.
 *
 * @param title what is over
 * @param when it was over
 * @param over which lists, and the aim
 * @param done what was done, large
 * @param beside how that stands to the aim
 * @param shares the outcomes as a bar
 * @param legend what each color of the bar stands for
 * @param columns heads of the table: this session, the last, the best, as far as there are any
 * @param rows of the table
 * @param today the day's dials
 * @param ofQuota the day's dials in words
 * @param toGo what is left today
 * @param promised what was promised
 * @param howFar how far the last talks got that were asked about; empty where none was
 * @param next what comes next, and who is first
 * @param start the name of the one next action
 */
public record Summary(
    String title,
    String when,
    String over,
    String done,
    String beside,
    List<SharesBar.Share> shares,
    List<Key> legend,
    List<String> columns,
    List<Row> rows,
    Progression today,
    String ofQuota,
    String toGo,
    List<Promise> promised,
    String howFar,
    String next,
    String start) {

  /** A color of the bar and what it stands for. */
  record Key(String color, String words) {}

  /** A row of the table: what is counted, and its figures in the order of the columns. */
  record Row(String name, List<String> figures) {}

  /** A promise: when, and what to whom. */
  record Promise(String at, String what) {}
}
