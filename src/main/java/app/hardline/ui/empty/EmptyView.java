package app.hardline.ui.empty;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.FileDrop;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.InlineAsk;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first run: one thing to do, and two more ways on. */
public final class EmptyView extends StackPane {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final EmptyViewModel model;
  private final Words words;
  private final FileDrop files;
  private final ActionButton choose;
  private final InlineAsk quota;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   */
  public EmptyView(EmptyViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.files = new FileDrop(model::take);
    this.choose =
        new ActionButton(words.say("screen.empty.choose"), "Enter", "accent next")
            .does(this::choose);
    this.quota = quota();
    getStyleClass().add("empty");
    getStylesheets()
        .add(Objects.requireNonNull(EmptyView.class.getResource("empty.css")).toExternalForm());
    getChildren().add(Boxes.column("column", heading(), drop(), trouble(), steps(), guide()));
    Room.isLow(this).subscribe(low -> pseudoClassStateChanged(LOW, low));
    new Shortcuts()
        .on("Shortcut+O", this::choose)
        .on("Alt+2", quota::ask)
        .on("Alt+P", model::practice)
        .on("Alt+L", model::guide)
        .workIn(this);
  }

  @Override
  public void requestFocus() {
    choose.requestFocus();
  }

  private void choose() {
    files.choose(this, words.say("screen.empty.choose"));
  }

  private VBox heading() {
    return Boxes.column(
        "g4",
        Texts.line(words.say("screen.empty.title"), "t28 bold"),
        Texts.line(words.say("screen.empty.yours"), "t16 muted"));
  }

  private VBox drop() {
    Label hint = Texts.paragraph(words.say("screen.empty.hint"), "muted hint");
    VBox drop =
        Boxes.column(
            "drop g16",
            Boxes.styled(new Label("1"), "number now"),
            Texts.line(words.say("screen.empty.drop"), "t20 medium"),
            hint,
            choose);
    files.on(drop);
    return drop;
  }

  private HBox trouble() {
    HBox place = Boxes.row("card g12 trouble");
    model
        .troubleProperty()
        .subscribe(trouble -> {
          place.setVisible(trouble.isPresent());
          place.setManaged(trouble.isPresent());
          trouble.ifPresent(it -> fill(place, it));
        });
    return place;
  }

  private static void fill(HBox place, EmptyViewModel.Trouble trouble) {
    Label sentence = Texts.paragraph(trouble.sentence(), "");
    place
        .getChildren()
        .setAll(
            Icon.WARNING.view("warning"),
            Boxes.grow(sentence),
            Boxes.spread(),
            Texts.line(trouble.file(), "muted"));
  }

  private InlineAsk quota() {
    Label hint = Texts.line("", "muted");
    hint.textProperty()
        .bind(model.quota().map(it -> it.orElseGet(() -> words.say("screen.empty.quota.hint"))));
    VBox said = Boxes.column("", Texts.line(words.say("screen.empty.quota"), "bold"), hint);
    return new InlineAsk(
        said,
        new InlineAsk.Question(
            words.say("screen.quota.a-day"),
            words.say("screen.quota.save"),
            words.say("screen.quota.back")),
        model::setQuota);
  }

  /** Gives its place to the field while that asks. */
  private ActionButton setQuota() {
    ActionButton set =
        new ActionButton(words.say("screen.empty.quota.set"), "Alt 2", "").does(quota::ask);
    set.visibleProperty().bind(quota.askingProperty().not());
    set.managedProperty().bind(set.visibleProperty());
    return set;
  }

  private ActionButton guide() {
    return new ActionButton(words.say("screen.guide.link"), "Alt L", "flat guide")
        .does(model::guide);
  }

  private VBox steps() {
    return Boxes.column(
        "card steps",
        Boxes.row(
            "g16 step", Boxes.styled(new Label("2"), "number"), Boxes.grow(quota), setQuota()),
        Boxes.rule(),
        Boxes.row(
            "g16 step",
            Boxes.styled(new Label("3"), "number"),
            Boxes.grow(
                Boxes.column(
                    "",
                    Texts.line(words.say("screen.empty.practice"), "bold"),
                    Texts.line(words.say("screen.empty.practice.hint"), "muted"))),
            new ActionButton(words.say("screen.empty.practice.start"), "Alt P", "")
                .does(model::practice)));
  }
}
