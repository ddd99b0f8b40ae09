package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.dialing.Card;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Logged;
import app.hardline.prospect.Region;
import app.hardline.ui.kit.Minutes;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.script.ScriptViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;

/**
 * A dial session on the screen: every step is the session's, taken off the screen's thread, one
 * after the other. First the card is shown, then what stands around it.
 */
public final class DialViewModel {
  private final Tasks tasks;
  private final Clock clock;
  private final DialSession session;
  private final DialDoors doors;
  private final Steps steps;
  private final Anyway anyway;
  private final FaceWriter writer;
  private final OfferedOutcomes offered;
  private final Question question;
  private final Booked booked;
  private final Ending ending;
  private final Surroundings surroundings;
  private final ReadOnlyObjectWrapper<DialState> state;
  private final ReadOnlyObjectWrapper<Optional<Logged>> logged;
  private final ReadOnlyObjectWrapper<Optional<Face>> face;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final WaysOut waysOut;
  private final Note note;
  private final ScriptViewModel script;
  private final Minutes minutes;
  private final BooleanProperty typing = new SimpleBooleanProperty();
  private final SittingModel sitting;
  private final BackgroundModel background;
  private final Numbers numbers;
  private final Afterwards afterwards;
  private final StepBack stepBack;

  /**
   * A model of a session. Reads from the disk, so it is made off the screen's thread.
   *
   * @param tasks takes the steps in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param doors what it is made over
   */
  public DialViewModel(Tasks tasks, Words words, Figures figures, DialDoors doors) {
    this.tasks = tasks;
    this.clock = doors.workbench().clock();
    this.session = doors.session();
    this.doors = doors;
    this.steps = new Steps(tasks, session, this::show);
    this.anyway = new Anyway(steps, session, words, figures);
    this.note = new Note(tasks, session, steps);
    this.minutes = new Minutes(clock);
    this.offered = new OfferedOutcomes(doors.workbench().outcomes(), session::state);
    Region home = doors.workbench().settings().get(Region.HOME);
    this.writer = new FaceWriter(words, figures, clock, home, offered.byCode());
    this.question =
        new Question(
            new AnswerReader(words, figures, clock, home),
            () -> stateProperty().get().card().map(Card::prospect));
    this.booked = new Booked(tasks, doors.workbench(), question, words, figures, clock.getZone());
    this.background = new BackgroundModel(tasks, doors, words, writer);
    this.state = new ReadOnlyObjectWrapper<>(session.state());
    this.logged = new ReadOnlyObjectWrapper<>(session.lastLogged());
    this.face = new ReadOnlyObjectWrapper<>(session.state().card().map(writer::face));
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    this.sitting = new SittingModel(tasks, words, figures, doors, this::dial);
    this.surroundings = new Surroundings(tasks, doors, writer, sitting);
    this.ending =
        new Ending(
            session, note, offered, question, clock, sitting.power(), () -> surroundings.count(1));
    this.afterwards = new Afterwards(tasks, doors, offered.byCode(), this::isFree, this::refresh);
    this.stepBack = new StepBack(steps, session, anyway, offered, question, afterwards);
    this.numbers = new Numbers(steps, session, state::get, face::get);
    this.waysOut = new WaysOut(doors, state::get, surroundings.aroundProperty()::get, background);
    this.script = new ScriptViewModel(tasks, doors.workbench(), session.scope().lists(), state);
    note.show(state.get(), state.get(), true);
  }

  /** Looks again who is left and what stands around the card. */
  public void refresh() {
    tasks.ask(offered::read, offered::show);
    steps.take(session::lookAgain);
    script.refresh();
    sitting.readChoices();
  }

  /** Reads again what stands around the card, beside the steps, and leaves the card alone. */
  public void readAround() {
    if (!note.isTaken()) {
      surroundings.read();
    }
  }

  /** Called every second, for the timers and the times of day; looks each minute what is due. */
  public void tick() {
    now.set(clock.instant());
    surroundings.tick(isCall());
    if (minutes.isAnother()) {
      afterwards.look();
      if (isNobodyLeft()) {
        refresh();
      } else {
        readAround();
      }
    }
  }

  /** Hands the number to the dialer. */
  public void dial() {
    anyway.dial(state.get());
  }

  /** What is asked where the rules speak against dialing now. */
  Anyway anyway() {
    return anyway;
  }

  /** They answered. */
  public void answered() {
    if (state.get() instanceof DialState.Dialed) {
      steps.take(session::answered);
    }
  }

  /** The call is over. */
  public void callOver() {
    steps.take(session::over);
  }

  /** Logs the call with an outcome, or asks what has to be known first. */
  public void choose(Outcome outcome) {
    if (state.get().card().isPresent()) {
      ending.choose(outcome);
    }
  }

  /** Logs the outcome that was asked about, once the answer is understood. */
  public void confirm() {
    ending.confirm();
  }

  void back() {
    stepBack.from(state.get());
  }

  /** Takes the last outcome back. */
  void undo() {
    boolean told = afterwards.takeBack();
    if (!told && !isCall() && logged.get().isPresent()) {
      note.leave(state.get(), session::undo, () -> surroundings.count(-1));
    }
  }

  /** Somebody else first. */
  void skip() {
    if (state.get() instanceof DialState.Ready) {
      note.leave(state.get(), session::skip, () -> {});
    }
  }

  /** Turns to somebody out of turn, by id. */
  public void turnTo(long prospect) {
    note.leave(state.get(), () -> session.turnTo(prospect), () -> {});
  }

  /** Keeps what was typed so far, so that nothing ends it. The screen stays as it is. */
  public void keepNote() {
    note.keep(state.get());
  }

  /** What is known of the one on the card beyond what it takes to dial. */
  BackgroundModel background() {
    return background;
  }

  WaysOut waysOut() {
    return waysOut;
  }

  /** Whether nobody on the list can be called now. */
  public boolean isNobodyLeft() {
    return state.get().card().isEmpty();
  }

  /** Whether a number was handed over and its outcome is still open. */
  boolean isCall() {
    return state.get() instanceof DialState.InCall;
  }

  /** Whether what is asked between two calls can be seen. */
  private boolean isFree() {
    return !sitting.isHolding() && !stepBack.isPossible(state.get());
  }

  /** Whether nobody is rung: of the one on the card, whatever list is dialed. */
  boolean isPractice() {
    return state.get().card().map(Card::practice).orElseGet(doors::practice);
  }

  /** What puts days, times and calls into words. */
  FaceWriter writer() {
    return writer;
  }

  /** What is asked between two calls, and the mail that was promised. */
  Afterwards afterwards() {
    return afterwards;
  }

  /** The outcomes on the keys. */
  OfferedOutcomes outcomes() {
    return offered;
  }

  /** Shows the outcomes that have no digit, where a call can be logged. */
  public void turnMore() {
    if (state.get().card().isPresent()) {
      question.drop();
      offered.turnMore();
    }
  }

  /** What is said on the call. */
  ScriptViewModel script() {
    return script;
  }

  ReadOnlyObjectProperty<DialState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The card in words; empty when nobody is left. */
  ReadOnlyObjectProperty<Optional<Face>> face() {
    return face.getReadOnlyProperty();
  }

  /** The numbers that may be dialed. */
  Numbers numbers() {
    return numbers;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** What the chosen outcome asks. */
  public Question question() {
    return question;
  }

  /** What stands at the time that is typed. */
  Booked booked() {
    return booked;
  }

  /** Whose call was logged last and how it ended; empty when nothing can be taken back. */
  ReadOnlyObjectProperty<Optional<Logged>> loggedProperty() {
    return logged.getReadOnlyProperty();
  }

  /** What the session is besides its cards: its aim, pauses and figures. */
  public SittingModel sitting() {
    return sitting;
  }

  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** What is typed about the call; it is logged with it. */
  public StringProperty noteProperty() {
    return note.textProperty();
  }

  /** Whether a field has the focus, so that digits are words; set by the view. */
  public BooleanProperty typingProperty() {
    return typing;
  }

  /** Logs that this number, and it alone, must never be called again. */
  void neverOnThisNumber() {
    if (state.get().card().isPresent()) {
      ending.neverOnThisNumber();
    }
  }

  private void show(Steps.Step step) {
    now.set(clock.instant());
    anyway.drop();
    note.show(state.get(), step.state(), !step.logged().equals(logged.get()));
    afterwards.moved(step.state(), step.logged());
    logged.set(step.logged());
    background.follow(step.state());
    face.set(step.state().card().map(writer::face));
    state.set(step.state());
    sitting.moved(step.state());
    readAround();
  }
}
