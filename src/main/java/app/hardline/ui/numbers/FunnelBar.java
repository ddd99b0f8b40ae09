package app.hardline.ui.numbers;

import app.hardline.ui.kit.Boxes;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;

/** A share of what was due: a bar on a track, with the hard line or where it stood before. */
final class FunnelBar extends Region {
  private static final double BEYOND = 1.085;
  private static final double HIGH = 20;
  private static final double DOT = 10;

  private final Region track = Boxes.styled(new Region(), "track");
  private final Region done = Boxes.styled(new Region(), "done");
  private final Region line = Boxes.styled(new Region(), "line");
  private final Region dot = Boxes.styled(new Region(), "dot");
  private final OptionalDouble share;
  private final OptionalDouble before;
  private final boolean lined;

  /** A bar; one with a line has room beyond it, and shows nothing of before. */
  FunnelBar(OptionalDouble share, OptionalDouble before, boolean lined) {
    this.share = share;
    this.before = before;
    this.lined = lined;
    getStyleClass().add("funnel-bar");
    getChildren().addAll(track, done, line, dot);
    done.setVisible(share.orElse(0) > 0);
    line.setVisible(lined);
    dot.setVisible(!lined && before.isPresent());
  }

  @Override
  protected void layoutChildren() {
    double k = getHeight() / HIGH;
    double whole = lined ? getWidth() / BEYOND : getWidth();
    track.resizeRelocate(0, 0, getWidth(), getHeight());
    double filled = Math.min(getWidth(), share.orElse(0) * whole);
    done.resizeRelocate(0, 0, Math.max(3 * k, Math.rint(filled)), getHeight());
    line.resizeRelocate(Math.rint(whole) - k, -3 * k, 2 * k, getHeight() + 6 * k);
    double at = Math.min(1, before.orElse(0)) * whole;
    double size = DOT * k;
    double left = Math.min(getWidth() - size, Math.max(0, at - size / 2));
    dot.resizeRelocate(Math.rint(left), (getHeight() - size) / 2, size, size);
  }
}
