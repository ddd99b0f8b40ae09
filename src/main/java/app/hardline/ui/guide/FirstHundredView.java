package app.hardline.ui.guide;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.SharesBar;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page "First hundred dials". */
public final class FirstHundredView extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final String KEY = "screen.guide.";

  /**
   * What became of a hundred cold records, by Managed Sales Pros, which calls for MSPs alone:
   * smartermsp.com/measuring-telemarketing-roi.
   */
  private enum Of100 {
    BAD(30, "gray"),
    VOICEMAIL(54, "track"),
    GATEKEEPER(10, "pale"),
    DECIDED(6, "done");

    private final int count;
    private final String color;

    Of100(int count, String color) {
      this.count = count;
      this.color = color;
    }
  }

  private final Words words;
  private final ActionButton importList;

  /**
   * The page.
   *
   * @param words the sentences
   * @param importList opens the import
   * @param leave goes back to where the page was opened
   */
  public FirstHundredView(Words words, Runnable importList, Runnable leave) {
    this.words = words;
    this.importList =
        new ActionButton(words.say(KEY + "import"), "Enter", "accent large").does(importList);
    getStyleClass().addAll("page", "guide");
    getStylesheets()
        .add(
            Objects.requireNonNull(FirstHundredView.class.getResource("guide.css"))
                .toExternalForm());
    VBox left = Boxes.column("g24 reading", sources(), brings());
    VBox right = buying();
    HBox columns = Boxes.row("g24 columns");
    VBox page = Boxes.column("g24 whole", lead(), columns);
    ScrollPane scrolled = Boxes.styled(new ScrollPane(page), "edge-to-edge");
    scrolled.setFitToWidth(true);
    Room.isNarrow(this)
        .subscribe(narrow -> {
          pseudoClassStateChanged(NARROW, narrow);
          columns
              .getChildren()
              .setAll(narrow ? List.of(new VBox(24, left, right)) : List.of(left, right));
        });
    getChildren().addAll(head(leave), Boxes.grow(scrolled));
    new Shortcuts().on("Esc", leave).workIn(this);
  }

  @Override
  public void requestFocus() {
    importList.requestFocus();
  }

  private HBox head(Runnable leave) {
    return Boxes.row(
        "page-head g8",
        Texts.line(words.say(KEY + "title"), "t28 bold"),
        Boxes.spread(),
        new ActionButton(words.say(KEY + "back"), "Esc", "large flat").does(leave),
        importList);
  }

  private Node lead() {
    return Texts.paragraph(words.say(KEY + "lead"), "t20 lead");
  }

  private VBox sources() {
    return Boxes.column(
        "card g16",
        Texts.line(words.say(KEY + "sources"), "t16 bold"),
        told("sources.known"),
        told("sources.chamber"),
        told("sources.license"),
        told("sources.vendor"));
  }

  private VBox buying() {
    VBox card = Boxes.column("card g16 buying", Texts.line(words.say(KEY + "buying"), "t16 bold"));
    List.of("narrow", "names", "checked", "refund", "barred", "keep", "sample")
        .forEach(question -> card.getChildren().add(told("buying." + question)));
    return card;
  }

  private VBox told(String what) {
    return Boxes.column(
        "g2",
        Texts.paragraph(words.say(KEY + what), "medium"),
        Texts.paragraph(words.say(KEY + what + ".text"), "muted"));
  }

  private VBox brings() {
    SharesBar bar = new SharesBar();
    HBox legend = Boxes.row("g24");
    for (Of100 part : Of100.values()) {
      legend.getChildren().add(figure(part));
    }
    bar.sharesProperty()
        .set(
            List.of(Of100.values()).stream()
                .map(it -> new SharesBar.Share(it.count, it.color))
                .toList());
    return Boxes.column(
        "card g12",
        Boxes.column(
            "",
            Texts.line(words.say(KEY + "brings"), "t16 bold"),
            Texts.line(words.say(KEY + "brings.counted"), "muted")),
        bar,
        legend,
        Texts.paragraph(words.say(KEY + "brings.six"), ""),
        Texts.paragraph(words.say(KEY + "brings.meeting"), ""),
        Texts.paragraph(words.say(KEY + "cited"), "t12 muted"));
  }

  private VBox figure(Of100 part) {
    return Boxes.column(
        "",
        Texts.whole(Integer.toString(part.count), "t28 bold"),
        Texts.line(words.say(KEY + "brings." + part.name().toLowerCase(Locale.ROOT)), "muted"));
  }
}
