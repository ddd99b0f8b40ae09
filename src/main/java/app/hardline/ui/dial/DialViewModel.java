package app.hardline.ui.dial;

import app.hardline.ui.kit.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A dial session on the screen. A call goes from {@link Stage.Ready} to being logged; a key that
 * makes no sense where the call stands does nothing.
 */
public final class DialViewModel {
  private final Tasks tasks;
  private final Clock clock;
  private final DialActions actions;
  private final List<OutcomeChoice> outcomes;
  private final ReadOnlyObjectWrapper<DialFacts> facts;
  private final OngoingCall call;
  private final ReadOnlyObjectWrapper<Optional<OutcomeChoice>> asking =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ReadOnlyObjectWrapper<Optional<Card.Phone>> number =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty note = new SimpleStringProperty("");
  private final StringProperty when = new SimpleStringProperty("");
  private final BooleanProperty typing = new SimpleBooleanProperty();
  private boolean busy;

  /**
   * A session that shows the given facts until it reads again.
   *
   * @param tasks does the work in the background
   * @param clock tells when a call began
   * @param outcomes what stands on the keys, in their order
   * @param facts what is shown at first
   * @param actions what it can have done
   */
  public DialViewModel(
      Tasks tasks,
      Clock clock,
      List<OutcomeChoice> outcomes,
      DialFacts facts,
      DialActions actions) {
    this.tasks = tasks;
    this.clock = clock;
    this.outcomes = List.copyOf(outcomes);
    this.actions = actions;
    this.facts = new ReadOnlyObjectWrapper<>(facts);
    this.call = new OngoingCall(clock);
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    takeCard(facts);
  }

  /** Reads again what is to be shown; a call that is going on stays as it is. */
  public void refresh() {
    tasks.ask(actions.read(), this::showUnlessCalling);
  }

  /** Called every second, for the timers and the times of day. */
  public void tick() {
    now.set(clock.instant());
  }

  /** Hands the number to the dialer. */
  public void dial() {
    if (call.isReady() && card().isPresent()) {
      Card card = card().get();
      Card.Phone dialed = number.get().orElseThrow();
      tick();
      call.dialed();
      inBackground(() -> actions.dial().accept(card, dialed));
    }
  }

  /** They answered. */
  public void answered() {
    tick();
    call.answered();
  }

  /** The call is over. */
  public void callOver() {
    tick();
    call.over();
  }

  /** The number was handed over, but it never rang: no call was made. */
  void neverRang() {
    call.takeBack();
  }

  /**
   * Logs the call with an outcome, or asks what has to be known first.
   *
   * @param outcome one of those on the keys
   */
  public void choose(OutcomeChoice outcome) {
    if (card().isEmpty() || busy) {
      return;
    }
    if (outcome.asks() == OutcomeChoice.Asks.WHEN) {
      when.set("");
      asking.set(Optional.of(outcome));
    } else {
      log(outcome, Optional.empty());
    }
  }

  /** Logs the outcome that was asked about, once the answer is understood. */
  void confirm() {
    if (asking.get().isPresent() && reading() instanceof Reading.Understood understood) {
      log(asking.get().get(), Optional.of(understood.at()));
    }
  }

  /** Asks no longer. */
  void back() {
    asking.set(Optional.empty());
  }

  /** Takes the last outcome back. */
  void undo() {
    if (call.isReady() && facts.get().logged().isPresent()) {
      next(actions.undo());
    }
  }

  /** Somebody else first. */
  void skip() {
    if (call.isReady()) {
      card().ifPresent(card -> next(() -> actions.skip().apply(card)));
    }
  }

  /** Offers the next number of the same prospect. */
  void nextNumber() {
    if (call.isReady()) {
      card()
          .map(Card::numbers)
          .filter(numbers -> numbers.size() > 1)
          .ifPresent(numbers -> {
            int at = number.get().map(numbers::indexOf).orElse(-1);
            number.set(Optional.of(numbers.get((at + 1) % numbers.size())));
          });
    }
  }

  /** Opens the prospect's web site. */
  void openWebsite() {
    card().map(Card::website).filter(site -> !site.isEmpty()).ifPresent(actions.open());
  }

  /** Opens the prospect's profile. */
  void openLinkedin() {
    card().map(Card::linkedin).filter(page -> !page.isEmpty()).ifPresent(actions.open());
  }

  /** Keeps what was typed so far, so that nothing ends it. */
  void keepNote() {
    String typed = note.get();
    card().ifPresent(card -> inBackground(() -> actions.keepNote().accept(card, typed)));
  }

  /** Goes back to Today; the session goes on where it was when it is opened again. */
  void pause() {
    if (call.isReady()) {
      actions.leave().run();
    }
  }

  /** Opens the import. */
  void importList() {
    if (call.isReady()) {
      actions.importList().run();
    }
  }

  List<OutcomeChoice> outcomes() {
    return outcomes;
  }

  ReadOnlyObjectProperty<DialFacts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Stage> stageProperty() {
    return call.stageProperty();
  }

  /** The outcome that is being asked about; empty while nothing is asked. */
  ReadOnlyObjectProperty<Optional<OutcomeChoice>> askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** The number on the card; empty when nobody is left. */
  ReadOnlyObjectProperty<Optional<Card.Phone>> numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** The present second; changes by {@link #tick}. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** What is typed about the call; it is logged with it. */
  public StringProperty noteProperty() {
    return note;
  }

  /** What is typed as the time that an outcome asks for. */
  public StringProperty whenProperty() {
    return when;
  }

  /** Whether a field has the focus, so that digits are words; set by the view. */
  public BooleanProperty typingProperty() {
    return typing;
  }

  /** How the typed time is read. */
  Reading reading() {
    return actions.when().apply(when.get());
  }

  private Optional<Card> card() {
    return facts.get().card();
  }

  private void log(OutcomeChoice outcome, Optional<Instant> promised) {
    Stage.Over over = call.ended();
    Finished finished =
        new Finished(
            card().orElseThrow(),
            number.get().orElseThrow(),
            outcome.code(),
            over.dialed(),
            over.answered(),
            over.over(),
            note.get().strip(),
            promised);
    next(() -> actions.log().apply(finished));
  }

  private void next(Supplier<DialFacts> work) {
    if (busy) {
      return;
    }
    busy = true;
    tasks.ask(
        work,
        result -> {
          busy = false;
          call.logged();
          asking.set(Optional.empty());
          show(result);
        },
        thrown -> {
          busy = false;
          tasks.tell(thrown);
        });
  }

  private void inBackground(Runnable work) {
    tasks.ask(
        () -> {
          work.run();
          return true;
        },
        _ -> {});
  }

  private void showUnlessCalling(DialFacts result) {
    if (call.isReady() && !busy) {
      show(result);
    }
  }

  private void show(DialFacts result) {
    tick();
    boolean another = !result.card().map(Card::prospect).equals(card().map(Card::prospect));
    facts.set(result);
    if (another) {
      takeCard(result);
    }
  }

  private void takeCard(DialFacts result) {
    note.set(result.card().map(Card::note).orElse(""));
    number.set(result.card().map(Card::numbers).map(List::getFirst));
  }
}
