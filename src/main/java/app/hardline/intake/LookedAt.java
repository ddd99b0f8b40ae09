package app.hardline.intake;

import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a file are worth a look once it is imported: those that are no prospects, and those
 * that can't be called. Most rows tell that themselves.
 *
 * @param listed lines of rows that can't be called although nothing in the file says so: they are
 *     on the owner's do-not-call list
 * @param freed lines of rows that can be called although they don't say how: a row further down
 *     brought a number
 */
public record LookedAt(Set<Long> listed, Set<Long> freed) {

  /** Keeps the lines from change. */
  public LookedAt {
    listed = Set.copyOf(listed);
    freed = Set.copyOf(freed);
  }

  /** The key of what there is to see about a row; empty when it isn't worth a look. */
  Optional<String> why(CleanRow row) {
    if (freed.contains(row.line())) {
      return Optional.empty();
    }
    return row.rejected()
        .map(RejectReason::key)
        .or(() -> CallBar.of(row, listed.contains(row.line())).map(CallBar::key));
  }
}
