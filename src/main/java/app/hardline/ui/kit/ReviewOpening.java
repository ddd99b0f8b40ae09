package app.hardline.ui.kit;

import app.hardline.store.Setting;
import java.util.Locale;

/** When the page of what was done opens by itself. */
public enum ReviewOpening {
  NEVER,
  /** Once the last calling block of a day is over. */
  DAY,
  /** Once the last calling block of a week is over. */
  WEEK;

  /** The owner's choice. */
  public static final Setting<ReviewOpening> SETTING =
      new Setting<>(
          "window.review",
          NEVER,
          word -> valueOf(word.toUpperCase(Locale.ROOT)),
          ReviewOpening::word);

  /**
   * The word for it where it is kept and in the keys of its sentences.
   *
   * @return in small letters
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
