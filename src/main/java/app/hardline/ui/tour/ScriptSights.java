package app.hardline.ui.tour;

import app.hardline.script.Caller;
import app.hardline.ui.guide.FirstHundredView;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.ui.warmup.WarmUpView;
import app.hardline.ui.warmup.WarmUpViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What is looked at before the calling: the warm-up and the page of the first hundred dials. */
final class ScriptSights {
  private final World world;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Tasks tasks = Tasks.forPictures(ScriptSights::stop);

  ScriptSights(World world) {
    this.world = world;
  }

  /** An objection, and the answer as it was turned over. */
  Parent warmUp() {
    WarmUpViewModel model =
        new WarmUpViewModel(
            tasks,
            world.workbench().clock(),
            world.workbench().drills(),
            world.workbench().drills().deck(),
            new Caller("Pat", "Kessler IT Services"),
            () -> {},
            () -> {});
    model.turn();
    model.known();
    model.turn();
    model.stumbled();
    world.clock().pass(41);
    model.tick();
    model.turn();
    return shown(new WarmUpView(model, words, figures), "screen.keys.warmup");
  }

  /** Where lists come from and what the first dials bring. */
  Parent firstHundred() {
    return shown(new FirstHundredView(words, () -> {}, () -> {}), "screen.keys.guide");
  }

  private Shell shown(Node view, String keys) {
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.TODAY, view, keys);
    return shell;
  }

  private static void stop(Throwable thrown) {
    throw new IllegalStateException("a picture could not be made", thrown);
  }
}
