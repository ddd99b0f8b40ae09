package app.hardline.ui.prospects;

import app.hardline.prospect.Place;

/**
 * A list on the left.
 *
 * @param place among whom it shows
 * @param name of the list
 * @param prospects how many are on it
 * @param called how many of them were called at least once
 */
record ListLine(Place place, String name, long prospects, long called) {

  /** How much of it has been called, from 0 to 1. */
  double used() {
    return prospects == 0 ? 0 : (double) called / prospects;
  }
}
