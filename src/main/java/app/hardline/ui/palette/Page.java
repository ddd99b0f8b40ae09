package app.hardline.ui.palette;

import java.util.List;
import java.util.function.Consumer;

/** What the palette asks at one step, and what it offers for what is typed. */
interface Page {

  /**
   * What is asked.
   *
   * @return stands in the empty field
   */
  String prompt();

  /**
   * Offers lines for what is typed; what takes a look at the disk comes later.
   *
   * @param typed so far
   * @param show takes the lines, on the screen's thread; more than once
   */
  void offer(String typed, Consumer<List<Row>> show);
}
