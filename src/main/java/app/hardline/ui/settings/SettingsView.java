package app.hardline.ui.settings;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The settings: their pages on the left, the one that is open beside them. */
public final class SettingsView extends HBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Label title = Texts.line("", "t28 bold");
  private final StackPane place = new StackPane();
  private final ToggleGroup pages = new ToggleGroup();
  private Node first = place;

  /**
   * The view of some pages.
   *
   * @param words the sentences
   * @param all from the top, one at least; the first one is open
   */
  public SettingsView(Words words, List<SettingsPage> all) {
    VBox nav =
        Boxes.column("nav", Texts.line(words.say("screen.settings.title"), "t16 bold nav-head"));
    List<ToggleButton> items = new ArrayList<>();
    all.forEach(page -> items.add(item(page)));
    nav.getChildren().addAll(items);
    ScrollPane scrolled = Boxes.styled(new ScrollPane(place), "edge-to-edge");
    scrolled.setFitToWidth(true);
    VBox content =
        Boxes.column(
            "page settings-page",
            Boxes.row(
                "page-head",
                title,
                Boxes.spread(),
                Texts.whole(words.say("screen.settings.saved"), "muted")),
            Boxes.grow(scrolled));
    getStyleClass().add("settings");
    getStylesheets()
        .add(
            Objects.requireNonNull(SettingsView.class.getResource("settings.css"))
                .toExternalForm());
    getChildren().addAll(nav, Boxes.grow(content));
    Room.isNarrow(this).subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
    items.getFirst().setSelected(true);
  }

  @Override
  public void requestFocus() {
    first.requestFocus();
  }

  /**
   * Chooses a page.
   *
   * @param number counted from the top, from 0
   */
  public void choose(int number) {
    pages.getToggles().get(number).setSelected(true);
  }

  private ToggleButton item(SettingsPage page) {
    ToggleButton item = new ToggleButton(page.name());
    item.getStyleClass().setAll("nav-item");
    item.setMaxWidth(Double.MAX_VALUE);
    item.setToggleGroup(pages);
    item.setOnAction(_ -> item.setSelected(true));
    item.selectedProperty()
        .subscribe(selected -> {
          if (selected) {
            title.setText(page.name());
            place.getChildren().setAll(page.content());
            first = page.content();
          }
        });
    return item;
  }
}
