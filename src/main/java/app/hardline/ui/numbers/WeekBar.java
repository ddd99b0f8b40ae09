package app.hardline.ui.numbers;

import app.hardline.quota.Week;
import app.hardline.ui.kit.Boxes;
import javafx.scene.layout.Region;

/**
 * A week as a bar, with the hard line where its quota was; rows above each other join the lines.
 */
final class WeekBar extends Region {
  private static final double BAR = 14;
  private static final double THIN = 4;

  private final Region done;
  private final Region missing = Boxes.styled(new Region(), "missing");
  private final Region line = Boxes.styled(new Region(), "line");
  private final Week week;
  private final double most;
  private final boolean running;

  /** A bar on an axis that ends with the most dials or the highest quota. */
  WeekBar(Week week, double most, boolean running) {
    this.week = week;
    this.most = most;
    this.running = running;
    this.done = Boxes.styled(new Region(), running ? "running" : "done");
    getStyleClass().add("week-bar");
    getChildren().addAll(done, missing, line);
    missing.setVisible(!running && week.isDue() && !week.met());
    line.setVisible(week.isDue());
  }

  @Override
  protected void layoutChildren() {
    double k = Math.min(1, getHeight() / (BAR + 6));
    double high = BAR * k;
    double top = Math.rint((getHeight() - high) / 2);
    double to = at((double) week.done());
    double quota = at((double) week.quota().orElse(0));
    done.resizeRelocate(0, top, to, high);
    missing.resizeRelocate(to, (getHeight() - THIN) / 2, Math.max(0, quota - to), THIN);
    line.resizeRelocate(quota - 1, 0, 2, getHeight());
    if (running) {
      missing.setVisible(false);
    }
  }

  private double at(double dials) {
    return most == 0 ? 0 : Math.rint(dials / most * getWidth());
  }
}
