package app.hardline.ui.prospects;

import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/**
 * The prospects of a selection. Its rows all have the same height, so that only those in sight are
 * made, and read.
 */
final class ProspectTable extends TableView<Line> {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final double EMS_OF_A_ROW = 2.571;
  private static final double FEWEST_EMS_OF_THE_PERSON = 12;
  private static final double SHARE_OF_THE_COMPANY = 0.5;
  private static final double PLAIN_EM = 14;

  private final ProspectsViewModel model;
  private final Words words;
  private boolean filling;

  ProspectTable(ProspectsViewModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("prospect-table");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setRowFactory(_ -> new LineRow());
    setColumnResizePolicy(asked -> {
      boolean resized = asked.getColumn() == null || UNCONSTRAINED_RESIZE_POLICY.call(asked);
      fill();
      return resized;
    });
    setPlaceholder(new NobodyHere(model, words));
    model.linesProperty().subscribe(this::show);
    fixedCellSizeProperty().subscribe(this::measure);
  }

  void show(List<Column> columns) {
    getColumns().setAll(columns.stream().map(this::column).toList());
    fill();
  }

  /** Goes back to somebody, or to the first. */
  void go(OptionalLong id) {
    int index = id.isPresent() ? model.linesProperty().get().indexOf(id.getAsLong()) : 0;
    if (index >= 0 && index < getItems().size()) {
      getSelectionModel().clearAndSelect(index);
      scrollTo(index);
    }
  }

  /** Whose rows are selected. */
  List<Long> marked() {
    Lines lines = model.linesProperty().get();
    return getSelectionModel().getSelectedIndices().stream()
        .filter(index -> index >= 0 && index < lines.size())
        .map(lines::id)
        .toList();
  }

  private void show(Lines lines) {
    OptionalLong before = selected();
    setItems(FXCollections.observableList(lines));
    before.ifPresent(id -> go(OptionalLong.of(id)));
  }

  private OptionalLong selected() {
    Line line = getSelectionModel().getSelectedItem();
    return line == null ? OptionalLong.empty() : OptionalLong.of(line.id());
  }

  private TableColumn<Line, Line.Seen> column(Column what) {
    TableColumn<Line, Line.Seen> column = new TableColumn<>(words.say(what.word()));
    column.setUserData(what);
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add(what.style());
    column.setCellValueFactory(it -> it.getValue().seenProperty());
    column.setCellFactory(_ -> what == Column.STATE ? new StateCell() : new TextCell(what, words));
    column.setPrefWidth(Math.rint(what.ems() * em()));
    return column;
  }

  private double em() {
    return getFixedCellSize() > 0 ? getFixedCellSize() / EMS_OF_A_ROW : PLAIN_EM;
  }

  private void measure() {
    getColumns().forEach(column -> column.setPrefWidth(Math.rint(of(column).ems() * em())));
    fill();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    fill();
  }

  /** Person and company, which are always the first two, share the room that the others leave. */
  private void fill() {
    if (filling || getColumns().isEmpty()) {
      return;
    }
    filling = true;
    double others = getColumns().stream().skip(2).mapToDouble(TableColumn::getWidth).sum();
    double left =
        Math.floor(getWidth() - snappedLeftInset() - snappedRightInset() - bar() - others);
    double company = Math.max(Column.COMPANY.ems() * em(), Math.floor(left * SHARE_OF_THE_COMPANY));
    getColumns().get(1).setPrefWidth(company);
    getColumns().getFirst().setPrefWidth(Math.max(FEWEST_EMS_OF_THE_PERSON * em(), left - company));
    filling = false;
  }

  /** The scroll bar comes and goes without a word to the columns. */
  private double bar() {
    return lookup(".virtual-flow > .scroll-bar:vertical") instanceof ScrollBar found
            && found.isVisible()
        ? found.getWidth()
        : 0;
  }

  private static Column of(TableColumn<Line, ?> column) {
    return (Column) column.getUserData();
  }

  /** Muted where nobody will be called. */
  private static final class LineRow extends TableRow<Line> {
    LineRow() {
      itemProperty()
          .flatMap(Line::seenProperty)
          .subscribe(seen -> pseudoClassStateChanged(OFF, seen != null && isOff(seen.row())));
    }

    private static boolean isOff(Optional<Row> row) {
      return row.filter(it ->
              switch (it.state()) {
                case DO_NOT_CALL, NO_NUMBER, RETIRED, DONE -> true;
                case NEW, CALLBACK, FOLLOW_UP, RESTING, RETRY, BOOKED -> false;
              })
          .isPresent();
    }
  }
}
