package app.hardline.ui.tour;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Mark;
import app.hardline.ui.kit.OutcomeKey;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Progression;
import app.hardline.ui.kit.Ring;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.StatTile;
import app.hardline.ui.kit.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Every drawn control in every state on one sheet, to hold against the design. */
final class Components extends VBox {

  Components() {
    getStyleClass().addAll("page", "g24");
    getChildren()
        .addAll(
            row("Ring", rings()),
            Boxes.rule(),
            row("Pace line", paceLines()),
            Boxes.rule(),
            row("Outcome key", outcomeKeys()),
            row("Buttons", buttons()),
            row("Chips", chips()),
            row("Fields", fields()),
            row("Stat tile", tiles()),
            row("Mark", new Mark()));
  }

  private static Node row(String name, Node... items) {
    var label = Texts.whole(name, "bold");
    label.setMinWidth(128);
    return Boxes.row("g24", label, Boxes.row("g16", items));
  }

  private static Node[] rings() {
    return progressions().map(Components::ring).toArray(Node[]::new);
  }

  private static Ring ring(Progression progression) {
    Ring ring = new Ring(Ring.Size.SMALL, quota -> "of " + quota);
    ring.progressionProperty().set(progression);
    return ring;
  }

  private static Node[] paceLines() {
    return progressions().map(Components::paceLine).toArray(Node[]::new);
  }

  private static PaceLine paceLine(Progression progression) {
    PaceLine line = new PaceLine(progression.done() == 64 ? 8 : 12);
    line.setPrefWidth(176);
    line.progressionProperty().set(progression);
    return line;
  }

  private static Stream<Progression> progressions() {
    return Stream.of(
        new Progression(0, 50),
        new Progression(17, 50, 33),
        new Progression(31, 50, 24),
        new Progression(50, 50),
        new Progression(64, 50));
  }

  private static Node[] outcomeKeys() {
    OutcomeKey chosen = new OutcomeKey("6", "Callback");
    chosen.setChosen(true);
    OutcomeKey alt = new OutcomeKey("1", "No answer");
    alt.setAlt(true);
    OutcomeKey off = new OutcomeKey("2", "Voicemail");
    off.setDisable(true);
    return new Node[] {
      new OutcomeKey("1", "No answer"),
      chosen,
      alt,
      off,
      new OutcomeKey("0", "Do not call").barring()
    };
  }

  private static Node[] buttons() {
    ActionButton off = new ActionButton("Off", "");
    off.setDisable(true);
    return new Node[] {
      new ActionButton("Start dialing", "Enter", "accent next"),
      new ActionButton("Log and next", "Enter", "accent large"),
      new ActionButton("They answered", "Space", "accent in-call"),
      new ActionButton("Pause", "P", ""),
      new ActionButton("Undo", "Ctrl Z", "flat"),
      off
    };
  }

  private static Node[] chips() {
    return new Node[] {
      Chip.plain("Direct"),
      Chip.marked("Filter", Chip.Tone.OUTLINE, Icon.PLUS),
      Chip.marked("19 ahead of pace", Chip.Tone.DONE, Icon.CHECK),
      Chip.marked("39 behind pace", Chip.Tone.BEHIND, Icon.CLOCK),
      Chip.marked("Do not call", Chip.Tone.BARRED, Icon.STOP)
    };
  }

  private static Node[] fields() {
    TextField field = new TextField("tuesday at 2");
    TextField tall = new TextField("Texas accountants");
    tall.getStyleClass().add("tall");
    return new Node[] {field, tall, new Segments<>(List.of("Week", "Month", "Own"), name -> name)};
  }

  private static Node[] tiles() {
    StatTile conversations = new StatTile("Conversations", "none yet");
    conversations.figureProperty().set("194");
    conversations.comparedProperty().set("usual 175 to 215");
    return new Node[] {conversations, new StatTile("Meetings", "none yet")};
  }
}
