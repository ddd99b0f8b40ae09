package app.hardline.ui.numbers;

import app.hardline.calls.Stage;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The dials of each period as a column, parted by how far they came, the meetings at its foot. */
final class StageColumns extends Region {
  private static final double FOOT = 20;
  private static final double WIDEST = 48;
  private static final double NAME_ROOM = 44;
  private static final Stage[] FROM_FOOT = {
    Stage.MEETING, Stage.CONVERSATION, Stage.ANSWERED, Stage.DIAL
  };

  /** One period: its name, and how many dials came just so far. */
  record Column(String name, Map<Stage, Long> dials) {
    long sum() {
      return dials.values().stream().mapToLong(it -> it).sum();
    }
  }

  private final List<Column> columns;
  private final List<Label> names = new ArrayList<>();
  private final List<Map<Stage, Region>> parts = new ArrayList<>();
  private final Region line = Boxes.styled(new Region(), "axis");
  private final Label most;

  StageColumns(List<Column> columns, Said said) {
    this.columns = List.copyOf(columns);
    this.most = Texts.whole(said.count(highest()), "t12 muted");
    getStyleClass().add("stage-columns");
    for (Column column : columns) {
      names.add(Texts.whole(column.name(), "t12 muted"));
      Map<Stage, Region> stack = new EnumMap<>(Stage.class);
      for (Stage stage : FROM_FOOT) {
        stack.put(stage, Boxes.styled(new Region(), color(stage)));
      }
      parts.add(stack);
      getChildren().addAll(stack.values());
    }
    getChildren().addAll(names);
    getChildren().addAll(line, most);
  }

  static String color(Stage stage) {
    return switch (stage) {
      case MEETING -> "share done";
      case CONVERSATION -> "share pale";
      case ANSWERED -> "share gray";
      case DIAL -> "share track";
    };
  }

  @Override
  protected void layoutChildren() {
    double foot = getHeight() - FOOT;
    double step = getWidth() / Math.max(1, columns.size());
    double wide = Math.rint(Math.min(WIDEST, step * 0.7));
    long every = Math.max(1, (long) Math.ceil(NAME_ROOM / step));
    double room = foot - FOOT;
    for (int i = 0; i < columns.size(); i++) {
      double x = Math.rint(i * step + (step - wide) / 2);
      double y = foot;
      for (Stage stage : FROM_FOOT) {
        double share = (double) columns.get(i).dials().getOrDefault(stage, 0L) / highest();
        double high = share * room;
        Region part = parts.get(i).get(stage);
        double top = Math.rint(y - high);
        if (part != null) {
          part.resizeRelocate(x, top, wide, Math.max(0, Math.rint(y) - top - (high > 3 ? 1 : 0)));
        }
        y -= high;
      }
      Label name = names.get(i);
      name.setVisible(i % every == 0);
      double width = name.prefWidth(-1);
      double middle = x + wide / 2 - width / 2;
      name.resizeRelocate(
          Math.rint(Math.max(0, Math.min(getWidth() - width, middle))),
          foot + 4,
          width,
          name.prefHeight(-1));
    }
    line.resizeRelocate(0, foot, getWidth(), 1);
    most.resizeRelocate(0, 0, most.prefWidth(-1), most.prefHeight(-1));
  }

  private long highest() {
    return Math.max(1, columns.stream().mapToLong(Column::sum).max().orElse(1));
  }
}
