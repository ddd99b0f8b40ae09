package app.hardline.ui.today;

import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;

/** The lists, of which the selected one is dialed next. */
final class Lists extends ListView<TodayFacts.ListRow> {

  private boolean changing;

  Lists(TodayViewModel model, Words words, Figures figures) {
    getStyleClass().add("lists");
    setCellFactory(_ -> new ListRowCell(model, words, figures));
    model.lists().subscribe(rows -> show(rows, model.chosenListProperty().get()));
    model.chosenListProperty().subscribe(this::select);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null && !changing) {
            model.choose(row.name());
          }
        });
    setOnKeyPressed(event -> {
      if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
        model.start();
      }
    });
  }

  /** The selection moves while the rows change; that is nobody's choice. */
  private void show(List<TodayFacts.ListRow> rows, Optional<String> chosen) {
    changing = true;
    getItems().setAll(rows);
    changing = false;
    select(chosen);
  }

  private void select(Optional<String> name) {
    getItems().stream()
        .filter(row -> name.equals(Optional.of(row.name())))
        .findFirst()
        .ifPresent(getSelectionModel()::select);
  }
}
