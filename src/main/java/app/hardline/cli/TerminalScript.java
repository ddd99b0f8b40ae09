package app.hardline.cli;

import app.hardline.dialing.Card;
import app.hardline.dialing.DialState;
import app.hardline.dialing.DialState.InCall;
import app.hardline.script.Caller;
import app.hardline.script.MergeFields;
import app.hardline.script.Objection;
import app.hardline.script.ObjectionLetters;
import app.hardline.script.Part;
import app.hardline.script.Piece;
import app.hardline.script.Script;
import app.hardline.store.Settings;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The script beside a session in the terminal, said line by line as it is asked for. */
final class TerminalScript {
  private static final int DELETE = 127;
  private static final int BACKSPACE = 8;

  private final Console console;
  private final Words words;
  private final Keyboard keyboard;
  private final Workbench workbench;
  private final Supplier<DialState> state;
  private final Script script;
  private final ObjectionLetters objections;
  private final Caller caller;
  private int step;

  TerminalScript(
      Console console,
      Keyboard keyboard,
      Workbench workbench,
      List<Long> lists,
      Supplier<DialState> state) {
    this.console = console;
    this.words = console.words();
    this.keyboard = keyboard;
    this.workbench = workbench;
    this.state = state;
    this.script = workbench.scripts().of(lists);
    this.objections = new ObjectionLetters(workbench.objections().all());
    Settings settings = workbench.settings();
    this.caller = new Caller(settings.get(Caller.NAME), settings.get(Caller.COMPANY));
  }

  /** What a key does with the script; empty where it does nothing with it. */
  Optional<Runnable> onKey(int key) {
    boolean call = state.get() instanceof InCall;
    return switch (key) {
      case '[' -> Optional.of(() -> move(-1));
      case ']' -> Optional.of(() -> move(1));
      case Keyboard.ALT | 'o' -> Optional.of(this::objection);
      case Keyboard.ALT | 'g' -> Optional.of(() -> say(Part.GATEKEEPER));
      case Keyboard.ALT | 'v' -> Optional.of(() -> say(Part.VOICEMAIL));
      default -> call ? Optional.empty() : outOfCall(key);
    };
  }

  private Optional<Runnable> outOfCall(int key) {
    return switch (Character.toLowerCase(key)) {
      case 'o', 'g', 'v' -> onKey(Keyboard.ALT | Character.toLowerCase(key));
      default -> Optional.empty();
    };
  }

  /** Begins with the opener of another card. */
  void begin(Card card) {
    step = 0;
    say(opener(card));
  }

  /** They answered: the opener has been said. */
  void answered() {
    move(state.get().card().map(Card::stepOnceAnswered).orElse(1) - step);
  }

  private void move(int steps) {
    int last = script.steps().size() - 1;
    step = Math.clamp(step + steps, 0, last);
    Part part =
        step == 0
            ? state.get().card().map(this::opener).orElse(Part.OPENER)
            : script.steps().get(step);
    say(part);
  }

  /** What was agreed is what the call begins with. */
  private Part opener(Card card) {
    return card.agreed().filter(it -> !script.text(it).isEmpty()).orElse(Part.OPENER);
  }

  private void say(Part part) {
    String name = words.say("screen.script.part." + part.name().toLowerCase(Locale.ROOT));
    if (part == Part.GATEKEEPER || part == Part.VOICEMAIL) {
      console.say("command.dial.script", name, filled(script.text(part)));
    } else {
      console.say(
          "command.dial.script.step",
          name,
          step + 1,
          script.steps().size(),
          filled(script.text(part)));
    }
  }

  /** The letters that are typed next say which objection was made. */
  private void objection() {
    console.say("command.dial.objections");
    objections
        .objections()
        .forEach(it -> console.say("command.dial.objection", objections.head(it), rest(it)));
    String typed = "";
    for (int key = keyboard.key(); key != Keyboard.END; key = keyboard.key()) {
      typed = typed(typed, key);
      Optional<Objection> meant = objections.meantBy(typed);
      if (meant.isPresent()) {
        answer(meant.get());
        return;
      }
      if (key == Keyboard.ESCAPE || key == Keyboard.ENTER) {
        console.say("command.dial.objections.left");
        return;
      }
    }
  }

  private String typed(String before, int key) {
    if (key == BACKSPACE || key == DELETE) {
      return before.isEmpty() ? before : before.substring(0, before.length() - 1);
    }
    String more = Character.isLetterOrDigit(key) ? before + Character.toString(key) : before;
    return objections.beginningWith(more).isEmpty() ? before : more;
  }

  private String rest(Objection objection) {
    return objection.said().substring(objections.head(objection).length());
  }

  private void answer(Objection objection) {
    console.say("command.dial.script", objection.said(), filled(objection.first()));
    if (!objection.second().isEmpty()) {
      console.say(
          "command.dial.script", words.say("screen.script.again"), filled(objection.second()));
    }
    state
        .get()
        .card()
        .filter(card -> state.get() instanceof InCall && !card.practice())
        .ifPresent(card -> workbench.objections().said(objection.id(), card.prospect().id()));
  }

  private String filled(String text) {
    MergeFields fields =
        state
            .get()
            .card()
            .map(card -> MergeFields.of(card.prospect(), caller))
            .orElseGet(() -> MergeFields.of(caller));
    return fields.fill(text).stream().map(this::said).collect(Collectors.joining());
  }

  private String said(Piece piece) {
    return switch (piece) {
      case Piece.Asked(var field) -> "(" + words.say("screen.script.ask." + field.code()) + ")";
      case Piece.Filled _, Piece.Words _ -> piece.text();
    };
  }
}
