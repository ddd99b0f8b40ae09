package app.hardline.ui.prospects;

import app.hardline.prospect.Filter;
import app.hardline.prospect.Order;
import app.hardline.prospect.Place;
import app.hardline.prospect.Selection;
import app.hardline.prospect.Selections.Facet;
import app.hardline.prospect.Selections.Value;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Who is shown on the prospects screen, and whose record is open. */
public final class ProspectsViewModel {
  private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
  private static final int MOST_FIGURES = 9;

  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final ProspectsReader reader;
  private final ActionsViewModel actions;
  private final ProspectsWays ways;
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.all());
  private final ReadOnlyObjectWrapper<List<ListLine>> lists =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Finder finder;
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Marked> marked = new ReadOnlyObjectWrapper<>(Marked.NOBODY);
  private final ReadOnlyObjectWrapper<Map<YearMonth, Long>> contractEnds =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final StringProperty keptColumns = new SimpleStringProperty("");
  private Optional<LongTask> counting = Optional.empty();

  /**
   * A model that shows nobody until it is refreshed.
   *
   * @param workbench what is shown
   * @param tasks reads in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param ways where the screen leads
   */
  public ProspectsViewModel(
      Workbench workbench, Tasks tasks, Words words, Figures figures, ProspectsWays ways) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.reader = new ProspectsReader(workbench, words, figures);
    this.ways = ways;
    this.actions = new ActionsViewModel(workbench, tasks, words, figures, this::refresh);
    this.finder = new Finder(workbench.selections(), tasks, reader::rows);
  }

  /** Reads everything again that is shown. */
  public void refresh() {
    finder.find(selection.get());
    countLists();
    tasks.ask(() -> workbench.contractEnds().months(workbench.clock().today()), contractEnds::set);
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

  /**
   * Sorts who is shown.
   *
   * @param order in which they stand from now on
   */
  public void sort(Order order) {
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

  /**
   * Shows those among all who are found by words or digits.
   *
   * @param typed any
   */
  public void findAmongAll(String typed) {
    select(Selection.all().found(typed));
  }

  /**
   * Opens the record of somebody.
   *
   * @param id theirs
   */
  public void open(long id) {
    tasks.ask(() -> reader.open(id), opened::set);
  }

  /**
   * Goes to Dial with whoever's record is open, or is being opened: what is asked for is answered
   * in turn, so that this comes after.
   */
  void call() {
    tasks.ask(() -> true, _ -> callOpened());
  }

  private void callOpened() {
    opened
        .get()
        .filter(it -> !it.who().dialable().isEmpty())
        .ifPresent(it ->
            ways.call().accept(it.who().id(), it.who().lists().stream().findFirst().orElse("")));
  }

  void importList() {
    ways.importList().run();
  }

  /** Something is done to these from now on. */
  void mark(List<Long> ids) {
    marked.set(Marked.some(ids));
  }

  void markAll() {
    marked.set(Marked.all(linesProperty().get()));
  }

  /**
   * Merges the two who are selected: the one whose record is open takes over what the other has.
   */
  void merge() {
    List<Long> two = List.copyOf(marked.get().ids());
    if (two.size() == 2) {
      long kept =
          opened.get().map(it -> it.who().id()).filter(two::contains).orElse(two.getFirst());
      actions.merge(kept, two.stream().filter(id -> id != kept).findFirst().orElseThrow());
    }
  }

  void export(Path to) {
    actions.export(marked.get().ids(), columns().getValue(), reader, to);
  }

  /** Takes those who are selected off the list that is shown. */
  void takeOff() {
    if (selection.get().place() instanceof Place.OnList(var list)) {
      actions.takeOff(marked.get().ids(), list);
    }
  }

  void addEmployees(String typed) {
    List<Integer> figuresTyped =
        NOT_DIGITS
            .splitAsStream(typed.replace(",", ""))
            .filter(part -> !part.isEmpty() && part.length() < MOST_FIGURES)
            .map(Integer::valueOf)
            .toList();
    if (!figuresTyped.isEmpty()) {
      add(
          new Filter.Employees(
              figuresTyped.getFirst(),
              figuresTyped.size() > 1 ? figuresTyped.get(1) : Integer.MAX_VALUE));
    }
  }

  void values(Facet facet, Consumer<List<Value>> then) {
    LongTask _ = tasks.start(_ -> workbench.selections().values(facet), then, tasks::tell);
  }

  void showContractsOf(YearMonth month, String what) {
    tasks.ask(() -> workbench.contractEnds().in(month), ids -> add(new Filter.Among(what, ids)));
  }

  ActionsViewModel actions() {
    return actions;
  }

  ReadOnlyObjectProperty<Marked> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Map<YearMonth, Long>> contractEndsProperty() {
    return contractEnds.getReadOnlyProperty();
  }

  /**
   * The columns of the table besides person and company, as they are kept with the machine.
   *
   * @return their names with blanks between them; empty for those that are shown at first
   */
  public StringProperty keptColumnsProperty() {
    return keptColumns;
  }

  /** The columns that are shown, in their order. */
  ObservableValue<List<Column>> columns() {
    return keptColumns.map(Column::kept);
  }

  void show(Column column, boolean shown) {
    List<Column> now = new ArrayList<>(columns().getValue());
    now.remove(column);
    if (shown) {
      now.add(column);
    }
    keptColumns.set(Column.keep(now));
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
    return finder.linesProperty();
  }

  ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** How many are shown, of how many. */
  ObservableValue<String> found() {
    return Bindings.createStringBinding(this::foundOf, linesProperty(), lists);
  }

  private String foundOf() {
    long all = lists.get().isEmpty() ? 0 : lists.get().getFirst().prospects();
    int shown = linesProperty().get().size();
    return shown == all
        ? figures.count(all)
        : words.say("screen.prospects.found", figures.count(shown), figures.count(all));
  }

  /** Of many who were selected some may not be in sight any more: nothing is done to them then. */
  private void select(Selection wanted) {
    if (marked.get().isMany()) {
      marked.set(Marked.NOBODY);
    }
    selection.set(wanted);
    finder.find(wanted);
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
}
