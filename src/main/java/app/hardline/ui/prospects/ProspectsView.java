package app.hardline.ui.prospects;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Toasts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.collections.ListChangeListener;
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
  private final ActionsPane actions;
  private final HBox columns;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   * @param toasts where it is said what was done
   */
  public ProspectsView(ProspectsViewModel model, Words words, Figures figures, Toasts toasts) {
    this.model = model;
    this.search = new SearchPane(model, words);
    this.table = new ProspectTable(model, words);
    this.record = new RecordPane(model, words, this::requestFocus);
    this.actions = new ActionsPane(model, words, figures, this::requestFocus);
    FiltersPane filters = new FiltersPane(model, words, figures, actions::ask);
    VBox middle =
        Boxes.column(
            "middle", Boxes.column("table-head g12", search, filters), Boxes.grow(table), actions);
    middle.setMinWidth(0);
    this.columns = Boxes.row("columns", new ListsPane(model, words, figures), Boxes.grow(middle));
    getStyleClass().add("prospects");
    getStylesheets()
        .add(
            Objects.requireNonNull(ProspectsView.class.getResource("prospects.css"))
                .toExternalForm());
    getChildren().add(columns);
    model.columns().subscribe(table::show);
    Room.shown(record, model.openedProperty().map(it -> it.isPresent()));
    Room.isNarrow(this).subscribe(this::makeRoom);
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> model.mark(table.marked()));
    model
        .markedProperty()
        .subscribe(marked -> {
          if (marked.equals(Marked.NOBODY)) {
            table.getSelectionModel().clearSelection();
          }
        });
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        model.call();
      }
    });
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
        .on("ESCAPE", this::back)
        .on("E", record::edit)
        .on("F", filters::choose)
        .on("A", actions::askForList)
        .on("T", actions::askForTag)
        .on("R", () -> model.actions().retire(marked()))
        .on("D", () -> model.actions().doNotCall(marked()))
        .on("M", model::merge)
        .on("X", actions::export)
        .on("L", model::takeOff)
        .on("DELETE", () -> model.actions().delete(marked()))
        .on("Shortcut+A", model::markAll)
        .on("Shortcut+Z", model.actions()::undo)
        .workIn(this);
    model.actions().saidProperty().subscribe(said -> said.ifPresent(it -> say(it, words, toasts)));
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

  private Collection<Long> marked() {
    return model.markedProperty().get().ids();
  }

  private void say(ActionsViewModel.Said said, Words words, Toasts toasts) {
    if (said.undo()) {
      toasts.say(
          said.sentence(),
          new ActionButton(words.say("screen.prospects.undo"), "Ctrl Z", "flat")
              .does(model.actions()::undo),
          this);
    } else {
      toasts.say(said.sentence());
    }
  }

  /** One step back: from the fields, from many who are selected, from the record. */
  private void back() {
    if (record.isEditing()) {
      record.leave();
    } else if (model.markedProperty().get().isMany()) {
      table.getSelectionModel().clearSelection();
      model.mark(List.of());
    } else {
      model.closeRecord();
    }
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
