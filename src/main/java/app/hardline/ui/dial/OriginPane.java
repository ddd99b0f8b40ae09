package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Where the number came from and why it may be called, for the moment when that is asked. The
 * owner's words for it are typed in the same place; leaving the field keeps them, leaving the
 * window doesn't leave the field.
 */
final class OriginPane extends StackPane {
  private final BackgroundModel model;
  private final Label from = Texts.line("", "t12 muted");
  private final Label grounds = Texts.line("", "");
  private final Label asking;
  private final TextField field = new TextField();
  private final HBox said;
  private final Keycap key;
  private Background about = Background.none(0);

  /**
   * @param key of asking for it
   * @param back gives the focus to what comes next on the screen
   */
  OriginPane(BackgroundModel model, Words words, Keycap key, Runnable back) {
    this.model = model;
    this.key = key;
    this.asking = Texts.whole(words.say("screen.dial.grounds.ask"), "");
    this.said = Boxes.row("g8", from, grounds, asking, key);
    said.visibleProperty().bind(field.visibleProperty().not());
    said.setOnMouseClicked(_ -> ask());
    field.setVisible(false);
    field.setPromptText(words.say("screen.dial.grounds.field"));
    field.setOnAction(_ -> back.run());
    field
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe((was, _) -> close(field.equals(was)));
    getStyleClass().add("origin");
    getChildren().addAll(said, field);
    model.shownProperty().subscribe(this::show);
  }

  /** Lets the owner say why the people of this list may be called. */
  void ask() {
    if (getParent().isVisible() && model.shownProperty().get().list().isPresent()) {
      about = model.shownProperty().get();
      field.setText(about.grounds());
      field.setVisible(true);
      field.requestFocus();
      field.end();
    }
  }

  private void close(boolean wasAsking) {
    if (wasAsking) {
      field.setVisible(false);
      model.giveGrounds(about, field.getText());
    }
  }

  private void show(Background known) {
    boolean asked = known.list().isPresent();
    boolean open = known.grounds().isEmpty();
    from.setText(known.from());
    grounds.setText(known.said());
    shown(from, open);
    shown(grounds, !open);
    shown(asking, open && asked);
    shown(key, asked);
    setOpacity(known.from().isEmpty() ? 0 : 1);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
