package app.hardline.ui.deals;

import java.util.List;

/**
 * A lane as the board shows it.
 *
 * @param lane which
 * @param count how many deals are in it
 * @param sum what they are worth a month; empty where that isn't known of any
 * @param cards the deals, those above all that are to be looked at first
 * @param more what is said of those that aren't shown; empty where all are
 */
record LaneCards(Lane lane, int count, String sum, List<Card> cards, String more) {

  LaneCards {
    cards = List.copyOf(cards);
  }
}
