package app.hardline.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/**
 * One of several, shown by its name; pressed, it opens the list to choose another from. There a
 * letter leads to the next name that begins with it. As {@code chip} or {@code field}, by its style
 * class. Cheap until it is opened, so that a table may have one above each column.
 *
 * @param <T> what is chosen from
 */
public final class Choice<T> extends Button {
  private static final int MOST_ROWS = 12;
  private static final double GAP = 4;

  private final ObjectProperty<List<T>> choices =
      new SimpleObjectProperty<>(this, "choices", List.of());
  private final ObjectProperty<T> chosen;
  private final Function<? super T, String> name;
  private final Consumer<? super T> taken;

  /**
   * A choice.
   *
   * @param first what is chosen at first
   * @param name how each is called
   * @param style {@code chip} or {@code field}, and other style classes
   * @param taken is told when the person chooses another
   */
  public Choice(
      T first, Function<? super T, String> name, String style, Consumer<? super T> taken) {
    this.chosen = new SimpleObjectProperty<>(this, "chosen", first);
    this.name = name;
    this.taken = taken;
    getStyleClass().setAll("choice");
    Boxes.styled(this, style);
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.COMBO_BOX);
    setContentDisplay(ContentDisplay.RIGHT);
    setGraphic(Icon.DOWN.view("i12"));
    textProperty().bind(chosen.map(name));
    setOnAction(_ -> open());
  }

  /**
   * What can be chosen.
   *
   * @return in the order in which it is offered
   */
  public ObjectProperty<List<T>> choicesProperty() {
    return choices;
  }

  /**
   * What is chosen.
   *
   * @return may be set; only what the person chooses is told
   */
  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  /** The arrow stands at the far end, however short the name is. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Node arrow = getGraphic();
    arrow.relocate(
        getWidth() - snappedRightInset() - arrow.getLayoutBounds().getWidth(),
        snapPositionY((getHeight() - arrow.getLayoutBounds().getHeight()) / 2));
  }

  private void open() {
    ListView<T> list = list();
    Popup popup = new Popup();
    popup.setAutoHide(true);
    popup.getContent().setAll(list);
    list.setOnMouseClicked(_ -> take(list, popup));
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list, popup));
    list.setOnKeyTyped(event -> jump(list, event.getCharacter()));
    Bounds here = localToScreen(getLayoutBounds());
    popup.show(this, here.getMinX(), here.getMaxY() + GAP);
    list.requestFocus();
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
  }

  private ListView<T> list() {
    ListView<T> list = new ListView<>();
    list.getStyleClass().add("choices");
    list.getItems().setAll(choices.get());
    list.setCellFactory(_ -> new NamedCell<>(name));
    list.fixedCellSizeProperty()
        .subscribe(row -> list.setPrefHeight(height(list.getItems().size(), row.doubleValue())));
    list.setMinWidth(getWidth());
    list.getSelectionModel().select(chosen.get());
    return list;
  }

  private static double height(int rows, double row) {
    return Math.min(MOST_ROWS, rows) * row + GAP * 2 + 2;
  }

  private void pressed(KeyEvent event, ListView<T> list, Popup popup) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      take(list, popup);
    } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
      event.consume();
      popup.hide();
    }
  }

  private void take(ListView<T> list, Popup popup) {
    popup.hide();
    T picked = list.getSelectionModel().getSelectedItem();
    if (picked != null && !picked.equals(chosen.get())) {
      chosen.set(picked);
      taken.accept(picked);
    }
  }

  private void jump(ListView<T> list, String letter) {
    int count = list.getItems().size();
    int from = list.getSelectionModel().getSelectedIndex();
    for (int step = 1; step <= count && !letter.isBlank(); step++) {
      int index = Math.floorMod(from + step, count);
      if (begins(name.apply(list.getItems().get(index)), letter)) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
        return;
      }
    }
  }

  private static boolean begins(String text, String letter) {
    return text.toLowerCase(Locale.ROOT).startsWith(letter.toLowerCase(Locale.ROOT));
  }
}
