package app.hardline.ui.settings;

import app.hardline.script.Caller;
import app.hardline.script.MergeField;
import app.hardline.script.Part;
import app.hardline.script.Script;
import app.hardline.script.Template;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.script.SpokenFlow;
import app.hardline.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A script, part by part, beside what it becomes on the phone. */
final class ScriptEditorPane extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final String KEY = "screen.scripts.";

  private final ScriptEditorViewModel model;
  private final Words words;
  private final TextArea text = new TextArea();
  private final Label problem = Texts.paragraph("", "danger");
  private final SpokenFlow known = new SpokenFlow("", this::named);
  private final SpokenFlow unknown = new SpokenFlow("", this::named);
  private final ActionButton save;
  private final TextField name = Boxes.styled(new TextField(), "script-name");
  private final TextField myName = new TextField();
  private final TextField myCompany = new TextField();
  private final VBox versions = Boxes.column("card rows");

  ScriptEditorPane(ScriptEditorViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.save = new ActionButton(words.say(KEY + "save"), "accent").does(model::save);
    Choice<Part> part = new Choice<>(Part.OPENER, this::called, "field", model.partProperty()::set);
    part.choicesProperty().set(List.of(Part.values()));
    text.setWrapText(true);
    text.textProperty().bindBidirectional(model.textProperty());
    Label trouble = Texts.line(model.troubleProperty().map(it -> it.orElse("")), "danger");
    getStyleClass().addAll("scripts", "g16");
    getChildren()
        .addAll(
            scripts(),
            Boxes.column(
                "card g12",
                Boxes.row("g12", part, Boxes.spread(), trouble, save),
                text,
                problem,
                Texts.paragraph(words.say(KEY + "fields", fields()), "t12 muted"),
                preview("known", known),
                preview("unknown", unknown)),
            Texts.line(words.say(KEY + "versions"), "t16 bold"),
            versions);
    model.textProperty().subscribe(_ -> showText());
    model.keptProperty().subscribe(now -> now.ifPresent(this::show));
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            model.refresh();
          }
        });
  }

  @Override
  public void requestFocus() {
    text.requestFocus();
  }

  private HBox scripts() {
    name.setOnAction(_ -> model.rename(name.getText()));
    for (TextField own : List.of(myName, myCompany)) {
      own.setOnAction(_ -> model.tell(myName.getText(), myCompany.getText()));
      own.focusedProperty()
          .subscribe((was, is) -> {
            if (was && !is) {
              model.tell(myName.getText(), myCompany.getText());
            }
          });
    }
    myName.setPromptText(words.say("screen.script.ask.my_name"));
    myCompany.setPromptText(words.say("screen.script.ask.my_company"));
    return Boxes.row(
        "g12",
        chosen(),
        name,
        new ActionButton(words.say(KEY + "copy"), "").does(model::copy),
        new ActionButton(words.say(KEY + "retire"), "flat").does(model::retire),
        Boxes.spread(),
        myName,
        myCompany);
  }

  /** Which script is edited, where there is more than one. */
  private HBox chosen() {
    HBox place = Boxes.row("");
    model
        .keptProperty()
        .subscribe(now ->
            now.ifPresent(kept -> {
              Choice<Script> choice =
                  new Choice<>(kept.newest(), Script::name, "field", model::choose);
              choice.choicesProperty().set(kept.all());
              place.getChildren().setAll(kept.all().size() > 1 ? List.of(choice) : List.of());
              place.setManaged(kept.all().size() > 1);
            }));
    return place;
  }

  private VBox preview(String key, SpokenFlow flow) {
    return Boxes.column("well g4", Texts.line(words.say(KEY + key), "t12 muted"), flow);
  }

  private void show(ScriptEditorViewModel.Kept kept) {
    Caller caller = kept.caller();
    name.setText(kept.newest().name());
    myName.setText(caller.name());
    myCompany.setText(caller.company());
    versions.getChildren().setAll(kept.versions().stream().map(it -> version(it, kept)).toList());
    showText();
  }

  private HBox version(Script version, ScriptEditorViewModel.Kept kept) {
    boolean newest = version.equals(kept.newest());
    HBox row =
        Boxes.row(
            "g12 outcome-row",
            Texts.whole(words.say(KEY + "version", version.version()), "medium"),
            Texts.whole(model.made(version), "muted"),
            Texts.whole(model.came(version), "muted"),
            Boxes.grow(Boxes.row("", Texts.line(version.text(Part.OPENER), "muted"))));
    row.getChildren()
        .add(
            newest
                ? Texts.whole(words.say(KEY + "in-use"), "muted")
                : new ActionButton(words.say(KEY + "again"), "")
                    .does(() -> model.useAgain(version)));
    return row;
  }

  /** Marks what is wrong where it stands, and shows what the text becomes. */
  private void showText() {
    var wrong = model.problem();
    text.pseudoClassStateChanged(WRONG, wrong.isPresent());
    problem.setText(wrong.map(this::sentence).orElse(""));
    problem.setVisible(wrong.isPresent());
    problem.setManaged(wrong.isPresent());
    known.show(model.known());
    unknown.show(model.unknown());
    save.setDisable(wrong.isPresent() || !model.isChanged());
  }

  private String sentence(Template.Problem wrong) {
    String written = model.textProperty().get();
    String before = written.substring(Math.max(0, wrong.from() - 12), wrong.from());
    return words.say(
        KEY + "wrong." + wrong.kind().name(), written.substring(wrong.from(), wrong.to()), before);
  }

  private String called(Part part) {
    return switch (part) {
      case PROMISED, REMINDER, REBOOKING -> words.say(KEY + part.code());
      default -> words.say("screen.script.part." + part.code());
    };
  }

  private Node named(MergeField field) {
    return Texts.whole(words.say("screen.script.ask." + field.code()), "accent");
  }

  private static String fields() {
    return Arrays.stream(MergeField.values())
        .map(field -> "{" + field.code() + "}")
        .collect(Collectors.joining(" "));
  }
}
