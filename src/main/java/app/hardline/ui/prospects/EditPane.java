package app.hardline.ui.prospects;

import app.hardline.intake.Corrections.Correction;
import app.hardline.intake.Corrections.Written;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneKind;
import app.hardline.prospect.Prospect;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The facts of a record as fields. {@code Enter} saves, {@code Esc} leaves all as it was. */
final class EditPane extends VBox {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final Words words;
  private final GridPane grid = Boxes.styled(new GridPane(), "record-facts");
  private final Map<Attribute, TextField> texts = new EnumMap<>(Attribute.class);
  private final List<Numbered> phones = new ArrayList<>();
  private final TextField tags;
  private final List<Node> ways;
  private final Prospect who;
  private final Consumer<Correction> save;

  private record Numbered(PhoneKind kind, TextField field) {}

  EditPane(Prospect who, Words words, Consumer<Correction> save, Runnable leave) {
    this.who = who;
    this.words = words;
    this.save = save;
    getStyleClass().addAll("edit", "g16");
    for (Attribute attribute :
        List.of(Attribute.FIRST_NAME, Attribute.LAST_NAME, Attribute.TITLE, Attribute.COMPANY)) {
      text(attribute);
    }
    who.phones().forEach(this::phone);
    phone(PhoneKind.DIRECT, "");
    Arrays.stream(Attribute.values())
        .filter(it -> it.compareTo(Attribute.COMPANY) > 0 && it != Attribute.TIME_ZONE)
        .forEach(this::text);
    this.tags = field(words.say("screen.prospects.fact.tags"), String.join(", ", who.tags()));
    this.ways =
        List.of(
            new ActionButton(words.say("screen.prospects.save"), "Enter", "accent large")
                .does(this::save),
            new ActionButton(words.say("screen.prospects.leave"), "Esc", "large").does(leave));
    getChildren().add(grid);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
          }
        });
  }

  /** The buttons that end it. */
  List<Node> ways() {
    return ways;
  }

  @Override
  public void requestFocus() {
    grid.getChildren().stream()
        .filter(TextField.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void text(Attribute attribute) {
    texts.put(
        attribute,
        field(words.say("screen.prospects.field." + attribute.code()), value(attribute)));
  }

  private void phone(Phone phone) {
    phone(phone.kind(), phone.raw());
  }

  private void phone(PhoneKind kind, String raw) {
    phones.add(new Numbered(kind, field(words.say("screen.prospects.phone." + kind.code()), raw)));
  }

  private TextField field(String name, String value) {
    TextField field = new TextField(value);
    field.setOnAction(_ -> save());
    int row = grid.getRowCount();
    Label label = Texts.line(name, "muted fact");
    label.setLabelFor(field);
    grid.add(label, 0, row);
    grid.add(field, 1, row);
    GridPane.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private void save() {
    Map<Attribute, String> changed = new EnumMap<>(Attribute.class);
    texts.forEach((attribute, field) -> {
      if (!field.getText().equals(value(attribute))) {
        changed.put(attribute, field.getText());
      }
    });
    save.accept(
        new Correction(
            changed,
            phones.stream()
                .filter(phone -> !phone.field().getText().isBlank())
                .map(phone -> new Written(phone.kind(), phone.field().getText()))
                .toList(),
            COMMA.splitAsStream(tags.getText().strip()).filter(tag -> !tag.isBlank()).toList()));
  }

  private String value(Attribute attribute) {
    return switch (attribute) {
      case FIRST_NAME -> who.firstName();
      case LAST_NAME -> who.lastName();
      case TITLE -> who.title();
      case COMPANY -> who.company();
      case EMAIL -> who.email();
      case WEBSITE -> who.website();
      case LINKEDIN -> who.linkedin();
      case STREET -> who.street();
      case CITY -> who.city();
      case STATE -> who.state();
      case POSTAL_CODE -> who.postalCode();
      case COUNTRY -> who.country();
      case TIME_ZONE -> "";
      case EMPLOYEES -> who.employees();
      case INDUSTRY -> who.industry();
      case REVENUE -> who.revenue();
      case NOTES -> who.notes();
    };
  }
}
