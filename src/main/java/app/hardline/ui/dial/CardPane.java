package app.hardline.ui.dial;

import app.hardline.compliance.CallingWindow;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.IconView;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card: who is to be called, with everything that is known, and the note. */
final class CardPane extends VBox {
  private final DialViewModel model;
  private final NumberPane number;
  private final NotePane note;
  private final MorePane more;
  private final Figures figures;
  private final Label name = Texts.headline("", "t28 bold name");
  private final Label company = Texts.line("", "t20 medium");
  private final Label position = Texts.line("", "muted");
  private final Label timeThere = Texts.whole("", "bold");
  private final Words words;
  private final Label until = Texts.whole("", "muted");
  private final Label elsewhere = Texts.whole("", "t12 warning");
  private final WindowBar bar = new WindowBar();
  private final VBox there;
  private final Label promise = Texts.line("", "");
  private final HBox promised;

  CardPane(DialViewModel model, Words words, Figures figures, ZoneId owner, Runnable back) {
    this.model = model;
    this.figures = figures;
    this.number = new NumberPane(model, words, figures, owner);
    this.note = new NotePane(model, words);
    this.more = Boxes.grow(new MorePane(model, words, back));
    this.words = words;
    this.there =
        Boxes.column(
            "there g8",
            Boxes.row("g4", timeThere, Texts.whole(words.say("screen.dial.there"), ""), until),
            bar,
            elsewhere);
    IconView clock = Icon.CLOCK.view("warning");
    this.promised = Boxes.row("well g12 promise", clock, promise);
    getStyleClass().add("who");
    VBox.setVgrow(note, Priority.SOMETIMES);
    Region rule = Boxes.rule();
    getChildren().addAll(head(), rule, number, promised, more, note);
    Room.isLow(this).subscribe(low -> List.of(rule, more).forEach(node -> shown(node, !low)));
    model.face().subscribe(face -> face.ifPresent(this::show));
    model.nowProperty().subscribe(this::showTimeThere);
  }

  /** The button that is pressed next. */
  Node nextAction() {
    return number.nextAction();
  }

  /** The field for the note. */
  NotePane note() {
    return note;
  }

  /** What is known besides name and number. */
  MorePane more() {
    return more;
  }

  private VBox head() {
    VBox where = Boxes.column("", company, position);
    where.setMinWidth(0);
    HBox below = Boxes.row("g24 place", Boxes.grow(where), there);
    return Boxes.column("", name, below);
  }

  private void show(Face face) {
    name.setText(face.name());
    company.setText(face.company());
    shown(company, !face.company().isEmpty());
    position.setText(face.position());
    shown(position, !face.position().isEmpty());
    promise.setText(face.promise());
    shown(promised, !face.promise().isEmpty());
    elsewhere.setText(face.elsewhere());
    shown(elsewhere, !face.elsewhere().isEmpty());
    showTimeThere(model.nowProperty().get());
  }

  private void showTimeThere(Instant now) {
    model.face().getValue().ifPresent(face -> showWindow(face, now));
  }

  private void showWindow(Face face, Instant now) {
    CallingWindow window = face.window();
    timeThere.setText(figures.time(now.atZone(window.zone())));
    until.setText(until(face, now));
    bar.show(window, face.occasion(), now);
  }

  private String until(Face face, Instant now) {
    if (face.practice()) {
      return words.say("screen.dial.any-time");
    }
    return face.window().isOpen(now, face.occasion())
        ? words.say(
            "screen.dial.until", figures.time(face.window().ends(face.occasion()).orElseThrow()))
        : words.say("screen.dial.closed");
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
