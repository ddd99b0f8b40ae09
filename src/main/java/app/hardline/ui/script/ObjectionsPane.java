package app.hardline.ui.script;

import app.hardline.calls.Outcome;
import app.hardline.script.MergeField;
import app.hardline.script.Objection;
import app.hardline.script.ObjectionLetters;
import app.hardline.script.Piece;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The objections with their first letters bold, or the one that was made with its answers. */
final class ObjectionsPane extends VBox {
  private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
  private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

  private final ScriptViewModel model;
  private final Words words;
  private final Function<MergeField, Node> asking;

  ObjectionsPane(ScriptViewModel model, Words words, Function<MergeField, Node> asking) {
    this.model = model;
    this.words = words;
    this.asking = asking;
    Boxes.styled(this, "g8 objections");
    model.answer().subscribe(_ -> show());
    model.search().lettersProperty().subscribe(_ -> show());
    model.search().askingProperty().subscribe(_ -> show());
    model.search().typedProperty().subscribe(_ -> show());
  }

  private void show() {
    pseudoClassStateChanged(ASKING, model.search().askingProperty().get());
    Optional<Answer> answer = model.answer().getValue();
    getChildren().setAll(answer.isPresent() ? answered(answer.get()) : list());
  }

  private List<Node> list() {
    ObjectionLetters letters = model.search().lettersProperty().get();
    List<Objection> meant = letters.beginningWith(model.search().typedProperty().get());
    VBox rows = new VBox();
    for (Objection objection : letters.objections()) {
      rows.getChildren().add(row(objection, letters.head(objection), meant.contains(objection)));
    }
    return List.of(head(), rows);
  }

  private HBox head() {
    Keycap key = new Keycap("O");
    key.textProperty().bind(model.isCall().map(call -> call ? "Alt O" : "O"));
    String typed = model.search().typedProperty().get();
    boolean finding = model.search().askingProperty().get();
    Label how =
        Texts.whole(
            words.say(finding ? "screen.script.typing" : "screen.script.two-letters"), "t12 muted");
    HBox beside = finding ? Boxes.row("g8", how) : Boxes.row("g8", key, how);
    if (!typed.isEmpty()) {
      beside.getChildren().add(Texts.whole(typed, "t12 bold"));
    }
    return Boxes.row(
        "g8",
        Texts.line(words.say("screen.script.objections"), "t16 bold"),
        Boxes.spread(),
        beside);
  }

  private Node row(Objection objection, String head, boolean meant) {
    TextFlow row =
        Boxes.styled(
            new TextFlow(
                Boxes.styled(new Text(head), "head"),
                new Text(objection.said().substring(head.length()))),
            "objection");
    row.pseudoClassStateChanged(OUT, !meant);
    row.setOnMouseClicked(_ -> model.open(objection));
    return row;
  }

  private List<Node> answered(Answer answer) {
    ActionButton back =
        new ActionButton(words.say("screen.script.back"), "Esc", "flat").does(model::back);
    back.setFocusTraversable(false);
    VBox all =
        Boxes.column(
            "g12",
            Boxes.row(
                "g8",
                Boxes.grow(Texts.headline(answer.objection().said(), "t16 bold objected")),
                back),
            spoken(answer.first()));
    if (!answer.second().isEmpty()) {
      all.getChildren()
          .addAll(
              Texts.line(words.say("screen.script.again"), "t12 muted"), spoken(answer.second()));
    }
    answer
        .objection()
        .outcome()
        .flatMap(this::outcome)
        .ifPresent(it -> all.getChildren().add(often(it)));
    return List.of(all);
  }

  private SpokenFlow spoken(List<Piece> pieces) {
    SpokenFlow flow = new SpokenFlow("say", asking);
    flow.show(pieces);
    return flow;
  }

  private HBox often(Outcome outcome) {
    return Boxes.row(
        "g8",
        Texts.line(words.say("screen.script.often", outcome.name()), "t12 muted"),
        new Keycap(outcome.key()));
  }

  private Optional<Outcome> outcome(String code) {
    return model.factsProperty().get().outcomes().stream()
        .filter(it -> it.code().equals(code))
        .findFirst();
  }
}
