package app.hardline.prospect;

import java.util.List;

/**
 * Which prospects, and in which order.
 *
 * @param place among whom
 * @param words beginnings of words or digits to find them by, as {@link ProspectSearch} does; blank
 *     for all. With words the newest come first
 * @param filters each has to hold
 * @param order how they are sorted
 */
public record Selection(Place place, String words, List<Filter> filters, Order order) {

  /** Keeps the filters from change. */
  public Selection {
    filters = List.copyOf(filters);
  }

  /**
   * Everybody.
   *
   * @return the newest first
   */
  public static Selection all() {
    return new Selection(new Place.Everywhere(), "", List.of(), Order.NEWEST);
  }

  /**
   * The same among others.
   *
   * @param other among whom
   * @return a selection
   */
  public Selection in(Place other) {
    return new Selection(other, words, filters, order);
  }

  /**
   * The same with other words.
   *
   * @param other what to find them by
   * @return a selection
   */
  public Selection found(String other) {
    return new Selection(place, other, filters, order);
  }

  /**
   * The same with other filters.
   *
   * @param other each has to hold
   * @return a selection
   */
  public Selection filtered(List<Filter> other) {
    return new Selection(place, words, other, order);
  }

  /**
   * The same in another order.
   *
   * @param other how they are sorted
   * @return a selection
   */
  public Selection sorted(Order other) {
    return new Selection(place, words, filters, other);
  }
}
