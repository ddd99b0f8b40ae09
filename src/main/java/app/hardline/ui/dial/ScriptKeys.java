package app.hardline.ui.dial;

import app.hardline.script.Part;
import app.hardline.ui.script.ScriptViewModel;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the script column. With {@code Alt} they work from a field and during a call too. */
final class ScriptKeys {
  private final DialView view;
  private final ScriptViewModel script;

  ScriptKeys(DialView view, ScriptViewModel script) {
    this.view = view;
    this.script = script;
  }

  /** What a key does that is looked at before those of the card. */
  Optional<Runnable> pressed(KeyEvent event) {
    if (event.isShortcutDown()) {
      return Optional.empty();
    }
    if (event.isAltDown()) {
      return withAlt(event.getCode());
    }
    return switch (event.getCode()) {
      case ESCAPE ->
          script.isAskingObjection() || script.isAnswering()
              ? Optional.of(script::back)
              : Optional.empty();
      case BACK_SPACE ->
          script.isAskingObjection() ? Optional.of(script::unType) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What a character does while an objection is looked for, wherever the focus is. */
  Optional<Runnable> letter(String character) {
    return script.isAskingObjection() && isLetter(character)
        ? Optional.of(() -> script.type(character))
        : Optional.empty();
  }

  /** What a character does outside a field. */
  Optional<Runnable> typed(String character, boolean call) {
    return switch (character) {
      case "[" -> Optional.of(() -> script.move(-1));
      case "]" -> Optional.of(() -> script.move(1));
      default -> call ? Optional.empty() : command(character.toLowerCase(Locale.ROOT));
    };
  }

  private Optional<Runnable> command(String letter) {
    return switch (letter) {
      case "o" -> Optional.of(view::askObjection);
      case "g" -> Optional.of(() -> script.turn(Part.GATEKEEPER));
      case "v" -> Optional.of(() -> script.turn(Part.VOICEMAIL));
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> withAlt(KeyCode code) {
    return switch (code) {
      case OPEN_BRACKET -> Optional.of(() -> script.move(-1));
      case CLOSE_BRACKET -> Optional.of(() -> script.move(1));
      case O -> command("o");
      case G -> command("g");
      case V -> command("v");
      default -> Optional.empty();
    };
  }

  private static boolean isLetter(String character) {
    return !character.isEmpty() && Character.isLetter(character.codePointAt(0));
  }
}
