package app.hardline.ui.script;

import app.hardline.script.Part;
import app.hardline.script.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said now.
 *
 * @param part of the script
 * @param text piece by piece
 * @param promise what was promised, under an opener that refers to it
 * @param place of the step, counted from 1; 0 where it is none
 * @param steps how many there are
 * @param next the step that follows, if any
 * @param talking whether they have answered
 */
record Said(
    Part part,
    List<Piece> text,
    Optional<Promise> promise,
    int place,
    int steps,
    Optional<Part> next,
    boolean talking) {

  /** The note of the call on which it was promised. */
  record Promise(LocalDate day, String note) {}
}
