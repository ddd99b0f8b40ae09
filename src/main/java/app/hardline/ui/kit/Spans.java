package app.hardline.ui.kit;

import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalTime;
import java.util.List;

/** Words for the time from one hour to another. */
public final class Spans {
  private final Words words;
  private final Figures figures;

  /**
   * Words for spans.
   *
   * @param words the sentences
   * @param figures the form of times
   */
  public Spans(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /**
   * A span in short.
   *
   * @param from its begin
   * @param to its end
   * @return as in 8:30 to 10:00
   */
  public String brief(LocalTime from, LocalTime to) {
    return words.say("screen.span", figures.clock(from), figures.clock(to));
  }

  /**
   * A span in full.
   *
   * @param from its begin
   * @param to its end
   * @return as in 8:30 to 10:00 AM
   */
  public String inFull(LocalTime from, LocalTime to) {
    boolean sameHalf = from.isBefore(LocalTime.NOON) == to.isBefore(LocalTime.NOON);
    return words.say(
        "screen.span", sameHalf ? figures.clock(from) : figures.time(from), figures.time(to));
  }

  /**
   * Some things in a row.
   *
   * @param each one at least
   * @return as in a, b and c
   */
  public String and(List<String> each) {
    int last = each.size() - 1;
    return last == 0
        ? each.getFirst()
        : words.say("screen.and", String.join(", ", each.subList(0, last)), each.get(last));
  }
}
