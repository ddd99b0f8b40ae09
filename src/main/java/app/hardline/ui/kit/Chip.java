package app.hardline.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A short word about something, never pressed. Colored ones always carry an icon. */
public final class Chip extends Label {

  /** What a chip says beyond its word. */
  public enum Tone {
    NEUTRAL,
    OUTLINE,
    DONE,
    BEHIND,
    BARRED
  }

  private Chip(String text, Tone tone) {
    super(text);
    getStyleClass().addAll("chip", style(tone));
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /**
   * A plain chip.
   *
   * @param text what it says
   * @return the chip
   */
  public static Chip plain(String text) {
    return new Chip(text, Tone.NEUTRAL);
  }

  /**
   * A chip with an icon.
   *
   * @param text what it says
   * @param tone what it says beyond its word
   * @param icon says the same by shape
   * @return the chip
   */
  public static Chip marked(String text, Tone tone, Icon icon) {
    Chip chip = new Chip(text, tone);
    chip.setGraphic(icon.view("i12"));
    return chip;
  }

  private static String style(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "neutral";
      case OUTLINE -> "outline";
      case DONE -> "accent";
      case BEHIND -> "warning";
      case BARRED -> "danger";
    };
  }
}
