package app.hardline.ui.tour;

import app.hardline.compliance.DoNotCallValue;
import app.hardline.prospect.PhoneNumber;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.settings.SettingsPages;
import app.hardline.ui.settings.SettingsView;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** The pages of the settings. */
final class SettingsSights {
  private final World world;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Tasks tasks = Tasks.forPictures(SettingsSights::stop);

  SettingsSights(World world) {
    this.world = world;
  }

  /** A page of the settings. */
  Parent page(int page) {
    SettingsPages pages =
        new SettingsPages(
            tasks,
            words,
            figures,
            world.workbench(),
            new SimpleObjectProperty<>(Appearance.SYSTEM),
            _ -> {});
    SettingsView view = new SettingsView(words, pages.all());
    pages.refresh();
    view.choose(page);
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.SETTINGS, view, "screen.keys.settings");
    return shell;
  }

  /**
   * The do-not-call page with a number, people and a company, one of them with a very long name.
   */
  Parent barred() {
    world
        .workbench()
        .doNotCall()
        .add(
            List.of(
                DoNotCallValue.number(new PhoneNumber(1_512_555_0161L, "")),
                DoNotCallValue.person(world.person("Constance")),
                DoNotCallValue.person(world.person("Theo")),
                DoNotCallValue.company(
                    "Brazos Valley Association of Independent Title and Escrow Agencies")),
            "asked by mail");
    return page(8);
  }

  private static void stop(Throwable thrown) {
    throw new IllegalStateException("a picture could not be made", thrown);
  }
}
