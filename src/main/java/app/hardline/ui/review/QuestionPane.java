package app.hardline.ui.review;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question with the last answer to it, the figures that bear on it, and the field. */
final class QuestionPane extends HBox {

  QuestionPane(ReviewSaid.Question question, AnswerField field) {
    VBox figures = Boxes.column("cell figures g4");
    question.pairs().forEach(it -> figures.getChildren().add(pair(it)));
    if (!question.says().isEmpty()) {
      figures.getChildren().add(Texts.paragraph(question.says(), "t12 muted"));
    }
    getStyleClass().add("question");
    getChildren()
        .addAll(
            Boxes.column(
                "cell asked g8",
                Texts.paragraph(question.asks(), "t16 bold"),
                Texts.paragraph(question.before(), "muted")),
            figures,
            Boxes.grow(Boxes.column("cell answer", Boxes.grow(field))));
  }

  private static Node pair(ReviewSaid.Pair pair) {
    return Boxes.row(
        "g8", Texts.line(pair.name(), ""), Boxes.spread(), Texts.whole(pair.figure(), "bold"));
  }
}
