package app.hardline.cli;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.dialing.Card;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.DialState.Answered;
import app.hardline.dialing.DialState.Dialed;
import app.hardline.dialing.DialState.InCall;
import app.hardline.dialing.DialState.NothingLeft;
import app.hardline.dialing.DialState.Over;
import app.hardline.dialing.DialState.Ready;
import app.hardline.dialing.DialingReason;
import app.hardline.dialing.Doubt;
import app.hardline.dialing.Logged;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Region;
import app.hardline.words.Refused;
import app.hardline.workbench.Workbench;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A dial session driven by keys, one line of answer at a time. It holds no rule of calling. */
final class DialTerminal {
  private static final int CONTROL_Z = 26;

  private final Console console;
  private final Keyboard keyboard;
  private final DialSession session;
  private final Clock clock;
  private final List<Outcome> outcomes;
  private final DialWriter writer;
  private final TerminalScript script;
  private final TerminalMoment moment;

  DialTerminal(Console console, Keyboard keyboard, Workbench workbench, DialSession session) {
    this.console = console;
    this.keyboard = keyboard;
    this.session = session;
    this.clock = workbench.clock();
    this.outcomes = workbench.outcomes().all();
    this.writer = new DialWriter(console, clock, workbench.settings().get(Region.HOME), outcomes);
    this.script =
        new TerminalScript(console, keyboard, workbench, session.scope().lists(), session::state);
    this.moment = new TerminalMoment(console, keyboard, clock, writer);
  }

  /** Runs until the keys end. What is begun is kept for the next session. */
  void run() {
    writer.keys();
    show();
    for (int key = keyboard.key(); key != Keyboard.END && !isEnd(key); key = keyboard.key()) {
      try {
        press(key);
      } catch (Refused refused) {
        console.line(console.words().say(refused));
      }
    }
    console.say(
        session.state() instanceof InCall ? "command.dial.left-in-call" : "command.dial.left");
  }

  private boolean isEnd(int key) {
    return (key == 'q' || key == 'p') && !(session.state() instanceof InCall);
  }

  private void press(int key) {
    Optional<Runnable> spoken = script.onKey(key);
    if (spoken.isPresent()) {
      spoken.get().run();
      return;
    }
    switch (key) {
      case Keyboard.ENTER -> enter();
      case ' ' -> answered();
      case Keyboard.OVER -> over();
      case Keyboard.ESCAPE -> neverRang();
      case '\t' -> nextNumber();
      case CONTROL_Z -> undo();
      case '?' -> writer.keys();
      case '.' -> more();
      case ')' -> onlyThisNumber();
      default -> {
        Optional<Outcome> outcome = onKey(key).filter(DialWriter::isDigit);
        if (outcome.isPresent()) {
          choose(outcome.get());
        } else if (Character.isLetter(key)) {
          letter(key);
        }
      }
    }
  }

  private void enter() {
    switch (session.state()) {
      case Ready _ -> dial();
      case NothingLeft _ -> {
        session.lookAgain();
        show();
      }
      case InCall _ -> console.say("command.dial.how");
    }
  }

  /** Outside their window nobody is dialed but by a second Enter. */
  private void dial() {
    try {
      session.dial();
    } catch (Refused refused) {
      if (refused.reason() != DialingReason.OUTSIDE_WINDOW
          && refused.reason() != DialingReason.TWICE_TODAY) {
        throw refused;
      }
      console.line(console.words().say(refused));
      console.say("command.dial.anyway");
      if (keyboard.key() != Keyboard.ENTER) {
        console.say("command.dial.not-dialed");
        return;
      }
      session.dialAnyway();
    }
    console.say("command.dial.dialed");
  }

  private void answered() {
    if (session.state() instanceof Dialed && session.answered() instanceof Answered) {
      console.say("command.dial.answered");
      script.answered();
    }
  }

  private void over() {
    if (session.state() instanceof InCall && session.over() instanceof Over) {
      console.say("command.dial.over");
    }
  }

  private void neverRang() {
    switch (session.state()) {
      case Dialed _ -> {
        session.neverRang();
        console.say("command.dial.never-rang");
      }
      case Answered _, Over _ -> console.say("command.dial.found");
      case Ready _, NothingLeft _ -> {}
    }
  }

  private void nextNumber() {
    if (session.state() instanceof Ready(Card card)) {
      List<PhoneNumber> numbers =
          card.phones().stream().map(Phone::number).flatMap(Optional::stream).toList();
      int at = card.number().map(numbers::indexOf).orElse(-1);
      if (!numbers.isEmpty()) {
        session.choose(numbers.get((at + 1) % numbers.size())).card().ifPresent(writer::numbers);
      }
    }
  }

  private void undo() {
    Optional<Logged> last = session.lastLogged();
    session.undo();
    last.ifPresent(writer::undone);
    show();
  }

  private void more() {
    writer.more();
    onKey(keyboard.key()).filter(outcome -> !DialWriter.isDigit(outcome)).ifPresent(this::choose);
  }

  private void letter(int key) {
    if (session.state() instanceof InCall) {
      note(Character.toString(key));
      return;
    }
    switch (Character.toLowerCase(key)) {
      case 'n' -> note("");
      case 's' -> {
        session.skip();
        show();
      }
      default -> console.say("command.dial.unknown-key");
    }
  }

  /** Goes on with the note; what is there already stays. */
  private void note(String begun) {
    session
        .state()
        .card()
        .ifPresent(card -> {
          String before =
              card.note().isEmpty() || begun.isEmpty() ? card.note() : card.note() + " ";
          console.say("command.dial.note");
          keyboard
              .line(before + begun)
              .ifPresent(text -> {
                session.note(text.strip());
                console.say("command.dial.noted", text.strip());
              });
        });
  }

  private void choose(Outcome outcome) {
    if (session.state().card().isEmpty() || isDoubted(outcome)) {
      return;
    }
    if (outcome.asksFor().filter(AsksFor.RIGHT_PERSON::equals).isPresent()) {
      console.say("command.dial.who");
      keyboard.line("").ifPresent(who -> log(outcome, Optional.empty(), who.strip()));
      return;
    }
    if (outcome.asksFor().filter(AsksFor::needsDate).isEmpty()) {
      log(outcome, Optional.empty());
      return;
    }
    moment.ask(outcome, session.state()).ifPresent(at -> log(outcome, Optional.of(at)));
  }

  /** Nobody reached, though they talked: asked once more. */
  private boolean isDoubted(Outcome outcome) {
    Optional<Doubt> doubt = Doubt.about(session.state(), outcome, clock.instant());
    doubt.ifPresent(it -> writer.doubt(outcome, it));
    boolean doubted = doubt.isPresent() && keyboard.key() != Keyboard.ENTER;
    if (doubted) {
      console.say("command.dial.not-logged");
    }
    return doubted;
  }

  private void onlyThisNumber() {
    if (session.state().card().isPresent()) {
      session.neverOnThisNumber();
      session.lastLogged().ifPresent(writer::logged);
      show();
    }
  }

  private void log(Outcome outcome, Optional<ZonedDateTime> when) {
    log(outcome, when, "");
  }

  private void log(Outcome outcome, Optional<ZonedDateTime> when, String who) {
    session.log(outcome.code(), when, who);
    session.lastLogged().ifPresent(writer::logged);
    show();
  }

  private void show() {
    DialState state = session.state();
    state
        .card()
        .ifPresent(card -> {
          writer.card(card);
          script.begin(card);
        });
    switch (state) {
      case NothingLeft(var counts) -> writer.nobody(counts);
      case InCall _ -> console.say("command.dial.found");
      case Ready _ -> {}
    }
  }

  private Optional<Outcome> onKey(int key) {
    return outcomes.stream()
        .filter(outcome -> outcome.key().equals(Character.toString(key)))
        .findFirst();
  }
}
