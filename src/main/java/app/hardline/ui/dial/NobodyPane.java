package app.hardline.ui.dial;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * In the card's place when nobody on the list can be called any more: lists that have people now,
 * and the end of the session.
 */
final class NobodyPane extends VBox {
  private final DialViewModel model;
  private final Words words;
  private final Label done = Texts.line("", "t16 muted");
  private final VBox others = Boxes.column("card others");
  private final HBox ends = Boxes.row("g12");
  private List<Around.Other> shown = List.of();
  private ActionButton next;

  NobodyPane(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.next = end();
    getStyleClass().addAll("who", "g24", "nobody");
    getChildren()
        .addAll(
            Boxes.column("g8", Texts.line(words.say("screen.dial.nobody"), "t28 bold"), done),
            others,
            ends);
    arrange(List.of());
    model
        .surroundings()
        .aroundProperty()
        .subscribe(around -> show(around, model.sitting().dialsProperty().get()));
  }

  /** The button that is pressed next. */
  ActionButton nextAction() {
    return next;
  }

  private void show(Around around, int dials) {
    done.setText(words.say("screen.dial.done", dials, around.answered(), around.meetings()));
    if (!around.others().equals(shown)) {
      boolean focused = isFocusWithin();
      arrange(around.others());
      if (focused) {
        next.requestFocus();
      }
    }
  }

  private void arrange(List<Around.Other> lists) {
    shown = lists;
    List<Node> rows = new ArrayList<>();
    ActionButton end = end();
    next = end;
    for (int i = 0; i < lists.size(); i++) {
      ActionButton go = goOn(i);
      rows.add(row(lists.get(i), go));
      next = i == 0 ? go : next;
    }
    others.getChildren().setAll(rows);
    others.setVisible(!lists.isEmpty());
    others.setManaged(!lists.isEmpty());
    ActionButton importList =
        new ActionButton(words.say("screen.dial.import"), "Ctrl I", lists.isEmpty() ? "large" : "")
            .does(model.waysOut()::importList);
    ends.getChildren()
        .setAll(lists.isEmpty() ? List.of(end, importList) : List.of(importList, end));
  }

  private HBox row(Around.Other list, ActionButton go) {
    return Boxes.row(
        "other g16",
        Boxes.grow(
            Boxes.column(
                "g4",
                Texts.line(list.name(), "t16 bold"),
                Texts.line(words.say("screen.dial.ready", list.ready()), "muted"))),
        go);
  }

  private ActionButton goOn(int other) {
    boolean first = other == 0;
    return new ActionButton(
            words.say("screen.dial.go-on"),
            first ? "Enter" : Integer.toString(other + 1),
            first ? "accent next" : "large")
        .does(() -> model.waysOut().goOn(other));
  }

  private ActionButton end() {
    boolean alone = shown.isEmpty();
    return new ActionButton(
            words.say("screen.dial.end"), alone ? "Enter" : "Esc", alone ? "accent next" : "")
        .does(model.waysOut()::end);
  }
}
