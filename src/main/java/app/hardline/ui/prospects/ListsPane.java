package app.hardline.ui.prospects;

import app.hardline.prospect.Place;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The lists on the left: how many are on each, and how used up it is. */
final class ListsPane extends VBox {
  private final ProspectsViewModel model;
  private final ListView<ListLine> lists = Boxes.styled(new ListView<>(), "lists");

  ListsPane(ProspectsViewModel model, Words words, Figures figures) {
    this.model = model;
    getStyleClass().addAll("lists-pane", "g8");
    lists.setCellFactory(_ -> new ListLineCell(figures));
    model.listsProperty().subscribe(this::show);
    model.selectionProperty().subscribe(now -> select(now.place()));
    lists
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> {
          if (line != null && !line.place().equals(model.selectionProperty().get().place())) {
            model.go(line.place());
          }
        });
    ActionButton bring =
        new ActionButton(words.say("screen.prospects.import"), "Ctrl I", "wide")
            .does(model::importList);
    bring.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            Boxes.row("head", Texts.line(words.say("screen.prospects.lists"), "t16 bold")),
            Boxes.grow(lists),
            Boxes.row(
                "foot-note", Texts.paragraph(words.say("screen.prospects.used"), "t12 muted")),
            Boxes.column("below g16", new ContractEndsPane(model, words, figures), bring));
  }

  private void show(List<ListLine> read) {
    if (!lists.getItems().equals(read)) {
      lists.getItems().setAll(read);
    }
    select(model.selectionProperty().get().place());
  }

  private void select(Place place) {
    lists.getItems().stream()
        .filter(line -> line.place().equals(place))
        .findFirst()
        .ifPresent(lists.getSelectionModel()::select);
  }
}
