package app.hardline.csv;

import java.util.List;
import java.util.OptionalInt;

/** Finds where the table begins and what names its columns. */
final class HeaderFinder {

  private HeaderFinder() {}

  static Layout find(List<List<String>> records, OptionalInt asked) {
    int first = 0;
    while (first < records.size() - 1 && records.get(first).stream().allMatch(String::isBlank)) {
      first++;
    }
    if (asked.isPresent()) {
      first = asked.getAsInt() - 1;
    }
    List<String> header = records.get(first);
    return new Layout(OptionalInt.of(first + 1), first, List.of(header), header.size());
  }
}
