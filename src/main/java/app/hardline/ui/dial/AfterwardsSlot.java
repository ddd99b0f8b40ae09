package app.hardline.ui.dial;

import app.hardline.calls.Letter;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Untold;
import app.hardline.dialing.Logged;
import app.hardline.prospect.Prospect;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the slot asks between two calls, and the mail that it offers. */
final class AfterwardsSlot {
  private final DialViewModel model;
  private final Afterwards afterwards;
  private final Words words;
  private final ObservableValue<Boolean> wide;

  AfterwardsSlot(DialViewModel model, Words words, Region pane) {
    this.model = model;
    this.afterwards = model.afterwards();
    this.words = words;
    this.wide = Room.isNarrow(pane).map(narrow -> !narrow);
  }

  /** Asks to be told when there is something else to say. */
  void onChange(Runnable show) {
    afterwards.askedProperty().subscribe(_ -> show.run());
    afterwards.toldProperty().subscribe(_ -> show.run());
  }

  /** What is said or asked in the place of what was logged last; empty where there is nothing. */
  Optional<List<Node>> said() {
    return afterwards
        .toldProperty()
        .get()
        .map(this::told)
        .or(() -> afterwards.askedProperty().get().map(this::asked));
  }

  /** Offers the mail that the last call has promised. */
  Optional<Node> draft() {
    return afterwards.draft().map(this::offer);
  }

  private List<Node> asked(Asked open) {
    List<Node> row = new ArrayList<>();
    switch (open) {
      case Asked.HowFarItWent(Logged talk) -> {
        row.add(Icon.CHECK.view("accent"));
        row.add(about(talk.prospect(), detail(model.writer().logged(talk))));
        row.add(Texts.whole(words.say("screen.dial.far"), "bold"));
      }
      case Asked.WasItHeld(Untold untold) -> {
        row.add(Icon.CLOCK.view("warning"));
        String when = model.writer().when(untold.meeting().at().toInstant());
        row.add(about(untold.prospect(), detail(when)));
        row.add(Texts.whole(words.say("screen.dial.held"), "bold"));
      }
    }
    row.add(Boxes.spread());
    row.add(Boxes.row("g8", replies()));
    return row;
  }

  private Node[] replies() {
    List<Node> buttons = new ArrayList<>();
    for (Afterwards.Reply reply : afterwards.replies()) {
      String letter = reply.letter().toUpperCase(Locale.ROOT);
      buttons.add(button(words.say(reply.words()), letter, reply.run(), ""));
    }
    if (!model.isNobodyLeft()) {
      Node leave = button(words.say("screen.dial.later-on"), "Esc", afterwards::leave, "flat");
      buttons.add(Room.shown(leave, wide));
    }
    return buttons.toArray(Node[]::new);
  }

  /** What the question can do without where there is little room. */
  private Node detail(String sentence) {
    return Room.shown(Texts.line(sentence, ""), wide);
  }

  private HBox about(Prospect who, Node said) {
    return Boxes.row("g4", Texts.name(words.say("screen.dial.whose", who.name()), "bold"), said);
  }

  private List<Node> told(Afterwards.Told told) {
    String key =
        told.state() == MeetingState.NO_SHOW ? "screen.dial.told.no-show" : "screen.dial.told.held";
    return List.of(
        Icon.CHECK.view("accent"),
        about(told.untold().prospect(), Texts.line(words.say(key), "")),
        Boxes.spread(),
        button(words.say("screen.dial.undo"), "Ctrl Z", model::undo, "flat"));
  }

  private Node offer(Letter letter) {
    return button(
        words.say("screen.dial.draft." + letter.code()), "M", afterwards::openDraft, "flat");
  }

  private static Node button(String name, String cap, Runnable action, String style) {
    ActionButton button = new ActionButton(name, cap, style).does(action);
    button.setFocusTraversable(false);
    return button;
  }
}
