package app.hardline.ui.numbers;

import app.hardline.insight.HourMap;
import app.hardline.insight.HourMap.Measure;
import app.hardline.insight.Works;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Choice;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.numbers.NumbersViewModel.Read;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The numbers: what works, how people are reached, and the weeks and the year. */
public final class NumbersView extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final NumbersViewModel model;
  private final Said said;
  private final PictureCard funnel;
  private final PictureCard hours;
  private final PictureCard lists;
  private final PictureCard ends;
  private final PictureCard outcomes;
  private final PictureCard reach;
  private final PictureCard weeks;
  private final PictureCard sums;
  private final YearCard year;
  private final Choice<Measure> measure;
  private final NumbersHead head;
  private final Label met = Texts.line("", "muted");
  private boolean narrow;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   */
  public NumbersView(NumbersViewModel model, Words words, Figures figures) {
    this.model = model;
    this.said = new Said(words, figures);
    this.measure =
        new Choice<>(
            Measure.CONVERSATIONS,
            it -> words.say("screen.numbers.measure." + it.name().toLowerCase(Locale.ROOT)),
            "chip",
            _ -> show());
    measure.choicesProperty().set(List.of(Measure.values()));
    this.funnel = card(words, "screen.numbers.funnel");
    this.hours =
        new PictureCard(
            model,
            words,
            Boxes.row("g8", PictureCard.title(words.say("screen.numbers.hours")), measure));
    this.lists = card(words, "screen.numbers.lists");
    this.ends = card(words, "screen.numbers.ends");
    this.outcomes = card(words, "screen.numbers.outcomes");
    this.reach = card(words, "screen.numbers.reach");
    this.weeks =
        new PictureCard(
            model,
            words,
            Boxes.row("g16", PictureCard.title(words.say("screen.numbers.weeks")), met));
    this.sums = card(words, "screen.numbers.sums");
    this.year = new YearCard(model, said, words);
    this.head = new NumbersHead(model, words, said);
    getStyleClass().addAll("page", "numbers");
    setFocusTraversable(true);
    getStylesheets()
        .add(Objects.requireNonNull(NumbersView.class.getResource("numbers.css")).toExternalForm());
    model.readProperty().subscribe(_ -> show());
    model.pageProperty().subscribe(this::arrange);
    Room.isNarrow(this)
        .subscribe(is -> {
          narrow = is;
          pseudoClassStateChanged(NARROW, is);
          arrange();
        });
    new Shortcuts()
        .on("Left", () -> model.step(-1))
        .on("Right", () -> model.step(1))
        .on("R", model::review)
        .workIn(this);
  }

  @Override
  public void requestFocus() {
    super.requestFocus();
  }

  private PictureCard card(Words words, String title) {
    return new PictureCard(model, words, PictureCard.title(words.say(title)));
  }

  private void arrange() {
    Region body =
        switch (model.pageProperty().get()) {
          case WORKS -> grid(List.of(funnel, hours, lists, ends));
          case REACH -> grid(List.of(outcomes, reach));
          case WEEKS -> weeks();
        };
    if (narrow) {
      ScrollPane scrolled = Boxes.styled(new ScrollPane(body), "edge-to-edge");
      scrolled.setFitToWidth(true);
      getChildren().setAll(head, Boxes.grow(scrolled));
    } else {
      getChildren().setAll(head, Boxes.grow(body));
    }
  }

  private Region grid(List<PictureCard> cards) {
    VBox rows = Boxes.column("g24 rows");
    for (int i = 0; i < cards.size(); i += narrow ? 1 : 2) {
      HBox row = Boxes.row("g24 cards");
      cards
          .subList(i, Math.min(cards.size(), i + (narrow ? 1 : 2)))
          .forEach(card -> row.getChildren().add(half(card)));
      Boxes.mark(row, "first", i == 0 && cards.size() > 2);
      rows.getChildren().add(i == 0 && cards.size() > 2 ? row : Boxes.grow(row));
    }
    return rows;
  }

  private static Node half(Region card) {
    card.setMinWidth(0);
    card.setPrefWidth(1);
    card.setMaxWidth(Double.MAX_VALUE);
    return Boxes.grow(card);
  }

  private Region weeks() {
    sums.setPrefWidth(Region.USE_COMPUTED_SIZE);
    Region first =
        narrow
            ? Boxes.column("g24", weeks, sums)
            : Boxes.row("g24 cards", half(weeks), Boxes.styled(new VBox(Boxes.grow(sums)), "side"));
    return Boxes.column("g24 rows", Boxes.grow(first), year);
  }

  private void show() {
    model.readProperty().get().ifPresent(this::show);
  }

  private void show(Read read) {
    Works works = read.works();
    long dials = works.hours().sum().dials();
    if (dials == 0) {
      String none = said.say("screen.numbers.none", said.range(works.range(), model.today()));
      List.of(funnel, hours, lists, outcomes, reach).forEach(card -> card.showNothing(none));
    } else {
      funnel.show(new FunnelPane(said).sheet(works), new FunnelPane(said).of(works));
      showHours(works.hours());
      ListsPane compared = new ListsPane(model, said);
      lists.show(compared.sheet(works), compared.of(works));
      outcomes.show(new OutcomesPane(said).sheet(works), new OutcomesPane(said).of(works));
      reach.show(new ReachPane(said).sheet(works.reach()), new ReachPane(said).of(works.reach()));
    }
    if (works.ends().all().isEmpty()) {
      ends.showNothing(said.say("screen.numbers.ends.none"));
    } else {
      EndsPane pane = new EndsPane(model, said);
      ends.show(pane.sheet(works.ends()), pane.of(works.ends()));
    }
    showWeeks(read);
  }

  private void showHours(HourMap map) {
    HoursPane pane = new HoursPane(said);
    hours.show(pane.sheet(map), pane.of(map, measure.chosenProperty().get()));
  }

  private void showWeeks(Read read) {
    WeeksPane pane = new WeeksPane(said);
    if (read.board().sums().dials() == 0 && read.board().weeks().ranked().isEmpty()) {
      weeks.showNothing(
          said.say("screen.numbers.none", said.range(read.board().days(), model.today())));
      sums.showNothing(said.say("screen.numbers.sums.none"));
      met.setText("");
    } else {
      weeks.show(pane.sheet(read.board().weeks()), pane.of(read.board().weeks(), model.today()));
      met.setText(pane.met(read.board().weeks()));
      sums.show(new SumsPane(said).sheet(read.board()), new SumsPane(said).of(read.board()));
    }
    year.show(read.board().year());
  }
}
