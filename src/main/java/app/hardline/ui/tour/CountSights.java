package app.hardline.ui.tour;

import app.hardline.pipeline.Kpis;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.ui.counts.CountsReader;
import app.hardline.ui.counts.CountsView;
import app.hardline.ui.counts.CountsViewModel;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;

/** Pictures of what is counted by hand. */
final class CountSights {
  private final World world;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Tasks tasks = Tasks.forPictures(_ -> {});

  CountSights(World world) {
    this.world = world;
  }

  /** Nothing is counted. */
  Parent nothing() {
    CountsReader reader = new CountsReader(world.workbench());
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(
        Screen.TODAY,
        new CountsView(
            new CountsViewModel(
                tasks, words, figures, reader.read(reader.today()), reader, () -> {}),
            words,
            figures),
        "screen.keys.counts");
    return shell;
  }

  /** Three things are, two with a goal. */
  Parent counts() {
    Workbench workbench = world.workbench();
    Kpis kpis = workbench.books().kpis();
    LocalDate today = workbench.clock().today();
    kpis.add("Letters mailed", 12, today.minusDays(3));
    kpis.add("Letters mailed", 6, today);
    kpis.add("Events held", 1, today.minusDays(1));
    kpis.add("Referrals asked for", 2, today.minusDays(2));
    kpis.add("Referrals asked for", 1, today);
    workbench.quotas().set(Map.of(new Metric.ByHand("Letters mailed"), 25L), Per.WEEK, today);
    workbench.quotas().set(Map.of(new Metric.ByHand("Events held"), 2L), Per.MONTH, today);
    return nothing();
  }
}
