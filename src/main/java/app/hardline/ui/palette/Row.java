package app.hardline.ui.palette;

import java.util.Optional;

/**
 * One line of the palette.
 *
 * @param kind what it leads to
 * @param name what it is called
 * @param beside what else is to be known
 * @param key the key that does the same, may be empty
 * @param take what happens when it is taken
 * @param call dials whom it names; empty where it names nobody who can be dialed
 */
record Row(
    Kind kind, String name, String beside, String key, Runnable take, Optional<Runnable> call) {

  Row(Kind kind, String name, String beside, String key, Runnable take) {
    this(kind, name, beside, key, take, Optional.empty());
  }

  /** What a line leads to; the lines of one kind stand together. */
  enum Kind {
    PROSPECT,
    ALL_FOUND,
    NUMBER,
    OUTCOME,
    ANSWER,
    ACTION,
    CALL
  }
}
