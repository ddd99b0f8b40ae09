package app.hardline.ui.settings;

import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The settings on one page. */
public final class SettingsView extends VBox {
  private final DialerPane dialer;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   */
  public SettingsView(SettingsViewModel model, Words words) {
    this.dialer = new DialerPane(model, words);
    getStyleClass().addAll("page", "settings");
    getStylesheets()
        .add(
            Objects.requireNonNull(SettingsView.class.getResource("settings.css"))
                .toExternalForm());
    getChildren()
        .addAll(
            Boxes.row(
                "page-head",
                Texts.line(words.say("screen.settings.title"), "t28 bold"),
                Boxes.spread(),
                Texts.whole(words.say("screen.settings.saved"), "muted")),
            Texts.line(words.say("screen.settings.dialer"), "t16 bold"),
            dialer,
            Texts.line(words.say("screen.settings.appearance"), "t16 bold"),
            appearance(model, words));
  }

  @Override
  public void requestFocus() {
    dialer.requestFocus();
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
