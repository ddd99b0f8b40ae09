package app.hardline.ui.today;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.HBox;

/** Who comes first, and why, and on which list; or that nobody can be called now. */
final class FirstPane extends HBox {
  private static final double WIDEST_LIST = 220;

  private final TodayViewModel model;
  private final Words words;
  private final HBox who = Boxes.grow(Boxes.row("g4"));

  FirstPane(TodayViewModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("first", "g16");
    who.setMinWidth(0);
    getChildren().addAll(who, practice(), lists(), Texts.whole(model.ready(), "muted"));
    model.first().subscribe(this::show);
  }

  /** The list that is dialed next, where there is a choice. */
  private Choice<String> lists() {
    Choice<String> lists = new Choice<>("", Function.identity(), "chip outline", model::choose);
    lists.setFocusTraversable(false);
    lists.setMaxWidth(WIDEST_LIST);
    model
        .lists()
        .subscribe(rows ->
            lists.choicesProperty().set(rows.stream().map(TodayFacts.ListRow::name).toList()));
    model.chosenListProperty().subscribe(name -> lists.chosenProperty().set(name.orElse("")));
    return lists;
  }

  /** Said of the practice list, which can be taken away here. */
  private HBox practice() {
    HBox said =
        Boxes.row(
            "g8",
            Texts.whole(words.say("screen.today.practice"), "t12 muted"),
            new ActionButton(words.say("screen.today.practice.remove"), "flat tight")
                .does(model::removePractice));
    return Room.shown(said, model.isPractice());
  }

  private void show(Optional<TodayFacts.First> first) {
    who.getChildren()
        .setAll(
            first.isEmpty()
                ? List.of(Texts.line(model.nobody(), "muted"))
                : List.of(
                    Texts.name(first.get().name(), "bold"), Texts.line(sentence(first.get()), "")));
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
