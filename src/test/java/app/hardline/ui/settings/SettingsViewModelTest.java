package app.hardline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialer.DialerChoice;
import app.hardline.dialer.DialerChoice.Way;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
  @TempDir Path temp;
  @AutoClose private World world;
  private SettingsViewModel model;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    model =
        new SettingsViewModel(
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            new Words(Locale.US),
            world.workbench().settings(),
            new SimpleObjectProperty<>(Appearance.SYSTEM));
    model.refresh();
  }

  @Test
  void theSystemDialsUntilTheOwnerChooses() {
    assertThat(model.dialerProperty().get().way()).isEqualTo(Way.SYSTEM);
    model.choose(Way.CLIPBOARD);
    assertThat(saved().way()).isEqualTo(Way.CLIPBOARD);
  }

  @Test
  void aTemplateThatWorksIsSaved() {
    model.templateProperty().set("zoiper tel:{number}");
    model.choose(Way.COMMAND);
    assertThat(model.problem()).isEmpty();
    assertThat(model.example()).isEqualTo("zoiper tel:+15125550142");
    assertThat(saved()).isEqualTo(new DialerChoice(Way.COMMAND, "zoiper tel:{number}"));
  }

  @Test
  void aTemplateThatCannotBeRunIsSaidAndNotSaved() {
    model.templateProperty().set("zoiper");
    model.choose(Way.COMMAND);
    assertThat(model.problem()).isPresent();
    assertThat(saved().way()).isEqualTo(Way.SYSTEM);
  }

  private DialerChoice saved() {
    return world.workbench().settings().get(DialerChoice.SETTING);
  }
}
