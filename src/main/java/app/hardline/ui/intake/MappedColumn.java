package app.hardline.ui.intake;

import app.hardline.intake.Field;
import app.hardline.intake.Meaning;
import app.hardline.intake.Preview.ColumnFigures;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** The head of a column: what the file calls it, and below that what it is. */
final class MappedColumn extends VBox {
  private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
  private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
  private static final List<Optional<Field>> FIELDS =
      Stream.concat(
              Stream.of(Optional.<Field>empty()), Arrays.stream(Field.values()).map(Optional::of))
          .toList();

  private final Choice<Optional<Field>> field;
  private String about = "";

  MappedColumn(ColumnFigures figures, ImportViewModel model, ImportWords say) {
    int index = figures.column().index();
    this.field =
        new Choice<>(
            figures.column().field(),
            it -> it.isEmpty() && !about.isEmpty() ? about : say.field(it),
            "field",
            it -> model.map(index, it));
    field.choicesProperty().set(FIELDS);
    field.disableProperty().bind(model.running());
    field.setMinWidth(0);
    field.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("column-head");
    getChildren().addAll(Texts.line(figures.column().header(), "t12 medium muted source"), field);
  }

  /** What the column is now. */
  void show(ColumnFigures figures, String aboutPhone) {
    about = aboutPhone;
    field.chosenProperty().set(figures.column().field());
    field.pseudoClassStateChanged(ASKED, figures.doubtful());
    field.pseudoClassStateChanged(KEPT, figures.column().meaning() instanceof Meaning.Custom);
  }

  /** How wide a column of such cells is, in ems. */
  static double ems(ColumnFigures figures) {
    return figures.column().field().map(MappedColumn::ems).orElse(9.25);
  }

  private static double ems(Field field) {
    return switch (field) {
      case COMPANY, EMAIL, STREET, WEBSITE, LINKEDIN, NOTES -> 13;
      case COMPANY_PHONE -> 9.75;
      case FIRST_NAME, LAST_NAME, FULL_NAME, TITLE -> 9.5;
      case EMPLOYEES, STATE, POSTAL_CODE -> 7.25;
      default -> 9.25;
    };
  }
}
