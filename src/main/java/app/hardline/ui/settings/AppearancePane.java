package app.hardline.ui.settings;

import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.HBox;

/** Light or dark. */
final class AppearancePane extends HBox {

  AppearancePane(SettingsViewModel model, Words words) {
    Segments<Appearance> choice =
        new Segments<>(
            List.of(Appearance.values()),
            it -> words.say("screen.settings.appearance." + it.name().toLowerCase(Locale.ROOT)));
    choice.chosenProperty().bindBidirectional(model.appearanceProperty());
    Boxes.styled(this, "card g16 appearance");
    getChildren()
        .addAll(
            Boxes.grow(
                Boxes.column(
                    "",
                    Texts.line(words.say("screen.settings.theme"), "medium"),
                    Texts.line(words.say("screen.settings.theme.hint"), "muted"))),
            choice);
  }
}
