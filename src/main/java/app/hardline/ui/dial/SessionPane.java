package app.hardline.ui.dial;

import app.hardline.dialing.SessionFigures;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.OptionalInt;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * In the script's place when nobody is left: what was done and promised in this session. Filled
 * only where it is seen.
 */
final class SessionPane extends VBox {
  private final DialViewModel model;
  private final Words words;
  private final Figures figures;
  private final VBox rows = Boxes.column("g8");
  private final VBox promised = Boxes.column("g8");

  SessionPane(DialViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    getStyleClass().addAll("session-side", "g12");
    getChildren()
        .addAll(
            Texts.line(words.say("screen.summary.this"), "t16 bold"),
            rows,
            Boxes.rule(),
            Texts.line(words.say("screen.summary.promised"), "t16 bold"),
            promised);
    model.sitting().figuresProperty().subscribe(_ -> show());
    model.sitting().aimProperty().subscribe(_ -> show());
    model.surroundings().aroundProperty().subscribe(_ -> show());
    visibleProperty().subscribe(_ -> show());
  }

  private void show() {
    if (isVisible()) {
      showFigures();
      showPromised(model.surroundings().aroundProperty().get());
    }
  }

  private void showFigures() {
    SessionFigures done = model.sitting().figuresProperty().get();
    OptionalInt aim = model.sitting().aimProperty().get().dials();
    rows.getChildren()
        .setAll(
            row(
                aim.isPresent()
                    ? words.say("screen.dial.session.of", aim.getAsInt())
                    : words.say("screen.summary.dials"),
                figures.count(done.dials())),
            row(words.say("screen.summary.answered"), figures.count(done.answered())),
            row(words.say("screen.summary.talks"), figures.count(done.conversations())),
            row(words.say("screen.summary.meetings"), figures.count(done.meetings())),
            row(
                words.say("screen.summary.talking"),
                words.say("screen.summary.minutes", done.talked().toMinutes())));
    if (done.dialsAnHour() > 0) {
      rows.getChildren()
          .add(row(words.say("screen.summary.an-hour"), figures.count(done.dialsAnHour())));
    }
  }

  private void showPromised(Around around) {
    promised
        .getChildren()
        .setAll(
            around.promised().stream()
                .map(it ->
                    Boxes.row(
                        "g8",
                        Boxes.styled(Texts.whole(it.at(), "muted"), "at"),
                        Texts.name(it.who(), "")))
                .toList());
    if (around.promised().isEmpty()) {
      promised.getChildren().add(Texts.line(words.say("screen.summary.promised.none"), "muted"));
    }
  }

  private static HBox row(String what, String figure) {
    return Boxes.row("", Texts.line(what, "muted"), Boxes.spread(), Texts.whole(figure, "bold"));
  }
}
