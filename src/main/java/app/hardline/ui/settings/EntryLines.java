package app.hardline.ui.settings;

import app.hardline.compliance.DoNotCallEntry;
import app.hardline.ui.kit.Tasks;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The lines of the do-not-call list, however many. A page of them is read when one of its lines is
 * asked for; of the others the ids alone are held. For the screen's thread.
 */
final class EntryLines extends AbstractList<EntryLines.Line> implements RandomAccess {
  private static final int PAGE = 100;

  private final long[] ids;
  private final Function<List<Long>, List<DoNotCallEntry>> read;
  private final Tasks tasks;
  private final Map<Integer, List<Line>> pages = new HashMap<>();

  /** A place in the table, and its entry once it is read. */
  static final class Line {
    private final long id;
    private final ReadOnlyObjectWrapper<Optional<DoNotCallEntry>> entry =
        new ReadOnlyObjectWrapper<>(Optional.empty());

    private Line(long id) {
      this.id = id;
    }

    ReadOnlyObjectProperty<Optional<DoNotCallEntry>> entryProperty() {
      return entry.getReadOnlyProperty();
    }
  }

  EntryLines(long[] ids, Function<List<Long>, List<DoNotCallEntry>> read, Tasks tasks) {
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
    return pages.computeIfAbsent(index / PAGE, this::page).get(index % PAGE);
  }

  /** Two lists are the same when they are one: comparing many lines would read them all. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private List<Line> page(int page) {
    List<Line> lines =
        LongStream.of(Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE)))
            .mapToObj(Line::new)
            .toList();
    tasks.ask(
        () -> read.apply(lines.stream().map(line -> line.id).toList()),
        entries -> show(lines, entries));
    return lines;
  }

  private static void show(List<Line> lines, List<DoNotCallEntry> entries) {
    Map<Long, DoNotCallEntry> byId =
        entries.stream().collect(Collectors.toMap(DoNotCallEntry::id, Function.identity()));
    lines.forEach(line -> line.entry.set(Optional.ofNullable(byId.get(line.id))));
  }
}
