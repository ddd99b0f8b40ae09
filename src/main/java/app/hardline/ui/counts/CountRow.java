package app.hardline.ui.counts;

import app.hardline.quota.Goal;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Progression;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One count with its day, its week, its goal, and the buttons that count. */
final class CountRow extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final String name;

  CountRow(CountsFacts.Count count, CountsViewModel model, Words words, Figures figures) {
    this.name = count.name();
    VBox goal = Boxes.column("goal g4", Texts.line(model.goal(count), "muted"));
    count.goal().filter(it -> it.quota() > 0).ifPresent(it -> goal.getChildren().add(line(it)));
    ActionButton less = new ActionButton("−", "large").does(() -> model.count(name, -1));
    less.setAccessibleText(words.say("screen.counts.less", name));
    less.setDisable(count.onDay() == 0);
    ActionButton more = new ActionButton("+", "large accent").does(() -> model.count(name, 1));
    more.setAccessibleText(words.say("screen.counts.more", name));
    less.setFocusTraversable(false);
    more.setFocusTraversable(false);
    getStyleClass().add("count");
    getChildren()
        .addAll(
            Boxes.grow(Boxes.row("", Texts.name(name, "t16 bold"))),
            Boxes.styled(Texts.whole(figures.count(count.onDay()), "t28 bold"), "figure"),
            Boxes.styled(Texts.whole(figures.count(count.inWeek()), "t20"), "figure"),
            goal,
            less,
            more);
    setOnMousePressed(_ -> model.choose(name));
  }

  private static PaceLine line(Goal goal) {
    PaceLine line = new PaceLine(8);
    line.progressionProperty()
        .set(new Progression(Math.clamp(goal.done(), 0, 1_000_000), (int) goal.quota()));
    return line;
  }

  void choose(String chosen) {
    pseudoClassStateChanged(CHOSEN, name.equals(chosen));
  }
}
