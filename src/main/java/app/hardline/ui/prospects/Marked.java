package app.hardline.ui.prospects;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The prospects that something is done to.
 *
 * @param ids theirs, in the order of the table
 * @param everybody whether they are all that the table shows
 */
record Marked(Collection<Long> ids, boolean everybody) {
  static final Marked NOBODY = new Marked(List.of(), false);

  static Marked some(List<Long> ids) {
    return new Marked(List.copyOf(ids), false);
  }

  static Marked all(Lines lines) {
    return new Marked(LongStream.of(lines.ids()).boxed().toList(), true);
  }

  int count() {
    return ids.size();
  }

  boolean isMany() {
    return ids.size() > 1;
  }
}
