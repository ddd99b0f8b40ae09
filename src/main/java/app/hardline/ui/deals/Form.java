package app.hardline.ui.deals;

import app.hardline.pipeline.Deal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the pane over the board asks for.
 *
 * @param asks what it is for
 * @param deal which deal; empty for a new one
 */
record Form(Asks asks, Optional<Deal> deal) {

  /** A line of the pane. */
  enum Field {
    COMPANY,
    TITLE,
    MRR,
    ONE_TIME,
    GROSS_PROFIT,
    NEXT,
    NEXT_ON,
    WHY
  }

  /** What a pane is for. */
  enum Asks {
    /** A deal by hand. */
    NEW,
    /** What is said of a deal. */
    EDIT,
    /** What it was won with. */
    WIN,
    /** Why it is lost. */
    LOSE;

    Set<Field> fields() {
      return switch (this) {
        case NEW -> EnumSet.of(Field.COMPANY, Field.TITLE, Field.MRR, Field.NEXT, Field.NEXT_ON);
        case EDIT -> EnumSet.complementOf(EnumSet.of(Field.COMPANY, Field.WHY));
        case WIN -> EnumSet.of(Field.MRR, Field.ONE_TIME, Field.GROSS_PROFIT);
        case LOSE -> EnumSet.of(Field.WHY);
      };
    }
  }
}
