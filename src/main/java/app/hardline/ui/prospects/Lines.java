package app.hardline.ui.prospects;

import app.hardline.ui.kit.Tasks;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The lines of a selection, however many. A page of them is read when one of its lines is asked
 * for; until then, and for lines that were not looked at for long, only the ids are held. For the
 * screen's thread.
 */
final class Lines extends AbstractList<Line> implements RandomAccess {
  static final int PAGE = 100;
  private static final int MOST_PAGES = 64;
  private static final int PAGES_IN_SIGHT = 2;

  private final long[] ids;
  private final Function<List<Long>, List<Row>> read;
  private final Tasks tasks;

  /** The pages that are held, the one that was asked for last at the end. */
  private final Map<Integer, List<Line>> pages = new LinkedHashMap<>(16, 0.75f, true);

  Lines(long[] ids, Function<List<Long>, List<Row>> read, Tasks tasks) {
    this.ids = ids;
    this.read = read;
    this.tasks = tasks;
  }

  @Override
  public int size() {
    return ids.length;
  }

  @Override
  public Line get(int index) {
    int page = index / PAGE;
    List<Line> held = pages.get(page);
    if (held == null) {
      held = LongStream.of(idsOf(page)).mapToObj(Line::new).toList();
      pages.put(page, held);
      forgetTheOldest();
      load(held);
    }
    return held.get(index % PAGE);
  }

  long id(int index) {
    return ids[index];
  }

  /** Where somebody stands; -1 where they aren't among these. */
  int indexOf(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  long[] ids() {
    return ids.clone();
  }

  boolean holds(long[] others) {
    return Arrays.equals(ids, others);
  }

  boolean startsWith(long[] others) {
    return ids.length >= others.length
        && Arrays.equals(ids, 0, others.length, others, 0, others.length);
  }

  /** Reads again what is in sight, after something changed. */
  void refresh() {
    List<Map.Entry<Integer, List<Line>>> held = List.copyOf(pages.entrySet());
    int first = Math.max(0, held.size() - PAGES_IN_SIGHT);
    held.subList(0, first).forEach(page -> pages.remove(page.getKey()));
    held.subList(first, held.size()).forEach(page -> load(page.getValue()));
  }

  /** Two lists are the same when they are one: comparing a million lines would read them all. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private long[] idsOf(int page) {
    return Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
  }

  private void load(List<Line> page) {
    List<Long> wanted = page.stream().map(Line::id).toList();
    tasks.ask(() -> read.apply(wanted), rows -> show(page, rows));
  }

  private static void show(List<Line> page, List<Row> rows) {
    Map<Long, Row> byId = rows.stream().collect(Collectors.toMap(Row::id, row -> row));
    for (Line line : page) {
      Row row = byId.get(line.id());
      if (row != null) {
        line.show(row);
      }
    }
  }

  private void forgetTheOldest() {
    if (pages.size() > MOST_PAGES) {
      pages.remove(pages.keySet().iterator().next());
    }
  }
}
