package app.hardline.ui.tour;

import app.hardline.insight.Advice;
import app.hardline.plan.Comparison;
import app.hardline.plan.Tried;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.today.TodayFacts;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** Pictures of Today at the ends of days. */
final class TodaySights {
  private static final Advice ADVICE =
      new Advice(
          new Advice.Subject.Hour(16, false),
          new Comparison(new Tried(93, 420), new Tried(187, 1_680)),
          140);

  private final Workbench workbench;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);

  TodaySights(Workbench workbench) {
    this.workbench = workbench;
  }

  /** The day as it stands. */
  Parent asItIs() {
    Desk desk = desk(read());
    desk.go(Screen.TODAY);
    return desk.shell();
  }

  /** The day with a sentence that so few calls wouldn't carry. */
  Parent coached() {
    return desk(read().with(ADVICE)).shell();
  }

  private TodayFacts read() {
    return new TodayReader(workbench, words, figures).read(Optional.empty());
  }

  private Desk desk(TodayFacts facts) {
    return new Desk(
        workbench,
        facts,
        Tasks.forPictures(thrown -> {
          throw new IllegalStateException("a picture could not be made", thrown);
        }),
        words,
        figures,
        new Toasts(),
        new SimpleObjectProperty<>(Appearance.SYSTEM));
  }
}
