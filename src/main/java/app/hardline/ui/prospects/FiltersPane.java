package app.hardline.ui.prospects;

import app.hardline.prospect.Filter;
import app.hardline.prospect.Order;
import app.hardline.prospect.QueueState;
import app.hardline.prospect.Selections.Facet;
import app.hardline.prospect.Selections.Value;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Icon;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The filters as chips, the way to more of them, the order, and the columns. */
final class FiltersPane extends HBox {
  private final ProspectsViewModel model;
  private final Words words;
  private final Figures figures;
  private final FilterWords said;
  private final BiConsumer<String, Consumer<String>> ask;
  private final FlowPane chips = Boxes.styled(new FlowPane(), "chips");
  private final ActionButton more;

  FiltersPane(
      ProspectsViewModel model,
      Words words,
      Figures figures,
      BiConsumer<String, Consumer<String>> ask) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    this.said = new FilterWords(words, figures);
    this.ask = ask;
    this.more =
        new ActionButton(words.say("screen.prospects.filter"), "chip-button").does(this::choose);
    more.setGraphic(Icon.PLUS.view("i12"));
    Choice<Order> order =
        new Choice<>(
            Order.NEWEST,
            it -> words.say("screen.prospects.order." + it.name().toLowerCase(Locale.ROOT)),
            "chip outline",
            model::sort);
    order.choicesProperty().set(List.of(Order.values()));
    model.selectionProperty().subscribe(now -> order.chosenProperty().set(now.order()));
    ActionButton columns = new ActionButton(words.say("screen.prospects.columns"), "chip-button");
    columns.does(() -> columns().show(columns, Side.BOTTOM, 0, 4));
    getStyleClass().addAll("filters", "g8");
    getChildren().addAll(Boxes.grow(chips), order, columns);
    model.selectionProperty().subscribe(now -> show(now.filters()));
  }

  /** Opens the ways to filter. */
  void choose() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("direct", () -> model.add(new Filter.HasDirect())),
            item("never", () -> model.add(new Filter.NeverCalled())),
            states(),
            facet(Facet.STATE, Filter.InState::new),
            facet(Facet.INDUSTRY, Filter.InIndustry::new),
            facet(Facet.TAG, Filter.Tagged::new),
            item("title", () -> ask.accept("title", text -> model.add(new Filter.Titled(text)))),
            item("employees", () -> ask.accept("employees", model::addEmployees)));
    menu.show(more, Side.BOTTOM, 0, 4);
  }

  private void show(List<Filter> filters) {
    List<Node> all = new ArrayList<>(filters.stream().map(this::chip).toList());
    all.add(more);
    chips.getChildren().setAll(all);
  }

  private Button chip(Filter filter) {
    Button chip = new Button(said.say(filter), Icon.CROSS.view("i12"));
    chip.getStyleClass().setAll("chip", "accent", "pressable");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setOnAction(_ -> model.remove(filter));
    return chip;
  }

  private MenuItem item(String what, Runnable action) {
    MenuItem item = new MenuItem(words.say("screen.prospects.filter." + what));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Menu states() {
    Menu menu = new Menu(words.say("screen.prospects.filter.stands"));
    for (QueueState state : QueueState.values()) {
      MenuItem item = new MenuItem(said.say(new Filter.Stands(state)));
      item.setOnAction(_ -> model.add(new Filter.Stands(state)));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Its values come when they are read: that takes a look at all prospects. */
  private Menu facet(Facet facet, Function<String, Filter> filter) {
    String name = facet.name().toLowerCase(Locale.ROOT);
    Menu menu = new Menu(words.say("screen.prospects.filter." + name));
    MenuItem waiting = new MenuItem(words.say("screen.prospects.filter.reading"));
    waiting.setDisable(true);
    menu.getItems().add(waiting);
    model.values(facet, values -> fill(menu, values, filter));
    return menu;
  }

  private void fill(Menu menu, List<Value> values, Function<String, Filter> filter) {
    menu.getItems().clear();
    for (Value value : values) {
      MenuItem item =
          new MenuItem(
              words.say(
                  "screen.prospects.filter.value",
                  value.value(),
                  figures.shortCount(value.prospects())));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> model.add(filter.apply(value.value())));
      menu.getItems().add(item);
    }
    menu.setDisable(values.isEmpty());
  }

  private ContextMenu columns() {
    ContextMenu menu = new ContextMenu();
    for (Column column : Column.values()) {
      CheckMenuItem item = new CheckMenuItem(words.say(column.word()));
      item.setSelected(model.columns().getValue().contains(column));
      item.setDisable(column.always());
      item.setOnAction(_ -> model.show(column, item.isSelected()));
      menu.getItems().add(item);
    }
    return menu;
  }
}
