package app.hardline.ui.settings;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The calling blocks of each weekday, each day a field that takes words. */
final class BlocksPane extends VBox {
  private final BlocksViewModel model;
  private final Words words;

  BlocksPane(BlocksViewModel model, Words words) {
    this.model = model;
    this.words = words;
    VBox days = Boxes.column("card blocks-card");
    for (DayOfWeek day : DayOfWeek.values()) {
      days.getChildren().add(row(day));
    }
    Label problem = Texts.paragraph("", "danger");
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    Boxes.styled(this, "g16");
    getChildren()
        .addAll(
            Texts.paragraph(words.say("screen.settings.blocks.hint"), "muted"),
            days,
            problem,
            Boxes.row(
                "",
                Texts.whole(words.say("screen.settings.blocks.week"), "bold"),
                Boxes.spread(),
                Texts.whole(model.length(), "muted")));
  }

  private HBox row(DayOfWeek day) {
    TextField field = Boxes.styled(new TextField(), "block-field");
    field.setPromptText(words.say("screen.settings.blocks.none"));
    field.setAccessibleText(name(day));
    model.typed(day).subscribe(field::setText);
    field.setOnAction(_ -> model.set(day, field.getText()));
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && !field.getText().equals(model.typed(day).getValue())) {
            model.set(day, field.getText());
          }
        });
    HBox row =
        Boxes.row(
            "g16 block-row",
            Boxes.styled(Texts.whole(name(day), "medium"), "weekday"),
            Boxes.grow(field),
            Boxes.styled(Texts.whole(model.length(day), "muted"), "length"));
    if (day == DayOfWeek.MONDAY) {
      row.getChildren().add(2, toWorkDays(field));
    }
    return row;
  }

  private Node toWorkDays(TextField field) {
    return new ActionButton(words.say("screen.settings.blocks.work-days"), "flat")
        .does(() -> model.setWorkDays(field.getText()));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }
}
