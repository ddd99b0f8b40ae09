package app.hardline.ui.settings;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.ReviewOpening;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import javafx.scene.layout.HBox;

/** Whether the page of what was done opens by itself. */
final class ReviewsPane extends HBox {

  ReviewsPane(ReviewChoice choice, Words words) {
    Segments<ReviewOpening> openings =
        new Segments<>(
            List.of(ReviewOpening.values()),
            it -> words.say("screen.settings.reviews." + it.word()));
    choice.openingProperty().subscribe(openings.chosenProperty()::set);
    openings.chosenProperty().subscribe(choice::choose);
    Boxes.styled(this, "card g16 appearance");
    getChildren()
        .addAll(
            Boxes.grow(
                Boxes.column(
                    "",
                    Texts.line(words.say("screen.settings.reviews.opens"), "medium"),
                    Texts.paragraph(words.say("screen.settings.reviews.hint"), "muted"))),
            openings);
  }
}
