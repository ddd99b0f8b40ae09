package app.hardline.ui.deals;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.HeldKeys;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pane over the board: a deal is made, edited, won or lost. */
final class FormPane extends StackPane {
  private final FormViewModel model;
  private final Words words;
  private final Label title = Texts.line("", "t20 bold");
  private final Label problem = Texts.paragraph("", "danger");
  private final Map<Form.Field, TextField> fields = new EnumMap<>(Form.Field.class);
  private final Map<Form.Field, VBox> named = new EnumMap<>(Form.Field.class);
  private final HBox money;
  private final HBox next;
  private final ActionButton save;

  FormPane(FormViewModel model, Words words, Runnable closed) {
    this.model = model;
    this.words = words;
    for (Form.Field field : Form.Field.values()) {
      named.put(field, named(field));
    }
    this.money =
        Boxes.row(
            "g16", row(Form.Field.MRR), row(Form.Field.ONE_TIME), row(Form.Field.GROSS_PROFIT));
    this.next = Boxes.row("g16", Boxes.grow(row(Form.Field.NEXT)), row(Form.Field.NEXT_ON));
    this.save = new ActionButton("", "Enter", "accent").does(model::save);
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    VBox box =
        Boxes.column(
            "deal-form",
            title,
            row(Form.Field.COMPANY),
            row(Form.Field.TITLE),
            money,
            next,
            row(Form.Field.WHY),
            problem,
            Boxes.row(
                "g16",
                Boxes.spread(),
                new ActionButton(words.say("screen.deals.leave"), "Esc", "").does(model::close),
                save));
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.setOnMouseClicked(event -> event.consume());
    setOnMouseClicked(_ -> model.close());
    Boxes.styled(this, "scrim");
    getChildren().add(box);
    HeldKeys.follow(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    turn(model.formProperty().get());
    model
        .formProperty()
        .subscribe((before, form) -> {
          turn(form);
          if (form.isPresent()) {
            requestFocus();
          } else if (before.isPresent()) {
            closed.run();
          }
        });
  }

  private void turn(Optional<Form> form) {
    form.ifPresent(this::show);
    shown(this, form.isPresent());
  }

  /** The first field is asked for. */
  @Override
  public void requestFocus() {
    stops().stream()
        .findFirst()
        .ifPresent(field -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  private void show(Form form) {
    String word = form.asks().name().toLowerCase(Locale.ROOT);
    title.setText(
        words.say("screen.deals.form." + word, form.deal().map(it -> it.company()).orElse("")));
    save.setText(words.say("screen.deals.save." + word));
    named.forEach((field, box) -> shown(box, form.asks().fields().contains(field)));
    shown(money, form.asks() != Form.Asks.LOSE);
    shown(next, form.asks().fields().contains(Form.Field.NEXT));
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.ENTER -> {
        event.consume();
        if (!HeldKeys.isHeld(this)) {
          model.save();
        }
      }
      case KeyCode.ESCAPE -> {
        event.consume();
        model.close();
      }
      case KeyCode.TAB, KeyCode.UP, KeyCode.DOWN -> {
        event.consume();
        boolean back = event.getCode() == KeyCode.UP || event.isShiftDown();
        List<TextField> stops = stops();
        int now = stops.indexOf(getScene().getFocusOwner());
        stops.get(Math.floorMod(now + (back ? -1 : 1), stops.size())).requestFocus();
      }
      default -> {}
    }
  }

  private List<TextField> stops() {
    return fields.entrySet().stream()
        .filter(it -> row(it.getKey()).isVisible())
        .map(Map.Entry::getValue)
        .toList();
  }

  private VBox row(Form.Field field) {
    return Objects.requireNonNull(named.get(field));
  }

  private VBox named(Form.Field field) {
    String word = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    TextField text = new TextField();
    text.setId("deal-" + word);
    text.textProperty().bindBidirectional(model.typed(field));
    Label name = Texts.line(words.say("screen.deals.field." + word), "t12 muted medium");
    name.setLabelFor(text);
    fields.put(field, text);
    return Boxes.column("g4 named", name, text);
  }
}
