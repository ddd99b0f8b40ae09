package app.hardline.ui.today;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.InlineAsk;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The day's quota in words, and the field in its place while it is being changed. */
final class QuotaPane extends VBox {
  private final InlineAsk ask;

  QuotaPane(TodayViewModel model, Words words, Runnable counts) {
    ActionButton change = new ActionButton("", "Q", "").does(this::ask);
    change.textProperty().bind(model.changeQuota());
    InlineAsk.Question question =
        new InlineAsk.Question(
            words.say("screen.quota.a-day"),
            words.say("screen.quota.save"),
            words.say("screen.quota.back"));
    this.ask =
        new InlineAsk(
            Boxes.styled(
                new FlowPane(
                    Texts.whole(model.quota(), "t16 bold"),
                    change,
                    new ActionButton(words.say("screen.today.counts"), "K", "flat").does(counts)),
                "said"),
            question,
            model::setQuota);
    getStyleClass().add("quota-pane");
    getChildren().addAll(Texts.line(words.say("screen.quota.name"), "muted"), ask);
  }

  /** Opens the field. */
  void ask() {
    ask.ask();
  }
}
