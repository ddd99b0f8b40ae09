package app.hardline.ui.summary;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.SharesBar;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.tosend.ToSendPane;
import app.hardline.words.Words;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The end of a session: what was done, against the last and the best one, and what comes next. */
public final class SummaryView extends VBox {
  private final Summary summary;
  private final Words words;
  private final ActionButton start;
  private final HBox head;
  private final VBox session;
  private final VBox side;

  /**
   * The view of a summary.
   *
   * @param summary what it shows
   * @param words the sentences
   * @param doors where it leads
   * @param toSend what is to be sent, by its digits
   */
  public SummaryView(Summary summary, Words words, SummaryDoors doors, ToSendPane toSend) {
    this.summary = summary;
    this.words = words;
    this.start = new ActionButton(summary.start(), "Enter", "accent next").does(doors.start());
    start.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().addAll("page", "summary");
    getStylesheets()
        .add(Objects.requireNonNull(SummaryView.class.getResource("summary.css")).toExternalForm());
    this.head =
        Boxes.row(
            "page-head g16",
            Texts.line(summary.title(), "t28 bold"),
            Boxes.spread(),
            Texts.whole(summary.when(), "muted"),
            new ActionButton(words.say("screen.summary.today-screen"), "Esc", "")
                .does(doors.leave()));
    this.session = session();
    this.side = Boxes.column("side g16", today(), toSend, promised());
    Room.isNarrow(this).subscribe(this::arrange);
    new Shortcuts()
        .on("Esc", doors.leave())
        .on("1", () -> toSend.take(0))
        .on("2", () -> toSend.take(1))
        .on("3", () -> toSend.take(2))
        .workIn(this);
  }

  @Override
  public void requestFocus() {
    start.requestFocus();
  }

  private void arrange(boolean narrow) {
    session.getChildren().remove(start);
    if (narrow) {
      ScrollPane scrolled =
          Boxes.styled(new ScrollPane(new VBox(24, session, side)), "edge-to-edge");
      scrolled.setFitToWidth(true);
      getChildren().setAll(head, Boxes.grow(scrolled), start);
    } else {
      session.getChildren().add(start);
      getChildren().setAll(head, Boxes.grow(Boxes.row("g24 columns", Boxes.grow(session), side)));
    }
  }

  private VBox session() {
    SharesBar bar = new SharesBar();
    bar.sharesProperty().set(summary.shares());
    FlowPane legend = Boxes.styled(new FlowPane(), "legend");
    summary.legend().forEach(key -> legend.getChildren().add(key(key)));
    return Boxes.column(
        "card session",
        Boxes.column(
            "g4",
            Texts.line(summary.over(), "t16 muted"),
            Texts.line(summary.done(), "t44 bold"),
            Texts.line(summary.beside(), "t16")),
        Boxes.column("g8", bar, legend),
        table(),
        howFar(),
        Boxes.grow(new Region()),
        Texts.line(summary.next(), ""));
  }

  private Node howFar() {
    Label sentence = Texts.line(summary.howFar(), "muted");
    sentence.setManaged(!summary.howFar().isEmpty());
    return sentence;
  }

  private static HBox key(Summary.Key key) {
    return Boxes.row(
        "g4",
        Boxes.styled(new Region(), "swatch share " + key.color()),
        Texts.whole(key.words(), "t12 muted"));
  }

  private GridPane table() {
    GridPane table = Boxes.styled(new GridPane(), "against");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().add(names);
    for (int i = 0; i < summary.columns().size(); i++) {
      table.add(cell(summary.columns().get(i), "head", i), i + 1, 0);
    }
    for (int row = 0; row < summary.rows().size(); row++) {
      Summary.Row shown = summary.rows().get(row);
      table.add(Texts.line(shown.name(), "name"), 0, row + 1);
      for (int i = 0; i < shown.figures().size(); i++) {
        table.add(cell(shown.figures().get(i), "figure", i), i + 1, row + 1);
      }
    }
    return table;
  }

  private static Node cell(String text, String style, int column) {
    Label cell = Texts.whole(text, column == 0 ? style + " here" : style + " muted");
    cell.setMaxWidth(Double.MAX_VALUE);
    return cell;
  }

  private VBox today() {
    PaceLine line = new PaceLine(12);
    line.progressionProperty().set(summary.today());
    VBox card =
        Boxes.column(
            "card g8",
            Boxes.row("", Texts.line(words.say("screen.today.today"), "t16 bold")),
            Boxes.row(
                "",
                Texts.whole(summary.ofQuota(), "bold"),
                Boxes.spread(),
                Texts.whole(summary.toGo(), "muted")));
    if (summary.today().quota() > 0) {
      card.getChildren().add(1, line);
    }
    return card;
  }

  private VBox promised() {
    VBox card =
        Boxes.column("card g4", Texts.line(words.say("screen.summary.promised"), "t16 bold"));
    summary
        .promised()
        .forEach(promise ->
            card.getChildren()
                .add(
                    Boxes.row(
                        "g8 promised",
                        Boxes.styled(Texts.whole(promise.at(), "muted"), "at"),
                        Texts.line(promise.what(), ""))));
    if (summary.promised().isEmpty()) {
      card.getChildren().add(Texts.line(words.say("screen.summary.promised.none"), "muted"));
    }
    return card;
  }
}
