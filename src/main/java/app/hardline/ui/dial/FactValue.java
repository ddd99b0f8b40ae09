package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What is known of one thing: a text, with the key that opens it, or a number that is dialed. */
final class FactValue extends HBox {
  private static final int LETTERS_OF_OUR_OWN = 12;
  private static final int LETTERS_OF_A_KEY = 6;

  /**
   * What something is called, and what is known of it.
   *
   * @param name what it is
   * @param text the value, or where the number is at home
   * @param key what opens it; empty for none
   * @param number a number of theirs; empty where it is something else
   */
  record Fact(String name, String text, String key, Optional<Face.Line> number) {
    /** Whether it has one of the long names that columns of files have. */
    boolean isLongNamed() {
      return name.length() > LETTERS_OF_OUR_OWN;
    }

    /** About how many letters it is as long as. */
    int letters() {
      int link = number.map(it -> it.shown().length() + 1).orElse(0);
      return link + text.length() + (key.isEmpty() ? 0 : LETTERS_OF_A_KEY);
    }
  }

  private final Label text = Texts.line("", "");
  private final Keycap key = new Keycap("");
  private final NumberLink link;

  FactValue(DialViewModel model) {
    this.link = new NumberLink(model);
    Boxes.styled(this, "g8 value");
    setAlignment(Pos.CENTER_LEFT);
  }

  void show(Fact fact) {
    text.setText(fact.text());
    key.setText(fact.key());
    fact.number().ifPresent(link::show);
    Boxes.mark(text, "muted", fact.number().isPresent());
    if (fact.number().isPresent()) {
      Boxes.fill(this, List.of(link, text));
    } else {
      Boxes.fill(this, fact.key().isEmpty() ? List.of(text) : List.of(text, key));
    }
  }
}
