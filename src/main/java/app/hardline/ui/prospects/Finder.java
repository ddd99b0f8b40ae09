package app.hardline.ui.prospects;

import app.hardline.prospect.Order;
import app.hardline.prospect.Selection;
import app.hardline.prospect.Selections;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import app.hardline.work.Cancelled;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Finds the lines of a selection, beside the screen: the last search is stopped, and the first of a
 * long one are shown before the others are found.
 */
final class Finder {
  /** So many are shown at once: more than any window holds. */
  private static final int FIRST = 200;

  private final Selections selections;
  private final Tasks tasks;
  private final Function<List<Long>, List<Row>> read;
  private final ReadOnlyObjectWrapper<Lines> lines;
  private Selection wanted = Selection.all();
  private Optional<LongTask> search = Optional.empty();

  Finder(Selections selections, Tasks tasks, Function<List<Long>, List<Row>> read) {
    this.selections = selections;
    this.tasks = tasks;
    this.read = read;
    this.lines = new ReadOnlyObjectWrapper<>(new Lines(new long[0], _ -> List.of(), tasks));
  }

  ReadOnlyObjectProperty<Lines> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  void find(Selection selection) {
    search.ifPresent(LongTask::cancel);
    wanted = selection;
    boolean sorted = selection.words().isBlank() && selection.order() != Order.NEWEST;
    find(selection, sorted ? Integer.MAX_VALUE : FIRST);
  }

  private void find(Selection selection, int limit) {
    search =
        Optional.of(
            tasks.start(
                progress -> selections.ids(selection, limit, progress),
                ids -> found(selection, limit, ids),
                this::failed));
  }

  private void found(Selection selection, int limit, long[] ids) {
    if (!selection.equals(wanted)) {
      return;
    }
    boolean all = ids.length < limit;
    if (lines.get().holds(ids)) {
      lines.get().refresh();
    } else if (all || !lines.get().startsWith(ids)) {
      lines.set(new Lines(ids, read, tasks));
    }
    if (!all) {
      find(selection, Integer.MAX_VALUE);
    }
  }

  private void failed(Throwable thrown) {
    if (!(thrown instanceof Cancelled)) {
      tasks.tell(thrown);
    }
  }
}
