package app.hardline.ui.settings;

import app.hardline.script.Objection;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The objections in their order, each to be edited in its place. */
final class ObjectionEditorPane extends VBox {
  private static final String KEY = "screen.objections.";

  private final ObjectionEditorViewModel model;
  private final Words words;

  ObjectionEditorPane(ObjectionEditorViewModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("objections", "g16");
    model.allProperty().subscribe(_ -> show());
    model.editedProperty().subscribe(_ -> show());
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            model.refresh();
          }
        });
  }

  private void show() {
    VBox rows = Boxes.column("card rows");
    List<Objection> all = model.allProperty().get();
    Optional<Objection> edited = model.editedProperty().get();
    for (Objection each : all) {
      boolean open = edited.filter(it -> it.id() == each.id()).isPresent();
      rows.getChildren().add(open ? form(each) : row(each, all));
    }
    edited.filter(it -> it.id() == 0).ifPresent(it -> rows.getChildren().add(form(it)));
    getChildren()
        .setAll(rows, Boxes.row("", new ActionButton(words.say(KEY + "add"), "").does(model::add)));
  }

  private HBox row(Objection each, List<Objection> all) {
    ActionButton up = button("screen.outcomes.up", () -> model.move(each, -1));
    ActionButton down = button("screen.outcomes.down", () -> model.move(each, 1));
    up.setDisable(each.equals(all.getFirst()));
    down.setDisable(each.equals(all.getLast()));
    HBox times = Boxes.row("objection-times", Texts.whole(model.times(each), "muted"));
    times.setManaged(model.isAnyMade());
    return Boxes.row(
        "g12 outcome-row",
        Boxes.row("objection-name", Texts.line(each.said(), "medium")),
        Boxes.grow(Boxes.row("", Texts.line(each.first(), "muted"))),
        times,
        up,
        down,
        button("screen.outcomes.edit", () -> model.edit(each)),
        button("screen.outcomes.retire", () -> model.retire(each)));
  }

  private VBox form(Objection edited) {
    TextField said = new TextField(edited.said());
    TextArea first = area(edited.first());
    TextArea second = area(edited.second());
    Runnable save = () -> model.save(said.getText(), first.getText(), second.getText());
    said.setOnAction(_ -> save.run());
    VBox form =
        Boxes.column(
            "g12 form",
            labelled("said", said),
            labelled("first", first),
            labelled("second", second),
            Boxes.row(
                "g12",
                Texts.line(model.troubleProperty().map(it -> it.orElse("")), "danger"),
                Boxes.spread(),
                new ActionButton(words.say("screen.outcomes.back"), "Esc", "flat")
                    .does(model::back),
                new ActionButton(words.say("screen.outcomes.save"), "accent").does(save)));
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
          }
        });
    return form;
  }

  private VBox labelled(String key, TextInputControl field) {
    return Boxes.column("g4", Texts.line(words.say(KEY + key), "t12 muted"), field);
  }

  private ActionButton button(String key, Runnable action) {
    return new ActionButton(words.say(key), "flat").does(action);
  }

  private static TextArea area(String text) {
    TextArea area = Boxes.styled(new TextArea(text), "answer");
    area.setWrapText(true);
    return area;
  }
}
