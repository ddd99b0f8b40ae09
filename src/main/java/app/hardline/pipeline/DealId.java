package app.hardline.pipeline;

import app.hardline.words.Refused;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which deal is meant. */
public sealed interface DealId {

  /**
   * A deal that was moved or made by hand.
   *
   * @param id given by the database
   */
  record Begun(long id) implements DealId {
    @Override
    public String text() {
      return Long.toString(id);
    }
  }

  /**
   * A meeting with which nothing was done on the board yet.
   *
   * @param meeting its id
   */
  record OfMeeting(long meeting) implements DealId {
    @Override
    public String text() {
      return "m" + meeting;
    }
  }

  /**
   * The id as it is shown and typed.
   *
   * @return such as {@code 7}, or {@code m12} for a meeting
   */
  String text();

  /**
   * Reads an id.
   *
   * @param text as {@link #text()} gives it
   * @return the id
   * @throws Refused with {@link PipelineReason#UNKNOWN_DEAL} when it is none
   */
  static DealId read(String text) {
    return Optional.of(Pattern.compile("(m?)(\\d{1,18})").matcher(text.strip()))
        .filter(Matcher::matches)
        .<DealId>map(match -> {
          long id = Long.parseLong(match.group(2));
          return match.group(1).isEmpty() ? new Begun(id) : new OfMeeting(id);
        })
        .orElseThrow(() -> new Refused(PipelineReason.UNKNOWN_DEAL, text));
  }
}
