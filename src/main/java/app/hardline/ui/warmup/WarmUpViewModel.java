package app.hardline.ui.warmup;

import app.hardline.script.Caller;
import app.hardline.script.Deck;
import app.hardline.script.Drills;
import app.hardline.script.MergeFields;
import app.hardline.script.Objection;
import app.hardline.script.Piece;
import app.hardline.ui.kit.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A warm-up: one objection after the other, until all are known or the time is over. */
public final class WarmUpViewModel {
  private static final Duration LASTS = Duration.ofMinutes(5);

  /**
   * How far it is.
   *
   * @param known how many answers came at once
   * @param stumbled how many didn't
   * @param left how many cards are left
   */
  record Score(int known, int stumbled, int left) {}

  private final Tasks tasks;
  private final Clock clock;
  private final Drills drills;
  private final MergeFields fields;
  private final Runnable dial;
  private final Runnable leave;
  private final Instant began;
  private final ReadOnlyObjectWrapper<Deck> deck;
  private final ReadOnlyObjectWrapper<Score> score;
  private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(LASTS);
  private final ReadOnlyBooleanWrapper turned = new ReadOnlyBooleanWrapper(false);

  /**
   * A warm-up that begins.
   *
   * @param tasks keeps what was known in the background
   * @param clock tells how long it has lasted
   * @param drills keeps it
   * @param deck the cards
   * @param caller who answers
   * @param dial starts the session
   * @param leave goes back to Today
   */
  public WarmUpViewModel(
      Tasks tasks,
      Clock clock,
      Drills drills,
      Deck deck,
      Caller caller,
      Runnable dial,
      Runnable leave) {
    this.tasks = tasks;
    this.clock = clock;
    this.drills = drills;
    this.fields = MergeFields.of(caller);
    this.dial = dial;
    this.leave = leave;
    this.began = clock.instant();
    this.deck = new ReadOnlyObjectWrapper<>(deck);
    this.score = new ReadOnlyObjectWrapper<>(new Score(0, 0, deck.cards().size()));
  }

  /** Called every second. */
  public void tick() {
    Duration rest = LASTS.minus(Duration.between(began, clock.instant()));
    left.set(rest.isNegative() ? Duration.ZERO : rest);
  }

  /** Turns the card over. */
  public void turn() {
    if (!isOver()) {
      turned.set(true);
    }
  }

  /** The answer came at once. */
  public void known() {
    next(() -> deck.get().known(), drills::known, 1);
  }

  /** It didn't. */
  public void stumbled() {
    next(() -> deck.get().stumbled(), drills::stumbled, 0);
  }

  /** Starts the session. */
  public void dial() {
    dial.run();
  }

  /** Goes back to Today. */
  public void leave() {
    leave.run();
  }

  /** Whether nothing is left to be asked, or no time to ask it. */
  boolean isOver() {
    return deck.get().top().isEmpty() || left.get().isZero();
  }

  ReadOnlyObjectProperty<Deck> deckProperty() {
    return deck.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Score> scoreProperty() {
    return score.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Duration> leftProperty() {
    return left.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty turnedProperty() {
    return turned.getReadOnlyProperty();
  }

  List<Piece> fill(String answer) {
    return fields.fill(answer);
  }

  /** What wasn't looked at yet can't have been known. */
  private void next(Supplier<Deck> then, Consumer<Long> keep, int known) {
    Optional<Objection> card = deck.get().top();
    if (card.isEmpty() || !turned.get() || isOver()) {
      return;
    }
    long id = card.get().id();
    tasks.ask(
        () -> {
          keep.accept(id);
          return id;
        },
        _ -> {});
    Deck rest = then.get();
    Score now = score.get();
    turned.set(false);
    score.set(new Score(now.known() + known, now.stumbled() + 1 - known, rest.cards().size()));
    deck.set(rest);
  }
}
