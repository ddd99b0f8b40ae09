package app.hardline.ui.prospects;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.io.File;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;

/**
 * What can be done to those who are selected, below the table; asks for a word where one is needed.
 */
final class ActionsPane extends StackPane {
  private final ProspectsViewModel model;
  private final Words words;
  private final TextField field = new TextField();
  private final HBox asked;
  private final FlowPane buttons;
  private final Runnable leave;
  private Consumer<String> take = _ -> {};

  ActionsPane(ProspectsViewModel model, Words words, Figures figures, Runnable leave) {
    this.model = model;
    this.words = words;
    this.leave = leave;
    this.asked =
        Boxes.row(
            "g8",
            Boxes.grow(field),
            new ActionButton(words.say("screen.prospects.ok"), "Enter", "accent").does(this::save));
    this.buttons = Boxes.styled(new FlowPane(), "buttons");
    buttons
        .getChildren()
        .addAll(
            Texts.whole(
                model
                    .markedProperty()
                    .map(marked ->
                        words.say(
                            marked.everybody()
                                ? "screen.prospects.marked.all"
                                : "screen.prospects.marked",
                            figures.count(marked.count()))),
                "medium"),
            button("list", "A", this::askForList),
            button("tag", "T", this::askForTag),
            button("retire", "R", () -> model.actions().retire(ids())),
            button("merge", "M", model::merge),
            button("export", "X", this::export),
            button("do-not-call", "D", () -> model.actions().doNotCall(ids())),
            button("delete", "Del", () -> model.actions().delete(ids())));
    field.setOnAction(_ -> save());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    getStyleClass().add("actions");
    getChildren().addAll(buttons, asked);
    asked.setVisible(false);
    Room.shown(
        this,
        model
            .markedProperty()
            .map(Marked::isMany)
            .flatMap(many -> asked.visibleProperty().map(asks -> many || asks)));
    buttons.visibleProperty().bind(asked.visibleProperty().not());
  }

  void askForTag() {
    Collection<Long> ids = ids();
    ask("tag", tag -> model.actions().tag(ids, tag));
  }

  void askForList() {
    Collection<Long> ids = ids();
    ask("list", name -> model.actions().putOn(ids, name));
  }

  /** Asks for a word and gives it on. */
  void ask(String what, Consumer<String> use) {
    take = use;
    field.setText("");
    field.setPromptText(words.say("screen.prospects.ask." + what));
    asked.setVisible(true);
    field.requestFocus();
  }

  void export() {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(words.say("screen.prospects.export.name"));
    Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(model::export);
  }

  private Collection<Long> ids() {
    return model.markedProperty().get().ids();
  }

  private ActionButton button(String what, String key, Runnable action) {
    return new ActionButton(
            words.say("screen.prospects.do." + what),
            key,
            what.equals("do-not-call") || what.equals("delete") ? "flat danger" : "flat")
        .does(action);
  }

  private void save() {
    String text = field.getText();
    asked.setVisible(false);
    leave.run();
    if (!text.isBlank()) {
      take.accept(text);
    }
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      asked.setVisible(false);
      leave.run();
    }
  }
}
