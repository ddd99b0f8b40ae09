package app.hardline.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The objections of a warm-up, as cards. One whose answer came at once is laid aside, one that was
 * stumbled over comes back soon.
 *
 * @param cards the one on top first
 */
public record Deck(List<Objection> cards) {
  /** So many others come before a card comes back. */
  private static final int COMES_BACK_AFTER = 2;

  /** Keeps the list from change. */
  public Deck {
    cards = List.copyOf(cards);
  }

  /**
   * The card on top.
   *
   * @return empty when all are laid aside
   */
  public Optional<Objection> top() {
    return cards.stream().findFirst();
  }

  /**
   * The deck when the answer came at once.
   *
   * @return without the card on top
   */
  public Deck known() {
    return new Deck(cards.subList(1, cards.size()));
  }

  /**
   * The deck when the answer didn't come at once.
   *
   * @return with the card on top a few places down
   */
  public Deck stumbled() {
    List<Objection> rest = new ArrayList<>(cards);
    Objection top = rest.removeFirst();
    rest.add(Math.min(COMES_BACK_AFTER, rest.size()), top);
    return new Deck(rest);
  }
}
