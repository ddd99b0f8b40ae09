package app.hardline.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/**
 * A small calendar, with times beside it where they matter, over whatever asked for it. The arrows
 * move by days and weeks, Page Up and Page Down by months, {@code Tab} goes to the times and back,
 * {@code Enter} takes what is chosen.
 */
public final class WhenPicker {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
  private static final LocalTime FIRST = LocalTime.of(8, 0);
  private static final int HALF_HOURS = 20;
  private static final int NINE = 2;
  private static final int WEEKS = 6;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private final Popup popup = new Popup();
  private final Label month = Texts.whole("", "bold");
  private final GridPane days = Boxes.styled(new GridPane(), "days");
  private final ListView<LocalTime> times = new ListView<>();
  private final Consumer<LocalDateTime> taken;
  private final boolean withTimes;
  private final HBox box;
  private LocalDate day;

  /**
   * A closed picker.
   *
   * @param today what it begins with
   * @param withTimes whether a time is chosen too; else it is the day alone, at midnight
   * @param taken is told what was chosen
   */
  public WhenPicker(LocalDate today, boolean withTimes, Consumer<LocalDateTime> taken) {
    this.day = today;
    this.withTimes = withTimes;
    this.taken = taken;
    times.getStyleClass().add("choices");
    times
        .getItems()
        .setAll(Stream.iterate(FIRST, time -> time.plusMinutes(30)).limit(HALF_HOURS).toList());
    times.setCellFactory(_ -> new NamedCell<>(TIME::format));
    times.getSelectionModel().select(NINE);
    times.setFocusTraversable(false);
    this.box = Boxes.row("picker g16", Boxes.column("g8", month, days));
    if (withTimes) {
      box.getChildren().add(times);
    }
    box.setFocusTraversable(true);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    popup.setAutoHide(true);
    popup.getContent().setAll(box);
    show();
  }

  /**
   * Opens it above a node.
   *
   * @param owner that asks
   */
  public void open(Node owner) {
    Bounds here = owner.localToScreen(owner.getLayoutBounds());
    popup.show(owner, here.getMinX(), here.getMinY());
    popup.setY(here.getMinY() - box.getHeight() - box.getInsets().getTop());
    box.requestFocus();
  }

  /**
   * What is chosen at present.
   *
   * @return the day, with its time
   */
  public LocalDateTime chosen() {
    return day.atTime(
        withTimes
            ? Optional.ofNullable(times.getSelectionModel().getSelectedItem()).orElse(FIRST)
            : LocalTime.MIDNIGHT);
  }

  private void pressed(KeyEvent event) {
    boolean inTimes = times.isFocused();
    Optional<Runnable> step =
        switch (event.getCode()) {
          case LEFT -> Optional.of(() -> go(day.minusDays(1)));
          case RIGHT -> Optional.of(() -> go(day.plusDays(1)));
          case UP -> inTimes ? Optional.empty() : Optional.of(() -> go(day.minusWeeks(1)));
          case DOWN -> inTimes ? Optional.empty() : Optional.of(() -> go(day.plusWeeks(1)));
          case PAGE_UP -> Optional.of(() -> go(day.minusMonths(1)));
          case PAGE_DOWN -> Optional.of(() -> go(day.plusMonths(1)));
          case TAB -> Optional.of(() -> (inTimes || !withTimes ? box : times).requestFocus());
          case ENTER -> Optional.of(this::take);
          case ESCAPE -> Optional.of(popup::hide);
          default -> Optional.empty();
        };
    step.ifPresent(run -> {
      event.consume();
      run.run();
    });
  }

  private void go(LocalDate to) {
    day = to;
    show();
  }

  private void take() {
    popup.hide();
    taken.accept(chosen());
  }

  private void show() {
    month.setText(MONTH.format(day));
    days.getChildren().clear();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      String name = weekday.getDisplayName(TextStyle.SHORT, Locale.US).substring(0, 2);
      days.add(Texts.whole(name, "t12 muted day-name"), weekday.getValue() - 1, 0);
    }
    LocalDate first =
        day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<LocalDate> shown = Stream.iterate(first, it -> it.plusDays(1)).limit(7L * WEEKS).toList();
    for (int i = 0; i < shown.size(); i++) {
      days.add(cell(shown.get(i)), i % 7, 1 + i / 7);
    }
  }

  private Label cell(LocalDate of) {
    Label cell = Texts.whole(Integer.toString(of.getDayOfMonth()), "day");
    cell.pseudoClassStateChanged(CHOSEN, of.equals(day));
    cell.pseudoClassStateChanged(AWAY, of.getMonth() != day.getMonth());
    cell.setOnMouseClicked(event -> {
      go(of);
      if (!withTimes || event.getClickCount() > 1) {
        take();
      }
    });
    return cell;
  }
}
