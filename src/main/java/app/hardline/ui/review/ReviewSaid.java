package app.hardline.ui.review;

import app.hardline.ui.kit.Progression;
import java.util.List;

/**
 * The review of a week, worded.
 *
 * @param now the day and the time
 * @param stands how the week ended, or that it isn't over
 * @param verdict the same in words; empty without a quota
 * @param week which
 * @param dials against the quota
 * @param dialsBefore the week before
 * @param progression the same to be drawn
 * @param conversations how many, and what is usual
 * @param meetings how many, and what is usual
 * @param promises how many were kept, and who is still to be called
 * @param wrote when the answers beside the questions were written
 * @param questions three
 */
record ReviewSaid(
    String now,
    Stands stands,
    String verdict,
    String week,
    String dials,
    String dialsBefore,
    Progression progression,
    Figure conversations,
    Figure meetings,
    Figure promises,
    String wrote,
    List<Question> questions) {

  ReviewSaid {
    questions = List.copyOf(questions);
  }

  /** How the week stands against its quota. */
  enum Stands {
    NOTHING_ASKED,
    OPEN,
    MET,
    MISSED
  }

  /**
   * A number with what it is compared with.
   *
   * @param number how many
   * @param before how many in the week before, may be empty
   * @param compared a sentence
   */
  record Figure(String number, String before, String compared) {}

  /**
   * A name and its figure.
   *
   * @param name what is counted
   * @param figure how many
   */
  record Pair(String name, String figure) {}

  /**
   * One question.
   *
   * @param asks the question
   * @param before what was answered before
   * @param pairs this week's figures
   * @param says what they come to, may be empty
   */
  record Question(String asks, String before, List<Pair> pairs, String says) {
    Question {
      pairs = List.copyOf(pairs);
    }
  }
}
