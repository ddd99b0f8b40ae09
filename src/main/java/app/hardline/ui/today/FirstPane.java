package app.hardline.ui.today;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.Optional;
import javafx.scene.layout.HBox;

/** Who comes first, and why; or that nobody can be called now. */
final class FirstPane extends HBox {
  private final TodayViewModel model;
  private final Words words;

  FirstPane(TodayViewModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("first", "g16");
    model.first().subscribe(this::show);
  }

  private void show(Optional<TodayFacts.First> first) {
    getChildren()
        .setAll(
            first.isEmpty()
                ? Boxes.row("", Texts.line(model.nobody(), "muted"))
                : Boxes.row(
                    "g4",
                    Texts.name(first.get().name(), "bold"),
                    Texts.line(sentence(first.get()), "")),
            Boxes.spread(),
            Texts.whole(model.ready(), "muted"));
  }

  private String sentence(TodayFacts.First first) {
    return first.company().isEmpty()
        ? words.say("screen.today.first", first.why())
        : words.say("screen.today.first-at", withoutStop(first.company()), first.why());
  }

  /** A sentence ends after the company, and many end in a stop of their own. */
  private static String withoutStop(String company) {
    return company.endsWith(".") ? company.substring(0, company.length() - 1) : company;
  }
}
