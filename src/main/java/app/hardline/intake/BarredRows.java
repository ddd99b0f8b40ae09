package app.hardline.intake;

import app.hardline.compliance.Suppression;
import app.hardline.prospect.Bar;
import app.hardline.prospect.Details;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Whom a file adds and nobody can call, until a row further down brings a number. A file may have
 * no number at all, so a row takes twelve bytes here. For one thread.
 */
final class BarredRows {
  private static final long FREED = -1;

  private final Suppression suppression;
  private int[] holders = new int[64];
  private long[] lines = new long[64];
  private int size;

  /** Judges by the file and by what the owner's do-not-call list holds now. */
  BarredRows(Suppression suppression) {
    this.suppression = suppression;
  }

  /** What keeps a new prospect out of the queue. */
  Set<Bar> bars(CleanRow row) {
    List<Phone> phones = row.details().phones();
    boolean number = phones.stream().anyMatch(Phone::dialable);
    boolean forbidden =
        forbidden(row) || (number && phones.stream().noneMatch(phone -> free(phone, row)));
    if (number && !forbidden) {
      return Set.of();
    }
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    if (!number) {
      bars.add(Bar.NO_NUMBER);
    }
    if (forbidden) {
      bars.add(Bar.DO_NOT_CALL);
    }
    return bars;
  }

  /** Keeps in mind that somebody was added whom a number could free; each id higher than before. */
  void added(int holder, CleanRow row) {
    if (forbidden(row)) {
      return;
    }
    if (size == holders.length) {
      holders = Arrays.copyOf(holders, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
    }
    holders[size] = holder;
    lines[size++] = row.line();
  }

  /** The line of somebody who couldn't be called before a row that says more of them. */
  OptionalLong freed(int holder, CleanRow row, Details more) {
    int at = Arrays.binarySearch(holders, 0, size, holder);
    if (at < 0
        || lines[at] == FREED
        || forbidden(row)
        || more.phones().stream().noneMatch(phone -> free(phone, row))) {
      return OptionalLong.empty();
    }
    long line = lines[at];
    lines[at] = FREED;
    return OptionalLong.of(line);
  }

  private boolean forbidden(CleanRow row) {
    return row.doNotCall().person() || suppression.holds(row.details());
  }

  private boolean free(Phone phone, CleanRow row) {
    if (!phone.dialable()) {
      return false;
    }
    PhoneNumber number = phone.number().orElseThrow();
    return !suppression.holds(number) && !row.doNotCall().numbers().contains(number);
  }
}
