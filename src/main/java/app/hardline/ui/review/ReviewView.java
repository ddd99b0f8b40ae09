package app.hardline.ui.review;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The Friday review: the week's figures, and three questions in rows. */
public final class ReviewView extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final ReviewViewModel model;
  private final Words words;
  private final List<AnswerField> fields;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   */
  public ReviewView(ReviewViewModel model, Words words) {
    this.model = model;
    this.words = words;
    ReviewSaid said = model.said();
    this.fields = fields(said);
    getStyleClass().addAll("page", "review");
    getStylesheets()
        .add(Objects.requireNonNull(ReviewView.class.getResource("review.css")).toExternalForm());
    getChildren().addAll(head(said), new WeekStrip(said, words), questions(said), foot());
    Room.isNarrow(this).subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
    new Shortcuts().on("Shortcut+Enter", model::close).on("Esc", model::close).workIn(this);
  }

  /** Gives the focus to the first answer that isn't written. */
  @Override
  public void requestFocus() {
    // what is scrolled stands in no scene before its scroll pane is styled
    applyCss();
    AnswerField field =
        fields.stream().filter(it -> it.getText().isBlank()).findFirst().orElseGet(fields::getLast);
    field.requestFocus();
    field.end();
  }

  private List<AnswerField> fields(ReviewSaid said) {
    List<AnswerField> all = new ArrayList<>();
    for (int i = 0; i < said.questions().size(); i++) {
      all.add(
          new AnswerField(
              model.answers().get(i), said.questions().get(i).asks(), model::keep, model::close));
    }
    return List.copyOf(all);
  }

  private HBox head(ReviewSaid said) {
    HBox head =
        Boxes.row("page-head g12", Texts.line(words.say("screen.review.title"), "t28 bold"));
    if (said.stands() != ReviewSaid.Stands.NOTHING_ASKED) {
      head.getChildren().add(chip(said));
    }
    head.getChildren().addAll(Boxes.spread(), Texts.whole(said.now(), "muted"));
    return head;
  }

  private static Node chip(ReviewSaid said) {
    return switch (said.stands()) {
      case MET -> Chip.marked(said.verdict(), Chip.Tone.DONE, Icon.CHECK);
      case MISSED -> Chip.marked(said.verdict(), Chip.Tone.BARRED, Icon.CLOCK);
      case OPEN, NOTHING_ASKED -> Chip.plain(said.verdict());
    };
  }

  private Node questions(ReviewSaid said) {
    VBox card =
        Boxes.column(
            "card questions",
            Boxes.row(
                "heads",
                Texts.line(said.wrote(), "t12 medium muted cell asked"),
                Texts.line(words.say("screen.review.figures"), "t12 medium muted cell figures"),
                Texts.line(words.say("screen.review.answer"), "t12 medium muted cell")));
    for (int i = 0; i < fields.size(); i++) {
      QuestionPane pane = new QuestionPane(said.questions().get(i), fields.get(i));
      Boxes.mark(pane, "ruled", i > 0);
      card.getChildren().add(Boxes.grow(pane));
    }
    ScrollPane scrolled = Boxes.styled(new ScrollPane(card), "edge-to-edge");
    scrolled.setFitToWidth(true);
    scrolled.setFitToHeight(true);
    scrolled.setFocusTraversable(false);
    return Boxes.grow(scrolled);
  }

  private HBox foot() {
    return Boxes.row(
        "g8",
        Texts.line(words.say("screen.review.stands"), "muted"),
        Boxes.spread(),
        new ActionButton(words.say("screen.review.later"), "Esc", "large").does(model::close),
        new ActionButton(words.say("screen.review.close"), "Ctrl Enter", "large accent")
            .does(model::close));
  }
}
