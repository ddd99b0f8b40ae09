package app.hardline.ui.palette;

import java.util.List;
import java.util.Optional;
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
   * Whom it is about.
   *
   * @return name and company, before the field; empty where nobody is chosen yet
   */
  default String about() {
    return "";
  }

  /**
   * Dials whom it is about.
   *
   * @return empty where nobody is chosen yet, or who has no number for it
   */
  default Optional<Runnable> call() {
    return Optional.empty();
  }

  /**
   * Offers lines for what is typed; what takes a look at the disk comes later.
   *
   * @param typed so far
   * @param show takes the lines, on the screen's thread; more than once
   */
  void offer(String typed, Consumer<List<Row>> show);
}
