package app.hardline.ui.deals;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A deal on the board. */
final class CardPane extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Card card;

  CardPane(Card card, Words words) {
    this.card = card;
    Boxes.styled(this, "card deal");
    Label company = Texts.line(card.deal().company(), "bold");
    company.setMinWidth(0);
    Label amount =
        card.amount().isEmpty()
            ? Texts.line(words.say("screen.deals.no-amount"), "t16 muted")
            : Texts.line(card.amount(), "t16 medium");
    getChildren().addAll(company, amount);
    if (card.tone() != Card.Tone.PLAIN) {
      getChildren().add(Texts.line(card.who(), "muted"));
    }
    getChildren().add(foot());
    setAccessibleText(
        words.say("screen.deals.said", card.deal().company(), card.amount(), card.foot()));
  }

  Card card() {
    return card;
  }

  void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private Node foot() {
    return switch (card.tone()) {
      case TIME -> line(Optional.of(Icon.CLOCK), "muted", "t12");
      case STEP -> line(Optional.of(Icon.RIGHT), "muted", "t12");
      case OVERDUE -> line(Optional.of(Icon.CLOCK), "warning", "t12 warning");
      case DONE -> line(Optional.of(Icon.CHECK), "accent", "t12 accent");
      case PLAIN -> line(Optional.empty(), "", "t12 muted");
      case NO_SHOW -> {
        Chip chip = Chip.marked(card.foot(), Chip.Tone.BEHIND, Icon.WARNING);
        chip.setMinWidth(0);
        yield chip;
      }
    };
  }

  private HBox line(Optional<Icon> icon, String tone, String style) {
    Label text = Texts.line(card.foot(), style);
    HBox line = Boxes.row("g4 foot", Boxes.grow(text));
    icon.ifPresent(it -> line.getChildren().addFirst(it.view(("i16 " + tone).strip())));
    return line;
  }
}
