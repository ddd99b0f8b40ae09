package app.hardline.ui.palette;

/**
 * One line of the palette.
 *
 * @param kind what it leads to
 * @param name what it is called
 * @param beside what else is to be known
 * @param key the key that does the same, may be empty
 * @param take what happens when it is taken
 */
record Row(Kind kind, String name, String beside, String key, Runnable take) {

  /** What a line leads to; the lines of one kind stand together. */
  enum Kind {
    PROSPECT,
    NUMBER,
    OUTCOME,
    ANSWER,
    ACTION,
    CALL
  }
}
