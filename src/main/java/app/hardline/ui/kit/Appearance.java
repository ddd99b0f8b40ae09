package app.hardline.ui.kit;

/** Which theme the owner wants on this machine. */
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK;

  /**
   * The theme to use.
   *
   * @param system the one that the desktop has now
   * @return light or dark
   */
  public Theme theme(Theme system) {
    return switch (this) {
      case SYSTEM -> system;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
    };
  }
}
