package app.hardline.prospect;

/** In which order prospects are shown. */
public enum Order {
  /** Who came last first. */
  NEWEST,
  /** By family name, then given name. */
  NAME,
  /** By company. */
  COMPANY,
  /** Who was called last first. */
  LAST_CALL
}
