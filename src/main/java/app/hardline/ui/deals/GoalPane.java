package app.hardline.ui.deals;

import app.hardline.quota.Goal;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The goal above the board; not there where no quota is set of what deals bring. */
final class GoalPane extends HBox {
  private final DealsViewModel model;
  private final Words words;
  private final Figures figures;

  GoalPane(DealsViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    Boxes.styled(this, "card goal g24");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    model.goalProperty().subscribe(this::show);
  }

  private void show(Optional<Goal> goal) {
    setVisible(goal.isPresent());
    goal.map(it -> new DealGoal(it, model.today())).ifPresent(this::show);
  }

  private void show(DealGoal goal) {
    PaceLine line = new PaceLine(12);
    line.progressionProperty().set(goal.progression());
    VBox pace = Boxes.grow(Boxes.column("", line));
    pace.setAlignment(Pos.CENTER);
    getChildren()
        .setAll(
            Boxes.column(
                "",
                Texts.whole(goal.name(words, figures), "muted"),
                Texts.whole(goal.done(words, figures), "t20 bold")),
            pace,
            chip(goal),
            Texts.whole(goal.target(words, figures), "muted"));
  }

  private HBox chip(DealGoal goal) {
    String stands = goal.stands(words, figures);
    return Boxes.row(
        "",
        goal.isBehind()
            ? Chip.marked(stands, Chip.Tone.BEHIND, Icon.CLOCK)
            : Chip.marked(stands, Chip.Tone.DONE, Icon.CHECK));
  }
}
