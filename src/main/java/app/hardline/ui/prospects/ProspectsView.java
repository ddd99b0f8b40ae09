package app.hardline.ui.prospects;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The prospects: lists, table, and the record of one of them. */
public final class ProspectsView extends StackPane {
  private final ProspectsViewModel model;
  private final SearchPane search;
  private final ProspectTable table;
  private final RecordPane record;
  private final HBox columns;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   * @param importList opens the import
   */
  public ProspectsView(
      ProspectsViewModel model, Words words, Figures figures, Runnable importList) {
    this.model = model;
    this.search = new SearchPane(model, words);
    this.table = new ProspectTable(model, words);
    this.record = new RecordPane(model, words);
    VBox middle = Boxes.column("middle", Boxes.column("table-head g12", search), Boxes.grow(table));
    middle.setMinWidth(0);
    this.columns =
        Boxes.row("columns", new ListsPane(model, words, figures, importList), Boxes.grow(middle));
    getStyleClass().add("prospects");
    getStylesheets()
        .add(
            Objects.requireNonNull(ProspectsView.class.getResource("prospects.css"))
                .toExternalForm());
    getChildren().add(columns);
    table.show(List.of(Column.PERSON, Column.COMPANY, Column.STATE, Column.LAST_CALL));
    Room.shown(record, model.openedProperty().map(it -> it.isPresent()));
    Room.isNarrow(this).subscribe(this::makeRoom);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> {
          if (line != null) {
            model.open(line.id());
          }
        });
    new Shortcuts()
        .on("SLASH", search.field()::requestFocus)
        .on("ESCAPE", model::closeRecord)
        .workIn(this);
    search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
  }

  /**
   * Selects somebody and opens their record.
   *
   * @param id theirs
   */
  public void show(long id) {
    table.go(OptionalLong.of(id));
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  /** Down and Enter lead to who was found, Esc back to all. */
  private void leaveSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      event.consume();
      table.requestFocus();
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.find("");
      table.requestFocus();
    }
  }

  /** The record stands beside the table, or over it. */
  private void makeRoom(boolean narrow) {
    columns.getChildren().remove(record);
    getChildren().remove(record);
    if (narrow) {
      getChildren().add(record);
    } else {
      columns.getChildren().add(record);
    }
  }
}
