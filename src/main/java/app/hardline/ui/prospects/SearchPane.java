package app.hardline.ui.prospects;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The field that finds prospects as one types. */
final class SearchPane extends HBox {
  private final TextField field = Boxes.styled(new TextField(), "bare");

  SearchPane(ProspectsViewModel model, Words words) {
    getStyleClass().addAll("search", "g8");
    field.setPromptText(words.say("screen.prospects.search"));
    field.textProperty().subscribe(model::find);
    model
        .selectionProperty()
        .subscribe(now -> {
          if (!now.words().equals(field.getText())) {
            field.setText(now.words());
          }
        });
    getChildren()
        .addAll(
            Icon.SEARCH.view("muted"),
            Boxes.grow(field),
            Texts.whole(model.found(), "muted"),
            new Keycap("/"));
  }

  TextField field() {
    return field;
  }
}
