package app.hardline.script;

import java.util.ArrayList;
import java.util.List;

/** A sentence that is put together. Where something is left out its blanks close up. */
final class Sentence {
  private static final String CLOSING = ",.;:!?";

  private final List<Piece> pieces = new ArrayList<>();
  private String words = "";
  private boolean leftOut;

  /** Adds the script's own words. */
  void say(String text) {
    words = leftOut ? joined(words, text) : words + text;
    leftOut &= text.isBlank();
  }

  /** Adds a piece as it is. */
  void say(Piece piece) {
    if (piece instanceof Piece.Words(String text)) {
      say(text);
      return;
    }
    end();
    leftOut = false;
    pieces.add(piece);
  }

  void leaveOut() {
    leftOut = true;
  }

  List<Piece> pieces() {
    end();
    return List.copyOf(pieces);
  }

  private String joined(String before, String after) {
    boolean begins = before.isEmpty() ? pieces.isEmpty() : Character.isWhitespace(last(before));
    if (begins) {
      String rest = after.stripLeading();
      return closes(rest)
          ? before.stripTrailing() + (before.isBlank() ? rest.substring(1).stripLeading() : rest)
          : before + rest;
    }
    return before + after;
  }

  private static boolean closes(String text) {
    return !text.isEmpty() && CLOSING.indexOf(text.charAt(0)) >= 0;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private void end() {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words));
      words = "";
    }
  }
}
