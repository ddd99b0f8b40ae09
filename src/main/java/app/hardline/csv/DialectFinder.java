package app.hardline.csv;

import java.util.Comparator;
import java.util.stream.Stream;

/** Finds the dialect of a file from a sample of its text. */
final class DialectFinder {

  private DialectFinder() {}

  static Dialect find(String sample, ReadAs hints) {
    String delimiter =
        hints
            .delimiter()
            .orElseGet(() ->
                Stream.of(",", ";", "\t", "|")
                    .max(
                        Comparator.comparingLong(
                            d -> sample.chars().filter(c -> c == d.charAt(0)).count()))
                    .orElseThrow());
    return new Dialect(java.util.Optional.of(delimiter), hints.quote().orElse('"'), '"', false);
  }
}
