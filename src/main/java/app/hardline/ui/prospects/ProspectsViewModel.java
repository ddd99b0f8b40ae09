package app.hardline.ui.prospects;

import app.hardline.prospect.Filter;
import app.hardline.prospect.Order;
import app.hardline.prospect.Place;
import app.hardline.prospect.Selection;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.work.Cancelled;
import app.hardline.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Who is shown on the prospects screen, and whose record is open. */
public final class ProspectsViewModel {
  /** So many are shown at once, before all are found: more than any window holds. */
  private static final int FIRST = 200;

  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final ProspectsReader reader;
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.all());
  private final ReadOnlyObjectWrapper<List<ListLine>> lists =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Lines> lines;
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<LongTask> search = Optional.empty();
  private Optional<LongTask> counting = Optional.empty();

  /**
   * A model that shows nobody until it is refreshed.
   *
   * @param workbench what is shown
   * @param tasks reads in the background
   * @param words the sentences
   * @param figures the form of figures
   */
  public ProspectsViewModel(Workbench workbench, Tasks tasks, Words words, Figures figures) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.reader = new ProspectsReader(workbench, words, figures);
    this.lines = new ReadOnlyObjectWrapper<>(none());
  }

  /** Reads everything again that is shown. */
  public void refresh() {
    find();
    countLists();
    opened.get().map(it -> it.who().id()).ifPresent(this::open);
  }

  /** Shows those of a list, or all, or those on none. */
  void go(Place place) {
    select(selection.get().in(place));
  }

  /** Shows those who are found by words or digits. */
  void find(String typed) {
    if (!typed.equals(selection.get().words())) {
      select(selection.get().found(typed));
    }
  }

  void sort(Order order) {
    select(selection.get().sorted(order));
  }

  void add(Filter filter) {
    List<Filter> filters = new ArrayList<>(selection.get().filters());
    filters.removeIf(it -> it.getClass().equals(filter.getClass()));
    filters.add(filter);
    select(selection.get().filtered(filters));
  }

  void remove(Filter filter) {
    select(
        selection
            .get()
            .filtered(
                selection.get().filters().stream().filter(it -> !it.equals(filter)).toList()));
  }

  /** Opens the record of somebody. */
  void open(long id) {
    tasks.ask(() -> reader.open(id), opened::set);
  }

  void closeRecord() {
    opened.set(Optional.empty());
  }

  ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<ListLine>> listsProperty() {
    return lists.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Lines> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** How many are shown, of how many. */
  ObservableValue<String> found() {
    return Bindings.createStringBinding(this::foundOf, lines, lists);
  }

  private String foundOf() {
    long all = lists.get().isEmpty() ? 0 : lists.get().getFirst().prospects();
    int shown = lines.get().size();
    return shown == all
        ? figures.count(all)
        : words.say("screen.prospects.found", figures.count(shown), figures.count(all));
  }

  private void select(Selection wanted) {
    selection.set(wanted);
    find();
  }

  /** The last search is stopped; the first of a long one are shown before the others are found. */
  private void find() {
    search.ifPresent(LongTask::cancel);
    Selection wanted = selection.get();
    boolean sorted = wanted.words().isBlank() && wanted.order() != Order.NEWEST;
    find(wanted, sorted ? Integer.MAX_VALUE : FIRST);
  }

  private void find(Selection wanted, int limit) {
    search =
        Optional.of(
            tasks.start(
                progress -> workbench.selections().ids(wanted, limit, progress),
                ids -> found(wanted, limit, ids),
                this::failed));
  }

  private void found(Selection wanted, int limit, long[] ids) {
    if (!wanted.equals(selection.get())) {
      return;
    }
    boolean all = ids.length < limit;
    if (lines.get().holds(ids)) {
      lines.get().refresh();
    } else if (all || !lines.get().startsWith(ids)) {
      lines.set(new Lines(ids, reader::rows, tasks));
    }
    if (!all) {
      find(wanted, Integer.MAX_VALUE);
    }
  }

  private void countLists() {
    if (counting.isEmpty()) {
      counting =
          Optional.of(
              tasks.start(
                  _ -> reader.lists(),
                  read -> {
                    counting = Optional.empty();
                    lists.set(read);
                  },
                  thrown -> {
                    counting = Optional.empty();
                    tasks.tell(thrown);
                  }));
    }
  }

  private void failed(Throwable thrown) {
    if (!(thrown instanceof Cancelled)) {
      tasks.tell(thrown);
    }
  }

  private Lines none() {
    return new Lines(new long[0], _ -> List.of(), tasks);
  }
}
