package app.hardline.ui.dial;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the dial screen. Characters are looked at as typed, so that they are where the
 * keyboard has them. While a field has the focus they are its words; during a call a letter starts
 * the note, so that no word ever logs a call.
 */
final class DialKeys {
  private final DialView view;
  private final DialViewModel model;

  DialKeys(DialView view, DialViewModel model) {
    this.view = view;
    this.model = model;
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    Optional<Runnable> action =
        event.isShortcutDown()
            ? withShortcut(event.getCode())
            : event.isAltDown() ? withAlt(event) : plain(event.getCode());
    action.ifPresent(run -> {
      event.consume();
      run.run();
    });
  }

  private Optional<Runnable> withShortcut(KeyCode code) {
    return switch (code) {
      case ENTER -> Optional.of(model::callOver);
      case I -> Optional.of(model::importList);
      case Z -> inField() ? Optional.empty() : Optional.of(model::undo);
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> withAlt(KeyEvent event) {
    return switch (event.getCode()) {
      case N -> Optional.of(() -> view.startNote(""));
      case W -> Optional.of(model::openWebsite);
      case L -> Optional.of(model::openLinkedin);
      default -> outcome(digit(event.getCode()));
    };
  }

  private Optional<Runnable> plain(KeyCode code) {
    boolean asking = model.askingProperty().get().isPresent();
    return switch (code) {
      case ENTER -> asking ? Optional.of(model::confirm) : unlessInField(model::dial);
      case ESCAPE -> Optional.of(this::back);
      case TAB -> asking ? Optional.empty() : Optional.of(model::nextNumber);
      case SPACE -> unlessInField(model::answered);
      default -> Optional.empty();
    };
  }

  private void back() {
    if (model.askingProperty().get().isPresent()) {
      model.back();
    } else if (!inField()) {
      model.neverRang();
    }
    view.requestFocus();
  }

  private void typed(KeyEvent event) {
    if (event.isAltDown()) {
      event.consume();
      return;
    }
    if (inField() || event.isShortcutDown()) {
      return;
    }
    String character = event.getCharacter();
    outcome(character)
        .or(() -> letter(character))
        .ifPresent(run -> {
          event.consume();
          run.run();
        });
  }

  private Optional<Runnable> letter(String character) {
    if (character.isEmpty() || !Character.isLetter(character.codePointAt(0))) {
      return Optional.empty();
    }
    if (model.stageProperty().get().isCall()) {
      return Optional.of(() -> view.startNote(character));
    }
    return switch (character.toLowerCase(java.util.Locale.ROOT)) {
      case "n" -> Optional.of(() -> view.startNote(""));
      case "s" -> Optional.of(model::skip);
      case "p" -> Optional.of(model::pause);
      case "w" -> Optional.of(model::openWebsite);
      case "l" -> Optional.of(model::openLinkedin);
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> outcome(String key) {
    return model.outcomes().stream()
        .filter(choice -> choice.key().equals(key))
        .findFirst()
        .map(choice -> () -> model.choose(choice));
  }

  private static String digit(KeyCode code) {
    String name = code.getName();
    return name.isEmpty() ? "" : name.substring(name.length() - 1);
  }

  private Optional<Runnable> unlessInField(Runnable action) {
    return inField() ? Optional.empty() : Optional.of(action);
  }

  private boolean inField() {
    return view.getScene() != null && view.getScene().getFocusOwner() instanceof TextInputControl;
  }
}
