package app.hardline.ui.deals;

import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealId;
import app.hardline.pipeline.DealMove;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Deals;
import app.hardline.quota.Goal;
import app.hardline.time.OwnerClock;
import app.hardline.ui.kit.Rereading;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The board of deals, and the pane over it. */
public final class DealsViewModel {

  /**
   * What was done, to be said at the foot of the window.
   *
   * @param sentence what happened
   */
  record Said(String sentence) {}

  private final Tasks tasks;
  private final Words words;
  private final OwnerClock clock;
  private final Deals deals;
  private final BoardWriter writer;
  private final FormViewModel form;
  private final Rereading<List<Deal>> board;
  private final ReadOnlyObjectWrapper<List<LaneCards>> lanes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Rereading<Optional<Goal>> goals;
  private final ReadOnlyObjectWrapper<Optional<Goal>> goal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DealId>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A board that shows the deals once it has read them.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param clock the owner's
   * @param deals what is shown
   * @param goals reads where the quotas stand, off the screen's thread
   */
  public DealsViewModel(
      Tasks tasks,
      Words words,
      Figures figures,
      OwnerClock clock,
      Deals deals,
      Supplier<List<Goal>> goals) {
    this.tasks = tasks;
    this.words = words;
    this.clock = clock;
    this.deals = deals;
    this.writer = new BoardWriter(words, figures, clock);
    this.board = new Rereading<>(tasks, deals::all, this::show);
    this.goals = new Rereading<>(tasks, () -> DealGoal.above(goals.get()), goal::set);
    this.form = new FormViewModel(tasks, words, clock, deals, writer, this::kept);
  }

  /** Reads the board again. */
  public void refresh() {
    board.read();
    goals.read();
  }

  /** The quota that deals are held against; empty where there is none. */
  ReadOnlyObjectProperty<Optional<Goal>> goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /** The owner's date. */
  LocalDate today() {
    return clock.today();
  }

  /** The five lanes; none until they were read. */
  ReadOnlyObjectProperty<List<LaneCards>> lanesProperty() {
    return lanes.getReadOnlyProperty();
  }

  /** The deal that keys move. */
  ReadOnlyObjectProperty<Optional<DealId>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The pane over the board. */
  FormViewModel form() {
    return form;
  }

  /** What was done last. */
  ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** How many deals there are in all. */
  int count() {
    return lanes.get().stream().mapToInt(LaneCards::count).sum();
  }

  /** Chooses a deal. */
  public void choose(DealId id) {
    chosen.set(Optional.of(id));
  }

  /** Chooses the deal beside, in the nearest lane that has one, or below. */
  void go(int across, int down) {
    card()
        .ifPresentOrElse(
            card -> {
              Lane lane = Lane.of(card.deal().stage());
              int row = cards(lane).indexOf(card);
              if (down != 0) {
                choose(lane, row + down);
              }
              for (int to = lane.place() + across;
                  across != 0 && to >= 0 && to < Lane.ALL.size();
                  to += across) {
                if (!cards(Lane.ALL.get(to)).isEmpty()) {
                  choose(Lane.ALL.get(to), row);
                  return;
                }
              }
            },
            this::chooseFirst);
  }

  /** Moves the chosen deal a lane on, or back. */
  public void push(int by) {
    card()
        .map(Card::deal)
        .ifPresent(deal -> {
          int to = Lane.of(deal.stage()).place() + by;
          if (to >= 0 && to < Lane.ALL.size()) {
            move(deal, Lane.ALL.get(to));
          }
        });
  }

  /** Tells that they didn't come. */
  void noShow() {
    card()
        .map(Card::deal)
        .filter(it -> it.stage() != DealStage.NO_SHOW)
        .ifPresent(deal -> move(deal, DealMove.plain(DealStage.NO_SHOW, clock.today())));
  }

  /** Moves a deal to a lane; one that is won or lost is asked about first. */
  void move(Deal deal, Lane to) {
    if (Lane.of(deal.stage()) == to) {
      return;
    }
    choose(deal.id());
    switch (to) {
      case WON -> form.open(Form.Asks.WIN, Optional.of(deal));
      case LOST -> form.open(Form.Asks.LOSE, Optional.of(deal));
      case BOOKED, HELD, PROPOSAL -> move(deal, DealMove.plain(to.stage(), clock.today()));
    }
  }

  /** Opens the pane for a deal by hand. */
  public void add() {
    form.open(Form.Asks.NEW, Optional.empty());
  }

  /** Opens the pane for what is said of the chosen deal. */
  public void edit() {
    card().ifPresent(card -> form.open(Form.Asks.EDIT, Optional.of(card.deal())));
  }

  /** Takes the move back that was made last. */
  public void takeBack() {
    tasks.ask(
        deals::takeBack,
        was -> done(words.say("screen.deals.taken-back", was.company()), Optional.empty()));
  }

  private void move(Deal deal, DealMove move) {
    tasks.ask(() -> deals.move(deal.id(), move), it -> done(moved(it), Optional.of(it.id())));
  }

  private void kept(Form.Asks asked, Deal deal) {
    String sentence =
        switch (asked) {
          case NEW -> words.say("screen.deals.added", deal.company());
          case EDIT -> words.say("screen.deals.kept", deal.company());
          case WIN, LOSE -> moved(deal);
        };
    done(sentence, Optional.of(deal.id()));
  }

  private String moved(Deal deal) {
    return words.say(
        "screen.deals.moved",
        deal.company(),
        words.say(
            deal.stage() == DealStage.NO_SHOW
                ? "screen.deals.lane.no-show"
                : Lane.of(deal.stage()).word()));
  }

  private void done(String sentence, Optional<DealId> id) {
    id.ifPresent(this::choose);
    said.set(Optional.of(new Said(sentence)));
    refresh();
  }

  private void show(List<Deal> all) {
    lanes.set(writer.lanes(all));
    if (card().isEmpty()) {
      chooseFirst();
    }
  }

  private void chooseFirst() {
    chosen.set(
        lanes.get().stream()
            .flatMap(it -> it.cards().stream())
            .findFirst()
            .map(it -> it.deal().id()));
  }

  private void choose(Lane lane, int row) {
    List<Card> cards = cards(lane);
    choose(cards.get(Math.clamp(row, 0, cards.size() - 1)).deal().id());
  }

  private List<Card> cards(Lane lane) {
    return lanes.get().isEmpty() ? List.of() : lanes.get().get(lane.place()).cards();
  }

  private Optional<Card> card() {
    return lanes.get().stream()
        .flatMap(it -> it.cards().stream())
        .filter(it -> chosen.get().equals(Optional.of(it.deal().id())))
        .findFirst();
  }
}
