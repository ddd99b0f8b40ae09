package app.hardline.ui.script;

import app.hardline.script.MergeField;
import app.hardline.script.Part;
import app.hardline.script.Script;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The column on the right: what is said now, and the objections. */
public final class ScriptPane extends VBox {
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
  private static final List<Part> TABS = List.of(Part.OPENER, Part.GATEKEEPER, Part.VOICEMAIL);

  private final ScriptViewModel model;
  private final Words words;
  private final Figures figures;
  private final Segments<Part> tabs;
  private final Label name = Texts.line("", "t16 bold");
  private final Label place = Texts.whole("", "t12 muted");
  private final HBox keys;
  private final StepBars bars = new StepBars();
  private final SpokenFlow text;
  private final Label promisedOn = Texts.line("", "t12 muted");
  private final Label promisedNote = Texts.paragraph("", "");
  private final VBox promise = Boxes.column("promised", promisedOn, promisedNote);
  private final Label hint = Texts.paragraph("", "muted");

  /**
   * The column of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of dates
   */
  public ScriptPane(ScriptViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    this.tabs = tabs();
    this.keys = Boxes.row("g8", key("["), key("]"));
    this.text = new SpokenFlow("say", this::ask);
    getStyleClass().add("script");
    getStylesheets()
        .add(Objects.requireNonNull(ScriptPane.class.getResource("script.css")).toExternalForm());
    VBox all =
        Boxes.column(
            "g12 said",
            tabs,
            Boxes.row("g8", name, Boxes.spread(), chosen(), place, keys),
            bars,
            text,
            promise,
            hint,
            Boxes.rule(),
            new ObjectionsPane(model, words, this::ask));
    ScrollPane scrolled = Boxes.styled(new ScrollPane(all), "edge-to-edge");
    scrolled.setFitToWidth(true);
    scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scrolled.setFocusTraversable(false);
    getChildren().add(Boxes.grow(scrolled));
    model.saidProperty().subscribe(this::show);
    model.search().askingProperty().subscribe(asking -> scrolled.setVvalue(asking ? 1 : 0));
    Room.isWide(this).subscribe(wide -> pseudoClassStateChanged(WIDE, wide));
  }

  private void show(Said said) {
    Part tab = TABS.contains(said.part()) ? said.part() : Part.OPENER;
    tabs.chosenProperty().set(tab);
    shown(tabs, !said.talking());
    name.setText(words.say("screen.script.part." + said.part().code()));
    place.setText(words.say("screen.script.place", said.place(), said.steps()));
    boolean step = said.place() > 0;
    List.of(place, keys, bars).forEach(node -> shown(node, step));
    bars.show(said.place(), said.steps());
    text.show(said.text());
    shown(promise, said.promise().isPresent());
    said.promise()
        .ifPresent(it -> {
          promisedOn.setText(words.say("screen.script.promised", figures.shortDay(it.day())));
          promisedNote.setText(words.say("screen.script.quoted", it.note()));
        });
    hint.setText(hint(said));
    shown(hint, !hint.getText().isEmpty());
  }

  private String hint(Said said) {
    if (said.part() == Part.VOICEMAIL) {
      return words.say("screen.script.until");
    }
    if (said.place() == 0) {
      return "";
    }
    return said.next()
        .map(
            next -> words.say("screen.script.then", words.say("screen.script.part." + next.code())))
        .orElseGet(() -> words.say("screen.script.last"));
  }

  private Segments<Part> tabs() {
    Segments<Part> segments =
        new Segments<>(TABS, tab -> words.say("screen.script.tab." + tab.code()));
    segments.getStyleClass().add("full");
    segments.getButtons().forEach(button -> button.setFocusTraversable(false));
    segments
        .chosenProperty()
        .subscribe(tab -> {
          if (tab != model.placeProperty().get().tab()) {
            model.turn(tab);
          }
        });
    return segments;
  }

  /** Which script is read on these lists, where there is a choice. */
  private Node chosen() {
    Choice<Script> choice =
        new Choice<>(
            model.factsProperty().get().script(), Script::name, "chip outline", model::choose);
    choice.setFocusTraversable(false);
    model
        .factsProperty()
        .subscribe(facts -> {
          choice.choicesProperty().set(facts.all());
          choice.chosenProperty().set(facts.script());
          shown(choice, facts.all().size() > 1);
        });
    return choice;
  }

  private Keycap key(String key) {
    Keycap cap = new Keycap(key);
    cap.textProperty().bind(model.isCall().map(call -> call ? "Alt " + key : key));
    return cap;
  }

  private Node ask(MergeField field) {
    return new OwnField(
        field, words.say("screen.script.ask." + field.code()), told -> model.tell(field, told));
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
