package app.hardline.ui.dial;

import app.hardline.ui.kit.HeldKeys;
import app.hardline.ui.kit.Typing;
import java.util.Locale;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the dial screen. Characters are looked at as typed, so that they are where the
 * keyboard has them. While a field has the focus they are its words; during a call a letter starts
 * the note, so that no word ever logs a call. A key that is held down does its work once.
 */
final class DialKeys {
  private final DialView view;
  private final DialViewModel model;
  private final WaysOut ways;
  private final ScriptKeys script;
  private boolean taken;

  DialKeys(DialView view, DialViewModel model) {
    this.view = view;
    this.model = model;
    this.ways = model.waysOut();
    this.script = new ScriptKeys(view, model.script());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    HeldKeys.follow(view);
    EventHandler<KeyEvent> hold = this::holdElsewhere;
    view.sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, hold);
          }
          if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, hold);
          }
        });
  }

  /** A key that is for what lies over this screen holds the countdown as well. */
  private void holdElsewhere(KeyEvent event) {
    boolean here = event.getTarget() instanceof Node node && Typing.holds(view, node);
    if (!here || event.getCode() == KeyCode.F1) {
      model.sitting().power().hold();
    }
  }

  private void pressed(KeyEvent event) {
    boolean reply = model.afterwards().on(event.getCode().getName()).isPresent();
    if (model.sitting().power().isCounting() && !reply) {
      model.sitting().power().hold();
      taken = true;
      event.consume();
      return;
    }
    taken = false;
    script.pressed(event).or(() -> card(event)).ifPresent(run -> once(event, run));
  }

  private Optional<Runnable> card(KeyEvent event) {
    if (event.isShortcutDown()) {
      return withShortcut(event.getCode());
    }
    return event.isAltDown() ? withAlt(event.getCode()) : plain(event.getCode());
  }

  private void once(KeyEvent event, Runnable run) {
    event.consume();
    if (!HeldKeys.isHeld(view)) {
      run.run();
    }
  }

  private Optional<Runnable> withShortcut(KeyCode code) {
    return switch (code) {
      case ENTER -> Optional.of(model::callOver);
      case I -> Optional.of(ways::importList);
      case P -> Optional.of(model.sitting().power()::turn);
      case Z -> unlessInField(model::undo);
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> withAlt(KeyCode code) {
    return switch (code) {
      case N -> Optional.of(() -> view.startNote(""));
      case W -> Optional.of(ways::openWebsite);
      case L -> Optional.of(ways::openLinkedin);
      case C -> Optional.of(ways::searchCompany);
      case Y -> Optional.of(view::askGrounds);
      case P -> Optional.of(model.sitting()::pauseOrGoOn);
      case A -> Optional.of(view::changeAim);
      case M -> Optional.of(model.afterwards()::openDraft);
      case PERIOD -> Optional.of(view::turnMore);
      case T -> Optional.of(model.question()::turnZone);
      case DOWN -> Optional.of(view::openPicker);
      default -> outcome(digit(code));
    };
  }

  private Optional<Runnable> plain(KeyCode code) {
    boolean asking = model.question().isAsked();
    return switch (code) {
      case ENTER -> asking ? Optional.of(model::confirm) : unlessInField(this::next);
      case ESCAPE -> Optional.of(this::back);
      case TAB -> asking ? Optional.empty() : Optional.of(model.numbers()::offerNext);
      case SPACE -> unlessInField(model::answered);
      case PAGE_DOWN -> unlessInField(() -> view.scrollCard(1));
      case PAGE_UP -> unlessInField(() -> view.scrollCard(-1));
      default -> Optional.empty();
    };
  }

  private boolean isEndOffered() {
    return !model.isCall() && model.sitting().reachedProperty().get();
  }

  private void next() {
    if (model.sitting().isPaused()) {
      model.sitting().pauseOrGoOn();
    } else if (isEndOffered()) {
      model.sitting().goOn();
    } else if (model.isNobodyLeft()) {
      ways.goOn();
    } else {
      model.dial();
    }
  }

  private void back() {
    if (view.closeScript()) {
      return;
    }
    if (!inField() && (model.sitting().isPaused() || isEndOffered())) {
      ways.end();
    } else if (model.isNobodyLeft()) {
      ways.end();
    } else if (model.outcomes().isMoreOpen() || model.question().isAsked() || !inField()) {
      model.back();
    }
    view.requestFocus();
  }

  private void typed(KeyEvent event) {
    if (event.isAltDown() || taken) {
      event.consume();
    } else if (!event.isShortcutDown()) {
      String character = event.getCharacter();
      script
          .letter(character)
          .or(() -> inField() ? Optional.empty() : command(character))
          .ifPresent(run -> once(event, run));
    }
  }

  private Optional<Runnable> command(String character) {
    return outcome(character)
        .or(() -> onlyThisNumber(character))
        .or(() -> model.afterwards().on(character))
        .or(() -> script.typed(character, model.isCall() || model.outcomes().isMoreOpen()))
        .or(() -> letter(character));
  }

  private Optional<Runnable> letter(String character) {
    if (character.equals(".")) {
      return Optional.of(view::turnMore);
    }
    if (model.outcomes().isMoreOpen()
        || character.isEmpty()
        || !Character.isLetter(character.codePointAt(0))) {
      return Optional.empty();
    }
    if (model.isCall()) {
      return Optional.of(() -> view.startNote(character));
    }
    return switch (character.toLowerCase(Locale.ROOT)) {
      case "n" -> Optional.of(() -> view.startNote(""));
      case "s" -> Optional.of(model::skip);
      case "p" -> Optional.of(model.sitting()::pauseOrGoOn);
      case "a" -> Optional.of(view::changeAim);
      case "m" -> Optional.of(model.afterwards()::openDraft);
      case "w" -> Optional.of(ways::openWebsite);
      case "l" -> Optional.of(ways::openLinkedin);
      case "c" -> Optional.of(ways::searchCompany);
      case "y" -> Optional.of(view::askGrounds);
      case "q" -> Optional.of(view::turnQueue);
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> outcome(String key) {
    if (model.isNobodyLeft()) {
      return key.matches("[2-9]")
          ? Optional.of(() -> ways.goOn(Integer.parseInt(key) - 1))
          : Optional.empty();
    }
    return model.outcomes().on(key).map(outcome -> () -> model.choose(outcome));
  }

  /** Above the digit of do-not-call, on most keyboards. */
  private Optional<Runnable> onlyThisNumber(String character) {
    return character.equals(")") && !model.isNobodyLeft()
        ? Optional.of(model::neverOnThisNumber)
        : Optional.empty();
  }

  private static String digit(KeyCode code) {
    return code.isDigitKey() ? code.getName().substring(code.getName().length() - 1) : "";
  }

  private Optional<Runnable> unlessInField(Runnable action) {
    return inField() ? Optional.empty() : Optional.of(action);
  }

  private boolean inField() {
    return view.getScene() != null && view.getScene().getFocusOwner() instanceof TextInputControl;
  }
}
