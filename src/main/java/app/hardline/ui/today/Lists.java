package app.hardline.ui.today;

import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;

/** The lists, of which the selected one is dialed next. */
final class Lists extends ListView<TodayFacts.ListRow> {

  Lists(TodayViewModel model, Words words, Figures figures) {
    getStyleClass().add("lists");
    setCellFactory(_ -> new ListRowCell(model, words, figures));
    model.lists().subscribe(this::show);
    model.chosenListProperty().subscribe(this::select);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            model.choose(row.name());
          }
        });
    setOnKeyPressed(event -> {
      if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
        model.start();
      }
    });
  }

  private void show(List<TodayFacts.ListRow> rows) {
    Optional<String> selected =
        Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TodayFacts.ListRow::name);
    getItems().setAll(rows);
    select(selected);
  }

  private void select(Optional<String> name) {
    getItems().stream()
        .filter(row -> name.equals(Optional.of(row.name())))
        .findFirst()
        .ifPresent(getSelectionModel()::select);
  }
}
