package app.hardline.ui.settings;

import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The settings: their pages on the left, the chosen one beside. */
public final class SettingsView extends HBox {
  private final VBox names = Boxes.column("settings-pages");
  private final ToggleGroup group = new ToggleGroup();
  private final ScrollPane place = new ScrollPane();
  private final Words words;

  /**
   * The view of the models.
   *
   * @param model the dialer and the appearance
   * @param outcomes the ways in which a call can end
   * @param doNotCall who must not be called
   * @param words the sentences
   */
  public SettingsView(
      SettingsViewModel model,
      OutcomesViewModel outcomes,
      DoNotCallViewModel doNotCall,
      Words words) {
    this.words = words;
    getStyleClass().add("settings");
    getStylesheets()
        .add(
            Objects.requireNonNull(SettingsView.class.getResource("settings.css"))
                .toExternalForm());
    place.setFitToWidth(true);
    place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    place.setFocusTraversable(false);
    names.getChildren().add(Texts.line(words.say("screen.settings.title"), "t16 bold"));
    page("screen.settings.dialer", new DialerPane(model, words));
    page("screen.settings.outcomes", new OutcomesPane(outcomes, words));
    page("screen.settings.dnc", new DoNotCallPane(doNotCall, words));
    page("screen.settings.appearance", appearance(model, words));
    getChildren().addAll(names, Boxes.grow(place));
    group.selectToggle(group.getToggles().getFirst());
  }

  /** Gives the focus to the page that is shown. */
  @Override
  public void requestFocus() {
    place.getContent().requestFocus();
  }

  /**
   * Shows a page.
   *
   * @param page 0 for the first
   */
  public void choose(int page) {
    group.selectToggle(group.getToggles().get(page));
  }

  private void page(String title, Node content) {
    ToggleButton name = new ToggleButton(words.say(title));
    VBox page =
        new VBox(
            Boxes.row(
                "page-head",
                Texts.line(words.say(title), "t28 bold"),
                Boxes.spread(),
                Texts.whole(words.say("screen.settings.saved"), "muted")),
            content) {
          @Override
          public void requestFocus() {
            content.requestFocus();
          }
        };
    page.getStyleClass().add("page");
    name.getStyleClass().setAll("settings-page");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setToggleGroup(group);
    name.setOnAction(_ -> name.setSelected(true));
    name.selectedProperty()
        .subscribe(chosen -> {
          if (chosen) {
            place.setContent(page);
          }
        });
    names.getChildren().add(name);
  }

  private static HBox appearance(SettingsViewModel model, Words words) {
    Segments<Appearance> choice =
        new Segments<>(
            List.of(Appearance.values()),
            it -> words.say("screen.settings.appearance." + it.name().toLowerCase(Locale.ROOT)));
    choice.chosenProperty().bindBidirectional(model.appearanceProperty());
    return Boxes.row(
        "card g16",
        Boxes.grow(
            Boxes.column(
                "",
                Texts.line(words.say("screen.settings.theme"), "medium"),
                Texts.line(words.say("screen.settings.theme.hint"), "muted"))),
        choice);
  }
}
