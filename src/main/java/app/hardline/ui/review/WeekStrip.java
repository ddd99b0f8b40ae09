package app.hardline.ui.review;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The week's figures side by side. */
final class WeekStrip extends HBox {

  WeekStrip(ReviewSaid said, Words words) {
    PaceLine line = new PaceLine(8);
    line.progressionProperty().set(said.progression());
    VBox dials =
        Boxes.column(
            "cell dials g4",
            Boxes.row(
                "g12 based",
                Texts.line(said.week(), "muted"),
                Boxes.spread(),
                Texts.whole(said.dialsBefore(), "t12 muted before")),
            Texts.line(said.dials(), "t28 bold"));
    if (said.stands() != ReviewSaid.Stands.NOTHING_ASKED) {
      dials.getChildren().add(line);
    }
    getStyleClass().addAll("card", "strip");
    getChildren()
        .addAll(
            Boxes.grow(dials),
            cell(words.say("screen.review.conversations"), said.conversations()),
            cell(words.say("screen.review.meetings"), said.meetings()),
            cell(words.say("screen.review.promises"), said.promises()));
  }

  private static VBox cell(String name, ReviewSaid.Figure figure) {
    return Boxes.grow(
        Boxes.column(
            "cell parted",
            Texts.line(name, "muted"),
            Boxes.row(
                "g12 based",
                Texts.whole(figure.number(), "t28 bold"),
                Texts.whole(figure.before(), "t12 muted before")),
            Texts.line(figure.compared(), "t12 muted")));
  }
}
