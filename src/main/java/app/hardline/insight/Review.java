package app.hardline.insight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the owner wrote about a week.
 *
 * @param week its Monday
 * @param answers to the three questions
 * @param written when, for the last time
 */
public record Review(LocalDate week, Answers answers, Instant written) {

  /**
   * Answers in the owner's words, any of which may be empty.
   *
   * @param worked what brought conversations
   * @param cost what cost dials
   * @param change the one thing to do otherwise in the week after
   */
  public record Answers(String worked, String cost, String change) {
    /** Nothing written. */
    public static final Answers NONE = new Answers("", "", "");

    /**
     * The same without blanks around them.
     *
     * @return answers that begin and end with a letter
     */
    public Answers stripped() {
      return new Answers(worked.strip(), cost.strip(), change.strip());
    }
  }
}
