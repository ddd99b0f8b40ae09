package app.hardline.ui.settings;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.calls.Stage;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The outcomes in the order of their keys, each to be edited in its place. */
final class OutcomesPane extends VBox {
  private final OutcomesViewModel model;
  private final Words words;
  private final ActionButton add;

  OutcomesPane(OutcomesViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.add = new ActionButton(words.say("screen.outcomes.add"), "").does(model::add);
    getStyleClass().addAll("outcomes", "g16");
    model.shownProperty().subscribe(_ -> show());
    model.editedProperty().subscribe(_ -> show());
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            model.refresh();
          }
        });
  }

  @Override
  public void requestFocus() {
    add.requestFocus();
  }

  private void show() {
    VBox card = Boxes.column("card rows");
    List<Outcome> offered = model.shownProperty().get().offered();
    for (Outcome outcome : offered) {
      card.getChildren().add(isEdited(outcome) ? form() : row(outcome, offered));
    }
    boolean fresh = model.editedProperty().get().filter(it -> it.before().isEmpty()).isPresent();
    if (fresh) {
      card.getChildren().add(form());
    }
    List<Node> all = new ArrayList<>(List.of(card));
    if (model.editedProperty().get().isEmpty()) {
      all.add(wrong());
    }
    all.add(Boxes.row("", add));
    List<Outcome> retired = model.shownProperty().get().retired();
    if (!retired.isEmpty()) {
      all.add(Texts.line(words.say("screen.outcomes.retired"), "t16 bold"));
      all.add(Boxes.column("card rows", retired.stream().map(this::gone).toArray(Node[]::new)));
    }
    getChildren().setAll(all);
  }

  private boolean isEdited(Outcome outcome) {
    return model
        .editedProperty()
        .get()
        .flatMap(EditedOutcome::before)
        .filter(outcome::equals)
        .isPresent();
  }

  private HBox row(Outcome outcome, List<Outcome> offered) {
    ActionButton up = button("screen.outcomes.up", () -> model.move(outcome, -1));
    ActionButton down = button("screen.outcomes.down", () -> model.move(outcome, 1));
    up.setDisable(outcome.equals(offered.getFirst()));
    down.setDisable(outcome.equals(offered.getLast()));
    return Boxes.row(
        "g12 outcome-row",
        Boxes.row("cap", new Keycap(outcome.key())),
        Boxes.row("name", Texts.line(outcome.name(), "medium")),
        Boxes.row("stage", Texts.line(stage(outcome.stage()), "muted")),
        Boxes.grow(Boxes.row("", Texts.line(follows(outcome), "muted"))),
        up,
        down,
        button("screen.outcomes.edit", () -> model.edit(outcome)),
        button("screen.outcomes.retire", () -> model.retire(outcome)));
  }

  private HBox gone(Outcome outcome) {
    return Boxes.row(
        "g12 outcome-row",
        Boxes.row("cap", new Keycap(outcome.key())),
        Boxes.grow(Boxes.row("", Texts.line(outcome.name(), "muted"))),
        button("screen.outcomes.bring-back", () -> model.bringBack(outcome)));
  }

  private VBox form() {
    EditedOutcome edited = model.editedProperty().get().orElseThrow();
    boolean own = edited.before().filter(model::isShipped).isEmpty();
    TextField name = field(edited.nameProperty(), "name");
    HBox second =
        Boxes.row(
            "g12",
            labelled("screen.outcomes.rest", field(edited.restProperty(), "short")),
            labelled("screen.outcomes.tries", field(edited.triesProperty(), "tiny")));
    if (own) {
      second.getChildren().addAll(asks(edited), stages(edited));
    }
    VBox form =
        Boxes.column(
            "g12 form",
            Boxes.row(
                "g12",
                labelled("screen.outcomes.name", name),
                labelled("screen.outcomes.key", field(edited.keyProperty(), "tiny")),
                Boxes.spread(),
                new ActionButton(words.say("screen.outcomes.back"), "Esc", "flat")
                    .does(model::back),
                new ActionButton(words.say("screen.outcomes.save"), "Enter", "accent")
                    .does(model::save)),
            second,
            wrong());
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
          }
        });
    name.sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            name.requestFocus();
          }
        });
    return form;
  }

  private Node asks(EditedOutcome edited) {
    Choice<Optional<AsksFor>> choice =
        new Choice<>(
            edited.asksForProperty().get(), this::asks, "field", edited.asksForProperty()::set);
    choice
        .choicesProperty()
        .set(
            Stream.concat(
                    Stream.of(Optional.<AsksFor>empty()),
                    Arrays.stream(AsksFor.values()).map(Optional::of))
                .toList());
    return labelled("screen.outcomes.asks", choice);
  }

  private Node stages(EditedOutcome edited) {
    Choice<Stage> choice =
        new Choice<>(
            edited.stageProperty().get(), this::stage, "field", edited.stageProperty()::set);
    choice.choicesProperty().set(List.of(Stage.values()));
    return labelled("screen.outcomes.stage", choice);
  }

  private TextField field(StringProperty text, String style) {
    TextField field = Boxes.styled(new TextField(), style);
    field.textProperty().bindBidirectional(text);
    field.setOnAction(_ -> model.save());
    return field;
  }

  private HBox labelled(String key, Node node) {
    return Boxes.row("g8", Texts.whole(words.say(key), "muted"), node);
  }

  private Node wrong() {
    Label wrong = Texts.line(model.wrongProperty(), "danger");
    wrong.managedProperty().bind(model.wrongProperty().isNotEmpty());
    return wrong;
  }

  private ActionButton button(String key, Runnable action) {
    return new ActionButton(words.say(key), "flat").does(action);
  }

  private String follows(Outcome outcome) {
    if (outcome.asksFor().isPresent()) {
      return asks(outcome.asksFor());
    }
    String rest = outcome.rest().map(RestWords::write).orElse("");
    if (rest.isEmpty()) {
      return "";
    }
    return outcome.tries().isPresent()
        ? words.say("screen.outcomes.rests.tries", rest, outcome.tries().getAsInt())
        : words.say("screen.outcomes.rests", rest);
  }

  private String asks(Optional<AsksFor> what) {
    return words.say("screen.outcomes.asks." + what.map(AsksFor::code).orElse("nothing"));
  }

  private String stage(Stage stage) {
    return words.say("screen.outcomes.stage." + stage.code());
  }
}
