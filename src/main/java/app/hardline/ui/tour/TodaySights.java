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
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** Pictures of Today at the ends of days, after the winter of the numbers. */
final class TodaySights {
  private static final Advice ADVICE =
      new Advice(
          new Advice.Subject.Hour(16, false),
          new Comparison(new Tried(93, 420), new Tried(187, 1_680)),
          140);

  private final NumbersWorld world;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);

  TodaySights(NumbersWorld world) {
    this.world = world;
  }

  /** After the last block of a day that came six short. */
  Parent missed() {
    set(NumbersWorld.FRIDAY.atTime(17, 20));
    return asItIs();
  }

  /** A day off. */
  Parent off() {
    world
        .workbench()
        .quotas()
        .calendar()
        .takeOff(NumbersWorld.FRIDAY.plusDays(3), "Presidents’ Day with the kids");
    set(NumbersWorld.FRIDAY.plusDays(3).atTime(9, 20));
    return asItIs();
  }

  /** With what the calls say. */
  Parent coached() {
    set(NumbersWorld.FRIDAY.plusDays(4).atTime(9, 20));
    return desk(read().with(ADVICE)).shell();
  }

  /** More than was asked for, before the day's last block is over. */
  Parent met() {
    world.callDay(NumbersWorld.FRIDAY.plusDays(4), 57);
    set(NumbersWorld.FRIDAY.plusDays(4).atTime(16, 41));
    return asItIs();
  }

  private Parent asItIs() {
    Desk desk = desk(read());
    desk.go(Screen.TODAY);
    return desk.shell();
  }

  private void set(LocalDateTime time) {
    world.clock().set(time.atZone(World.ZONE));
  }

  private TodayFacts read() {
    return new TodayReader(world.workbench(), words, figures).read(Optional.empty());
  }

  private Desk desk(TodayFacts facts) {
    return new Desk(
        world.workbench(),
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
