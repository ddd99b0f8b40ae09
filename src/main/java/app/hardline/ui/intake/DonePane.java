package app.hardline.ui.intake;

import app.hardline.intake.Field;
import app.hardline.intake.Preview;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.SharesBar;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What came of an import: one sentence, the bar, the rows worth a look, and the way back. */
final class DonePane extends VBox {
  private static final double LINE_EMS = 4;
  private static final double WIDER = 1.2;

  private final ImportViewModel model;
  private final ImportWords say;
  private final Runnable save;
  private final ActionButton dial;
  private final TextField grounds = new TextField();
  private OptionalLong shown = OptionalLong.empty();

  DonePane(ImportViewModel model, ImportWords say, Runnable save) {
    this.model = model;
    this.say = say;
    this.save = save;
    this.dial =
        new ActionButton(say.say("screen.import.done.dial"), "Enter", "accent next")
            .does(model::dial);
    dial.setDefaultButton(true);
    grounds.setPromptText(say.say("screen.dial.grounds.field"));
    grounds.setOnAction(_ -> focus());
    grounds
        .focusedProperty()
        .subscribe((was, _) -> {
          if (was) {
            model.giveGrounds(grounds.getText());
          }
        });
    Boxes.styled(this, "g16");
  }

  void show(ImportShown.Done done) {
    getChildren().setAll(sentence(done.outcome()), Boxes.grow(look(done)));
  }

  void focus() {
    dial.requestFocus();
  }

  private HBox sentence(ImportShown.Outcome outcome) {
    SharesBar bar = new SharesBar();
    bar.sharesProperty().set(CountsPane.shares(outcome.counts()));
    VBox said =
        Boxes.column(
            "said",
            Texts.line(
                say.say("screen.import.done", outcome.counts().added(), outcome.list()),
                "t28 bold"),
            Texts.line(read(outcome.counts()), "t16 muted"),
            Boxes.column("below g12", bar, grounds(outcome)));
    return Boxes.row("card sentence g32", Boxes.grow(said), dial);
  }

  /** Asked once per list, for the moment when somebody on it asks; may be left empty. */
  private HBox grounds(ImportShown.Outcome outcome) {
    if (!shown.equals(OptionalLong.of(outcome.id()))) {
      shown = OptionalLong.of(outcome.id());
      grounds.setText(outcome.grounds());
    }
    return Boxes.row(
        "g12", Texts.whole(say.say("screen.import.grounds"), "muted"), Boxes.grow(grounds));
  }

  private String read(Preview.Counts counts) {
    String read =
        say.say(
            "screen.import.done.read",
            counts.read(),
            counts.merged(),
            counts.duplicates(),
            counts.rejected());
    return counts.notCallable() == 0
        ? read
        : read + " " + say.say("screen.import.done.not-callable", counts.notCallable());
  }

  private VBox look(ImportShown.Done done) {
    ImportShown.Outcome outcome = done.outcome();
    RowsTable table = new RowsTable("looked-at");
    table.setPlaceholder(Texts.line(say.say("screen.import.look.none"), "muted"));
    table.show(columns(table, outcome));
    table.setItems(FXCollections.observableList(outcome.rows()));
    VBox look = Boxes.column("card preview", heading(outcome), Boxes.grow(table));
    long more = outcome.toLookAt() - outcome.rows().size();
    if (more > 0) {
      look.getChildren().add(Texts.line(say.say("screen.import.look.more", more), "muted more"));
    }
    look.getChildren().add(undo(done));
    return look;
  }

  private HBox heading(ImportShown.Outcome outcome) {
    HBox heading = Boxes.row("heading g12", Texts.whole(say.say("screen.import.look"), "t16 bold"));
    if (outcome.toLookAt() > 0) {
      heading
          .getChildren()
          .addAll(
              Texts.line(
                  say.say(
                      "screen.import.look.count",
                      outcome.toLookAt(),
                      outcome.counts().rejected(),
                      outcome.counts().notCallable()),
                  "muted"),
              Boxes.spread(),
              new ActionButton(say.say("screen.import.save", outcome.toLookAt()), "Ctrl S", "")
                  .does(save));
    }
    return heading;
  }

  private List<TableColumn<ShownRow, ShownRow>> columns(
      RowsTable table, ImportShown.Outcome outcome) {
    List<TableColumn<ShownRow, ShownRow>> columns = new ArrayList<>();
    columns.add(
        table.column(
            head(say.say("screen.import.line"), "line"), LINE_EMS, ColumnsPane.LineCell::new));
    String none = say.say("screen.import.none");
    for (Preview.ColumnFigures figures : outcome.columns()) {
      columns.add(
          table.column(
              head(figures.column().header(), ""),
              MappedColumn.ems(figures) * WIDER,
              () -> new PreviewCell(figures.column().index(), none, isPhone(figures))));
    }
    columns.add(
        table.column(head(say.say("screen.import.why"), ""), 20, () -> new SaidCell(this::why)));
    return columns;
  }

  /** Why a row is worth a look. */
  private HBox why(ShownRow row) {
    HBox why = Boxes.row("g4", Texts.line(say.why(row), "muted"));
    if (row.fate() instanceof PreviewRow.Rejected) {
      why.getChildren()
          .addFirst(Texts.whole(say.say("screen.import.fate.rejected") + ".", "bold muted"));
    }
    return why;
  }

  private static boolean isPhone(Preview.ColumnFigures figures) {
    return figures.column().field().flatMap(Field::phoneKind).isPresent();
  }

  private static Label head(String text, String style) {
    return Texts.line(text, ("t12 medium muted " + style).strip());
  }

  private HBox undo(ImportShown.Done done) {
    Label hint =
        done.trouble()
            .map(sentence -> Texts.line(sentence, ""))
            .orElseGet(() ->
                Texts.line(
                    say.say("screen.import.undo.hint", done.outcome().counts().added()), "muted"));
    return Boxes.row(
        "undo g16",
        hint,
        Boxes.spread(),
        new ActionButton(say.say("screen.import.undo"), "Ctrl Z", "").does(model::undo));
  }
}
