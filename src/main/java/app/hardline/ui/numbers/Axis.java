package app.hardline.ui.numbers;

import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The whole numbers of an axis that begins at 0, few enough to be read. */
final class Axis extends Region {
  private static final int MOST = 6;

  private final List<Label> marks = new ArrayList<>();
  private final double end;
  private final int step;

  Axis(double end) {
    this.end = end;
    this.step = Math.max(1, (int) Math.ceil(end / MOST));
    for (int at = 0; at <= end; at += step) {
      marks.add(Texts.whole(String.valueOf(at), "t12 muted"));
    }
    getChildren().addAll(marks);
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < marks.size(); i++) {
      Label mark = marks.get(i);
      double width = mark.prefWidth(-1);
      double middle = i * step / end * getWidth();
      double left = Math.max(0, Math.min(getWidth() - width, middle - width / 2));
      double high = mark.prefHeight(-1);
      mark.resizeRelocate(Math.rint(left), (getHeight() - high) / 2, width, high);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return marks.getFirst().prefHeight(-1);
  }
}
